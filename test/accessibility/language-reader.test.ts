import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTexts } from '../../src/accessibility/engines/language-reader.ts';

const read = (text: string) => {
  const [result] = readTexts([text]);
  assert.ok(result);
  return result;
};

test('English is known word by word, and recognised', () => {
  assert.deepEqual(read('Each day begins at ten with tea and coffee for everyone.'), {
    words: 9,
    unknown: 0,
    language: 'en',
    isSure: true,
  });
});

test('British spelling, contractions and words of our time are English', () => {
  assert.equal(read('we’re organising an online workshop with colour-coded webpages').unknown, 0);
});

test('French is not known, and recognised', () => {
  const { words, unknown, language, isSure } = read(
    'Bonjour et bienvenue à tous, la réunion commence à dix heures du matin.',
  );
  assert.ok(unknown / words > 0.6);
  assert.deepEqual({ language, isSure }, { language: 'fr', isSure: true });
});

test('Welsh is recognised by its small words, which the detector does not know', () => {
  const { words, unknown, language } = read('Mae’r gweithdy yn dechrau am ddeg o’r gloch yn y bore.');
  assert.ok(unknown / words > 0.6);
  assert.equal(language, 'cy');
});

test('names do not count as words, and nothing is sure about them', () => {
  const { words, unknown, isSure } = read('Siân Llywelyn-Jones');
  assert.deepEqual({ words, unknown, isSure }, { words: 0, unknown: 0, isSure: false });
});

test('texts are answered in their order, and an empty one says nothing', () => {
  const [first, second] = readTexts(['', 'Guten Morgen und herzlich willkommen']);
  assert.deepEqual(first, { words: 0, unknown: 0, language: undefined, isSure: false });
  assert.equal(second?.language, 'de');
});
