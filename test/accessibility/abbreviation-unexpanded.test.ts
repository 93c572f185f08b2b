import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { launchBrowser } from '../../src/accessibility/browser/browser.ts';
import { bundlePageCode } from '../../src/accessibility/engines/bundle-page-code.ts';

const browser = await launchBrowser(process.env);
after(() => browser.close());
const page = await browser.newPage();

/** The abbreviations that the rule misses the words of, in a page of these words. */
async function findIn(words: string): Promise<string[]> {
  await page.setContent(`<!doctype html><html lang="en"><title>x</title><body><main>${words}</main>`);
  await page.evaluate(bundlePageCode().code);
  const found = (await page.evaluate(
    'accessibilityGate.runRules(async (texts) => texts.map(() => ({ words: 0, unknown: 0, isSure: false })))',
  )) as { code: string; message: string }[];
  return found
    .filter(({ code }) => code === 'abbreviation-unexpanded')
    .map(({ message }) => /“(\w+)”/.exec(message)?.[1] ?? message);
}

const cases: readonly (readonly [what: string, words: string, found: readonly string[]])[] = [
  ['letters without words', '<p>What MHCLG did.</p>', ['MHCLG']],
  ['letters that are marked up', '<p>What <abbr title="The Ministry">MHCLG</abbr> did. MHCLG!</p>', []],
  ['a name with commas', '<p>Ministry of Housing, Communities and Local Government (MHCLG)</p>', []],
  ['letters beside other words', '<p>The Department for Housing, Homes and Halls (MHCLG)</p>', ['MHCLG']],
  ['a level of WCAG', '<p>The aim is level AA, and later level AAA.</p>', []],
  ['the same letters elsewhere', '<p>The AA came to tow the car.</p>', ['AA']],
  ['a name in capitals that is a word', '<p>The firm PUBLIC looks at public services.</p>', []],
  ['such a name without the word', '<p>The firm PUBLIC looks at services.</p>', ['PUBLIC']],
  [
    'a short word that is an abbreviation too',
    '<p>Whoever asks who AIDE or WHO is: aide.</p>',
    ['AIDE', 'WHO'],
  ],
];

for (const [what, words, found] of cases) {
  test(`the rule on abbreviations sees ${what}`, async () => {
    assert.deepEqual(await findIn(words), found);
  });
}
