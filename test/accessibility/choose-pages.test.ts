import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choosePages } from '../../src/accessibility/choose-pages.ts';

const page = (name: string, body: string) => ({ page: name, html: `<!doctype html><body>${body}` });

test('the pages that are used have every part and every state between them', () => {
  const chosen = choosePages([
    page('a', '<p>One</p><ul class="cards"><li>x</li></ul>'),
    page('b', '<p>Two</p>'),
    page('c', '<p class="lead">Three</p><button aria-expanded="false">More</button>'),
  ]);
  assert.deepEqual([...chosen].toSorted(), ['a', 'c']);
});

test('pages made of the same parts are used once, whatever they say', () => {
  const pages = Array.from({ length: 100 }, (_, index) =>
    page(`session-${index}`, `<h1 class="title">Session ${index}</h1>`),
  );
  assert.equal(choosePages(pages).size, 1);
});

test('what a drawing is made of makes no kind of page', () => {
  assert.equal(
    choosePages([page('a', '<svg><path class="x"/></svg>'), page('b', '<svg><circle class="y"/></svg>')])
      .size,
    1,
  );
});
