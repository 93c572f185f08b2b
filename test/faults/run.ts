/** `npm run faults`: kills 200 publishes and builds at random moments; `-- --runs 50 --seed 7`, `--site dist` for a real one. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeEdition, makeSealedSite, sealFolder } from '../publish/make-sealed-site.ts';
import { killPublishes, type KillTally } from './kill-publishes.ts';
import { killWrites } from './kill-writes.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    site: { type: 'string' },
  },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
const parent = await mkdtemp(join(tmpdir(), 'faults-'));
let isGood = true;

function report(name: string, tally: KillTally, mayMiss = false): void {
  const { polls, errors, mixtures, examples, stages, duration } = tally;
  console.log(`${name}: ${runs} killed, of a duration of ${Math.round(duration)} ms`);
  for (const [stage, many] of Object.entries(stages)) console.log(`  ${many} ${stage}`);
  console.log(`  ${polls} files read meanwhile: ${errors} errors, ${mixtures} mixtures`);
  for (const example of examples) console.log(`    ${example}`);
  isGood &&= (mayMiss || errors === 0) && mixtures === 0;
}

/** Two editions of a real site: as it is, and with another word on each page. */
async function copySite(site: string, name: string, change: boolean) {
  const folder = join(parent, name);
  await cp(resolve(site), folder, { recursive: true });
  await rm(join(folder, 'release.json'), { force: true });
  for (const path of change ? ['index.html', '404.html', 'agenda/index.html'] : []) {
    await writeFile(join(folder, path), `${await readFile(join(folder, path), 'utf8')}<!-- ${name} -->`);
  }
  return sealFolder(folder, 'https://site.example/psdm/');
}

try {
  console.log(`seed ${seed}`);
  const made = [
    await makeSealedSite(join(parent, 'a'), makeEdition('a')),
    await makeSealedSite(join(parent, 'b'), makeEdition('b')),
  ] as const;
  report('Publishes of a made-up site', await killPublishes(join(parent, 'www'), made, runs, seed));
  const next = await killPublishes(join(parent, 'www'), made, runs, seed + 4, 'reloading');
  report('The same, from just before the switch on', next);
  if (values.site !== undefined) {
    const real = [await copySite(values.site, 'c', false), await copySite(values.site, 'd', true)] as const;
    report(`Publishes of ${values.site}`, await killPublishes(join(parent, 'real'), real, runs, seed + 1));
  }
  report('Builds', await killWrites(join(parent, 'e/dist'), runs, seed + 2, 'exchange'));
  report(
    'Builds on a system without exchange',
    await killWrites(join(parent, 'f/dist'), runs, seed + 3, 'renames'),
    true,
  );
} finally {
  await rm(parent, { recursive: true, force: true });
}
process.exitCode = isGood ? 0 : 1;
