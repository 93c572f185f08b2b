import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureReading } from '../../src/accessibility/page/dom/measure-reading.ts';

test('a text for beginners needs no school, and counts its sentences and words', () => {
  const { sentences, words, grade } = measureReading('The cat sat on the mat. It was warm. The sun was out.');
  assert.equal(sentences.length, 3);
  assert.equal(words, 13);
  assert.ok(grade < 1, String(grade));
});

test('ordinary prose needs the years that ordinary people have', () => {
  const { grade } = measureReading(
    'We meet in Leeds on the first Friday of every month. In the morning we talk about one subject, and in the afternoon we try out what we have learned.',
  );
  assert.ok(grade > 3 && grade < 9, String(grade));
});

test('long words in long sentences need more years than anybody spends at school', () => {
  const { grade } = measureReading(
    'Multidisciplinary collaboration facilitates sustainable technological transformation, notwithstanding considerable methodological complications within institutional accountability.',
  );
  assert.ok(grade > 20, String(grade));
});

test('a sentence may end within quotation marks, and a decimal point ends none', () => {
  assert.deepEqual(measureReading('Is it ten? “Yes.” Rain was 2.5 times more.').sentences, [
    'Is it ten?',
    '“Yes.”',
    'Rain was 2.5 times more.',
  ]);
});

test('no words have no grade', () => {
  assert.deepEqual(measureReading(''), { sentences: [], words: 0, grade: 0 });
  assert.equal(measureReading('2027').grade, 0);
});
