import type { AccessibilityStatement } from '../model/event.ts';
import type { BuiltPage, BuiltSite, Check, Finding } from './check.ts';
import { readStatement, type ReadStatement } from './read-statement.ts';

const regulations =
  'the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018';
const standard = 'Web Content Accessibility Guidelines version 2.2 AA standard';
const status = new RegExp(
  `This website is (?:fully compliant with the ${standard}\\.|(?:partially|not) compliant with the ${standard}, due to the (?:non-compliances|exemptions|non-compliances and exemptions) listed below\\.)`,
  'gu',
);
const date = String.raw`\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}`;
const criterion =
  /WCAG 2\.2 success criteri(?:on|a) [1-4]\.\d\.\d{1,2}\b|all \d+ success criteria of WCAG 2\.2/u;

/** The headings that the model statement fixes, in their order and with their levels. */
const headings = [
  'h2 Compliance status',
  'h2 Non-accessible content',
  'h3 Non-compliance with the accessibility regulations',
  'h3 Disproportionate burden',
  "h3 Content that's not within the scope of the accessibility regulations",
  'h2 Preparation of this accessibility statement',
  'h2 Feedback and contact information',
  'h2 Enforcement procedure',
];

/**
 * The accessibility statement must say all that the government's monitor looks for: SI 2018/952, regulation 8, the model
 * statement, and the checks of https://github.com/alphagov/accessibility-monitoring-platform. It reads the page as a visitor
 * gets it, and its words are written here a second time on purpose: what draws them cannot vouch for them.
 */
export const accessibilityStatement: Check = {
  name: 'accessibility-statement',
  promise:
    'The accessibility statement has every part that the regulations ask for, and every page links to it',
  async run(site) {
    if (site.accessibility === undefined) return [];
    const page = site.pages.find(({ address }) => address === '/accessibility/');
    if (page === undefined) {
      return [{ file: 'accessibility/index.html', message: 'The site has no accessibility statement.' }];
    }
    const statement = readStatement(page.document);
    const problems = [
      ...judgeFrame(statement, site),
      ...judgeParts(statement, site.accessibility),
      ...judgeIssues(statement),
      ...judgeContact(statement, site.accessibility),
    ].filter((problem) => problem !== false);
    return [...problems.map((message) => ({ file: page.file, message })), ...findUnlinked(site, page)];
  },
};

type Problem = string | false;

function judgeFrame({ title, h1, text }: ReadStatement, { name, url }: BuiltSite): readonly Problem[] {
  const wanted = `Accessibility statement for ${fold(name)}`;
  const domain = url.replace(/^https:\/\//u, '').replace(/\/$/u, '');
  return [
    fold(h1) !== wanted && `Its h1 is "${h1}"; it must be "${wanted}".`,
    !fold(title).startsWith(wanted) && `Its title is "${title}"; it must begin with "${wanted}".`,
    !text.includes(`This accessibility statement applies to ${domain}.`) &&
      `It does not say that it applies to ${domain}, the address of the site.`,
    !text.includes(` is committed to making its website accessible, in accordance with ${regulations}.`) &&
      'It lacks the commitment, whose words the regulations fix: "… is committed to making its website accessible, in accordance with …".',
  ];
}

function judgeParts(statement: ReadStatement, facts: AccessibilityStatement): readonly Problem[] {
  const { text, parts } = statement;
  const found = statement.headings.filter((heading) => headings.includes(heading));
  const missing = headings.filter((heading) => !found.includes(heading));
  const claims = text.match(status) ?? [];
  const isIssueKnown =
    facts.nonCompliances.length + facts.disproportionateBurden.length > 0 ||
    facts.tests.length === 0 ||
    facts.machineTest?.results.findings !== 0;
  const preparation = parts.get('Preparation of this accessibility statement') ?? '';
  const dates = new RegExp(
    `This statement was prepared on ${date}\\. It was last reviewed on ${date}\\.`,
    'u',
  );
  return [
    ...missing.map((heading) => `It lacks the heading "${heading.slice(3)}" (${heading.slice(0, 2)}).`),
    missing.length === 0 &&
      found.join() !== headings.join() &&
      'Its headings are not in the order of the model statement, or stand twice.',
    claims.length !== 1 &&
      `It has ${claims.length} sentences on its compliance status; it needs exactly one of the three.`,
    claims.some((claim) => claim.includes('fully')) &&
      isIssueKnown &&
      'It claims full compliance, although there are issues, or no faultless test by machine, or no test by a person.',
    !dates.test(preparation) && 'It does not say when it was prepared and last reviewed.',
    !/\btested by machine\b/u.test(preparation) && 'It does not say how the website was tested.',
    facts.tests.length === 0 &&
      !/\btested by machine only\b/u.test(preparation) &&
      'No test by a person is on record, and it does not say that only a machine has tested the website.',
  ];
}

function judgeIssues({ lists }: ReadStatement): readonly Problem[] {
  const issues = lists.get('Non-compliance with the accessibility regulations') ?? [];
  const burdens = lists.get('Disproportionate burden') ?? [];
  return [...issues, ...burdens].flatMap((issue) => [
    !criterion.test(issue) && `An issue names no success criterion of WCAG 2.2: "${issue}".`,
    !new RegExp(date, 'u').test(issue) && `An issue has no date: "${issue}".`,
  ]);
}

function judgeContact(
  { parts, links }: ReadStatement,
  { contact }: AccessibilityStatement,
): readonly Problem[] {
  const feedback = parts.get('Feedback and contact information') ?? '';
  const enforcement = parts.get('Enforcement procedure') ?? '';
  const hasContact = contact.status === 'available';
  return [
    hasContact &&
      !links.some((link) => link.startsWith('mailto:')) &&
      'It has no address for feedback, and the data have one.',
    hasContact &&
      !/\bget back to you within \S/u.test(feedback) &&
      'It does not say in what time feedback is answered.',
    hasContact &&
      !/\bdifferent format\b/u.test(feedback) &&
      'It does not say that other formats can be asked for.',
    !hasContact &&
      !/^No contact address of .+ is known\b/u.test(feedback) &&
      'The data say that no contact is known, and it does not say so plainly.',
    !hasContact && !/\breport\b/iu.test(feedback) && 'It does not say how a problem can be reported.',
    !enforcement.includes(
      `The Equality and Human Rights Commission (EHRC) is responsible for enforcing ${regulations}`,
    ) && 'It does not name the Equality and Human Rights Commission (EHRC), which enforces the regulations.',
    !enforcement.includes(
      "If you're not happy with how we respond to your complaint, contact the Equality Advisory and Support Service (EASS).",
    ) && 'It does not say that complaints go to the Equality Advisory and Support Service (EASS).',
    !links.includes('https://www.equalityadvisoryservice.com/') && 'It has no link to the EASS.',
    !enforcement.includes('Equality Commission for Northern Ireland') &&
      'It does not name the Equality Commission for Northern Ireland (ECNI).',
  ];
}

function findUnlinked({ pages, basePath }: BuiltSite, statement: BuiltPage): readonly Finding[] {
  const link = `a[href="${basePath}accessibility/"]`;
  return pages
    .filter((page) => page !== statement && page.document(link).length === 0)
    .map(({ file }) => ({
      file,
      message: 'It has no link to the accessibility statement; add one to its footer.',
    }));
}

const fold = (words: string) => words.replaceAll(/\s+/gu, ' ').replaceAll('’', "'").trim();
