import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capitalise, formatCount, formatInitials, formatList, shorten } from '../../src/format/words.ts';

test('a list reads as a sentence does', () => {
  assert.equal(formatList([]), '');
  assert.equal(formatList(['A']), 'A');
  assert.equal(formatList(['A', 'B']), 'A and B');
  assert.equal(formatList(['A', 'B', 'C']), 'A, B and C');
});

test('counts agree with their noun', () => {
  assert.equal(formatCount(0, 'session'), 'no sessions');
  assert.equal(formatCount(1, 'session'), '1 session');
  assert.equal(formatCount(2, 'body', 'bodies'), '2 bodies');
});

test('initials come from the first and the last word', () => {
  assert.equal(formatInitials('Jane Fallon'), 'JF');
  assert.equal(formatInitials('Susan Acland-Hood'), 'SA');
  assert.equal(formatInitials('Björk'), 'B');
  assert.equal(formatInitials('émile zola'), 'ÉZ');
});

test('a text is shortened at a word', () => {
  assert.equal(shorten('one two three', 20), 'one two three');
  assert.equal(shorten('one two three', 10), 'one two…');
});

test('a sentence begins with a capital', () => {
  assert.equal(capitalise('under way'), 'Under way');
  assert.equal(capitalise('3 sessions'), '3 sessions');
});
