import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { securityPolicy } from '../../src/checks/security-policy.ts';
import { hashStyles, writePagePolicy } from '../../src/hosting/security-policy.ts';
import { makePage, makeSite } from './make-site.ts';

const styles = 'p{color:red}';
const policy = writePagePolicy([hashStyles(styles)]);

const charset = '<meta charset="utf-8">';
const metaOf = (content: string) => `<meta http-equiv="Content-Security-Policy" content="${content}">`;

async function findWith(
  context: TestContext,
  { policies = metaOf(policy), head = '', body = '' },
): Promise<readonly string[]> {
  const page = makePage('Home', '/', body)
    .replace(charset, `${charset}${policies}${head}`)
    .replace('</head>', `<style>${styles}</style></head>`);
  const site = await makeSite(context, { 'index.html': page });
  const found = await securityPolicy.run({
    ...site,
    pages: site.pages.filter(({ address }) => address === '/'),
  });
  return found.map(({ message }) => message);
}

test('a page with the policy of its own style sheet is right, with data for other programs too', async (context) => {
  const body = '<script type="application/ld+json">{}</script>';
  assert.deepEqual(await findWith(context, { body }), []);
});

test('a page without a policy is found', async (context) => {
  assert.deepEqual(await findWith(context, { policies: '' }), [
    'The page has 0 policies in its head, and must have one.',
  ]);
});

test('a policy that allows more, or the styles of another page, is found', async (context) => {
  for (const other of [writePagePolicy([hashStyles('p{}')]), `${policy}; script-src 'self'`]) {
    assert.deepEqual(await findWith(context, { policies: metaOf(other) }), [
      `The policy of the page is “${other}”, and must be “${policy}”.`,
    ]);
  }
});

test('a policy that comes too late is found', async (context) => {
  const late = { policies: '', head: `<link rel="icon" href="/icon.svg">${metaOf(policy)}` };
  assert.deepEqual(await findWith(context, late), [
    'The policy of the page stands behind what it should hold for. Put it behind the charset.',
  ]);
});

test('scripts, and style sheets that no hash knows, are found', async (context) => {
  for (const body of ['<script src="/a.js"></script>', '<style media="print">p{}</style>']) {
    assert.deepEqual(await findWith(context, { body }), [
      'The page has a script, or a style sheet with attributes, that its policy blocks.',
    ]);
  }
});
