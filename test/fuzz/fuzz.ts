/** `npm run fuzz`: thousands of careless edits; `-- --runs 500 --seed 7` for fewer, or for the same ones again. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tryMutants, type Tally } from './try-mutants.ts';

/** Mutants of one process: Eleventy keeps some memory of each site that it draws, until its process ends. */
const most = 500;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
const runs = Number(values.runs);
const seed = Number(values.seed);
const started = performance.now();
console.log(`${runs} mutants of the real event, seed ${seed}`);
const tally = runs > most ? await tryInParts() : await tryMutants(runs, seed);
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
  `${tally.built} built into a valid site, ${tally.refused} refused in sentences, none slipped through. ${seconds} s.`,
);

/** Shares the mutants among processes, as many at once as there are cores. */
async function tryInParts(): Promise<Tally> {
  const parts = Array.from({ length: Math.ceil(runs / most) }, (_, index) => ({
    runs: Math.min(most, runs - index * most),
    seed: seed + index,
  }));
  const sum = { built: 0, refused: 0 };
  const work = async () => {
    for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
      const found = await tryPart(part);
      sum.built += found.built;
      sum.refused += found.refused;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return sum;
}

function tryPart(part: { readonly runs: number; readonly seed: number }): Promise<Tally> {
  const args = [fileURLToPath(import.meta.url), '--runs', String(part.runs), '--seed', String(part.seed)];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (text: Buffer) => (output += text.toString()));
    child.on('close', (code) => {
      const [, built, refused] = /^(\d+) built .*?(\d+) refused/m.exec(output) ?? [];
      if (code === 0) resolve({ built: Number(built), refused: Number(refused) });
      else reject(new Error(`A mutant of seed ${part.seed} broke the promise; see above.`));
    });
  });
}
