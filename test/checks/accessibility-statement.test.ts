import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { accessibilityStatement } from '../../src/checks/accessibility-statement.ts';
import type { Event } from '../../src/model/event.ts';
import { makeEvent } from '../helpers/make-event.ts';
import { renderEvent } from '../helpers/render-event.ts';
import { goodResults, goodStatement, issue, makeRecord, statementFiles } from '../helpers/statement.ts';
import { makePage, makeSite, type Files } from './make-site.ts';

/** A statement as the site draws it, and the event whose facts it must agree with. */
interface Drawn {
  readonly event: Event;
  readonly page: string;
}

async function draw(context: TestContext, facts: object, more: Files = {}): Promise<Drawn> {
  const folder = await makeEvent(context, undefined, {
    [statementFiles.facts]: JSON.stringify({ ...goodStatement, ...facts }),
    ...(more as Record<string, string>),
  });
  const { event, files } = await renderEvent(folder);
  return { event, page: files.get('accessibility/index.html') ?? '' };
}

let drawn: Promise<Drawn> | undefined;

/** The good statement, drawn once. */
const drawGood = (context: TestContext): Promise<Drawn> =>
  (drawn ??= draw(context, { nonCompliances: [issue] }));

test('the page that the site draws has all that the monitor looks for', async (context) => {
  assert.deepEqual(await findIn(context, await drawGood(context)), []);
});

/** Holds a page, as a test has changed it, against the check: in a site all of whose pages link to it. */
async function findIn(context: TestContext, { event, page }: Drawn, more: Files = {}): Promise<string[]> {
  const files: Record<string, string | null> = { 'accessibility/index.html': page };
  for (const [file, address, title] of [
    ['index.html', '/', 'Home'],
    ['agenda/index.html', '/agenda/', 'Agenda'],
    ['sessions/open-standards/index.html', '/sessions/open-standards/', 'Open standards'],
    ['404.html', '/404.html', 'Page not found'],
  ] as const) {
    files[file] = makePage(title, address, '<p><a href="/accessibility/">Accessibility</a></p>');
  }
  const site = await makeSite(context, { ...files, ...more }, event);
  return (await accessibilityStatement.run(site)).map(({ file, message }) => `${file}: ${message}`);
}

const faults: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
  [
    'another h1',
    'h1>Accessibility statement for',
    'h1>Access to',
    /Its h1 is "Access to Small Event"; it must be/,
  ],
  [
    'another title',
    '<title>Accessibility statement for',
    '<title>Access to',
    /Its title is "Access to Small Event/,
  ],
  [
    'the domain of another site',
    'applies to small.example.',
    'applies to other.example.',
    /applies to small\.example/,
  ],
  ['a polished commitment', 'is committed to making', 'promises to make', /It lacks the commitment/],
  [
    'an old name of the regulations',
    '(No. 2) Accessibility Regulations 2018.</p>',
    'Regulations.</p>',
    /lacks the commitment/,
  ],
  ['another status', 'partially compliant', 'mostly compliant', /has 0 sentences on its compliance status/],
  [
    'an old version of the standard',
    'version 2.2</a>',
    'version 2.1</a>',
    /has 0 sentences on its compliance status/,
  ],
  [
    'two statuses',
    '<h2 id="part-preparation">',
    '<p>This website is not compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the exemptions listed below.</p><h2 id="part-preparation">',
    /has 2 sentences on its compliance status/,
  ],
  [
    'a heading less',
    '>Disproportionate burden</h3>',
    '>Costs</h3>',
    /lacks the heading "Disproportionate burden" \(h3\)/,
  ],
  [
    'a heading of another level',
    /<h2 id="part-enforcement">(.*?)<\/h2>/,
    '<h3>$1</h3>',
    /lacks the heading "Enforcement procedure" \(h2\)/,
  ],
  [
    'no day of its review',
    /It was last reviewed on [^.]*\./,
    '',
    /does not say when it was prepared and last reviewed/,
  ],
  ['no word of who tested', 'tested by machine only', 'tested', /only a machine has tested the website/],
  [
    'an issue without a criterion',
    'criterion 1.4.10',
    'criterion 9',
    /An issue names no success criterion of WCAG 2\.2: "The map/,
  ],
  ['an issue without a date', 'by 30 September 2026', 'soon', /An issue has no date: "The map/],
  ['no address', /<a href="mailto:.*?<\/a>/, 'us', /has no address for feedback/],
  [
    'no time of an answer',
    'get back to you within 5 working days',
    'answer',
    /in what time feedback is answered/,
  ],
  ['no other format', 'a different format', 'a form', /other formats can be asked for/],
  [
    'no EHRC',
    'Equality and Human Rights Commission (EHRC)',
    'commission',
    /does not name the Equality and Human Rights/,
  ],
  ['no way to complain', 'If you’re not happy with', 'About', /complaints go to the Equality Advisory/],
  [
    'no link to the EASS',
    'https://www.equalityadvisoryservice.com/',
    'https://eass.example/',
    /has no link to the EASS/,
  ],
  [
    'no word on Northern Ireland',
    'Equality Commission for Northern Ireland',
    'ECNI',
    /does not name the Equality Commission/,
  ],
];

for (const [what, part, instead, message] of faults) {
  test(`a statement with ${what} is found`, async (context) => {
    const good = await drawGood(context);
    const page = good.page.replace(part, instead);
    assert.notEqual(page, good.page);
    const found = await findIn(context, { ...good, page });
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0] ?? '', message);
  });
}

test('full compliance may be claimed of a site that machine and people found faultless, and of no other', async (context) => {
  const full = await draw(
    context,
    {},
    {
      [statementFiles.results]: JSON.stringify(goodResults),
      [statementFiles.record('one')]: makeRecord('2026-05-10'),
    },
  );
  assert.match(full.page, /This website is fully compliant with/);
  assert.deepEqual(await findIn(context, full), []);
  const good = await drawGood(context);
  const claimed = await findIn(context, { ...full, event: good.event });
  assert.match(claimed.join('\n'), /It claims full compliance, although there are issues/);
});

test('a statement may say that no contact is known only where the data say so', async (context) => {
  const contact = {
    status: 'not known',
    otherWay: 'Report a problem where the source of the site is published.',
  };
  const silent = await draw(context, { contact });
  assert.deepEqual(await findIn(context, silent), []);
  const good = await drawGood(context);
  assert.match((await findIn(context, { ...silent, event: good.event })).join('\n'), /and the data have one/);
  const page = silent.page.replace('No contact address of', 'Some address of');
  assert.match((await findIn(context, { ...silent, page })).join('\n'), /does not say so plainly/);
});

test('a page without a link to the statement is found', async (context) => {
  const found = await findIn(context, await drawGood(context), {
    'agenda/index.html': makePage('Agenda', '/agenda/', ''),
  });
  assert.deepEqual(found, [
    'agenda/index.html: It has no link to the accessibility statement; add one to its footer.',
  ]);
});

test('a site that should have a statement and has none is found, and one without facts for it passes', async (context) => {
  const found = await findIn(context, await drawGood(context), { 'accessibility/index.html': null });
  assert.deepEqual(found, ['accessibility/index.html: The site has no accessibility statement.']);
  assert.deepEqual(await accessibilityStatement.run(await makeSite(context)), []);
});
