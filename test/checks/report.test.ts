import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeReport } from '../../src/checks/report.ts';
import { runChecks } from '../../src/checks/run-checks.ts';

const good = { name: 'good', promise: 'All is well', run: async () => [] };
const bad = {
  name: 'bad',
  promise: 'Nothing is broken',
  run: async () => [
    { file: 'a.html', message: 'One.' },
    { file: 'b.html', message: 'Two.' },
    { file: 'a.html', message: 'Three.' },
  ],
};
const broken = {
  name: 'broken',
  promise: 'The check runs',
  run: async () => {
    throw new Error('no browser.');
  },
};

test('the report says what passed, what failed by file, and how many of each', async () => {
  const report = writeReport(await runChecks([good, bad], undefined));
  assert.equal(
    report,
    `✓ good — All is well
✗ bad — Nothing is broken
  a.html
    One.
    Three.
  b.html
    Two.

checks: 1 passed, 1 failed
`,
  );
});

test('a check that breaks has failed, and the checks after it still run', async () => {
  const results = await runChecks([broken, good], undefined);
  assert.deepEqual(
    results.map(({ findings }) => findings),
    [[{ file: 'broken', message: 'The check itself broke: no browser.' }], []],
  );
});

test('many findings are cut to a screenful, and the report says how many are left', () => {
  const findings = Array.from({ length: 75 }, (_, index) => ({ file: `${index}.html`, message: 'Same.' }));
  const report = writeReport([{ name: 'many', promise: 'None', findings }]);
  assert.match(report, /59\.html\n {4}Same\.\n {2}and 15 more like these\n\nchecks: 0 passed, 1 failed\n$/u);
});
