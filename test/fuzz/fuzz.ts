/** `npm run fuzz`: thousands of careless edits; `-- --runs 500 --seed 7` for fewer, or for the same ones again. */
import { parseArgs } from 'node:util';
import { tryMutants } from './try-mutants.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
console.log(`${values.runs} mutants of the real event, seed ${values.seed}`);
const started = performance.now();
const { built, refused } = await tryMutants(Number(values.runs), Number(values.seed));
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
  `${built} built into a valid site, ${refused} refused in sentences, none slipped through. ${seconds} s.`,
);
