import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { ownOrigin } from '../../src/checks/own-origin.ts';
import { makePage, makeSite } from './make-site.ts';

async function findWith(context: TestContext, body: string): Promise<readonly string[]> {
  const site = await makeSite(context, { 'index.html': makePage('Home', '/', body) });
  return (await ownOrigin.run(site)).map(({ message }) => message);
}

const clean = [
  '<a href="https://elsewhere.example/">A link is no request</a>',
  '<img src="/a.png" alt="">',
  '<img src="https://example.org/a.png" alt="">',
  '<svg><path d="M0 0"/></svg>',
];

for (const body of clean) {
  test(`nothing is wrong with ${body}`, async (context) =>
    assert.deepEqual(await findWith(context, body), []));
}

const requests = [
  '<img src="https://tracker.example/x.png" alt="">',
  '<img srcset="/a.png 1x, //tracker.example/b.png 2x" src="/a.png" alt="">',
  '<script src="https://tracker.example/x.js"></script>',
  '<link rel="stylesheet" href="https://tracker.example/x.css">',
  '<iframe src="https://tracker.example/" title="x"></iframe>',
  '<style>p { background: url("https://tracker.example/x.png") }</style>',
  '<style>@import "https://tracker.example/x.css";</style>',
];

for (const body of requests) {
  test(`a request to another site is found in ${body}`, async (context) => {
    const found = await findWith(context, body);
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /^The page fetches (?:https:)?\/\/tracker\.example\//);
  });
}

test('a typeface of its own is found', async (context) => {
  const body = '<style>@font-face { font-family: "X"; src: url("/x.woff2") }</style>';
  assert.match((await findWith(context, body)).join(), /^The page loads a typeface/);
});

for (const body of ['<p style="color: red">x</p>', '<button onclick="go()">x</button>']) {
  test(`code in an attribute is found in ${body}`, async (context) => {
    assert.match(
      (await findWith(context, body)).join(),
      /^A <(?:p|button)> has the attribute (?:style|onclick)\./,
    );
  });
}
