import assert from 'node:assert/strict';
import { access, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { mendFolder } from '../../src/eleventy/mend-folder.ts';
import type { SiteFile } from '../../src/eleventy/render-site.ts';
import { writeSite } from '../../src/eleventy/write-site.ts';
import type { KillTally } from './kill-publishes.ts';
import { makeBuild } from './make-build.ts';
import { count, startPolling } from './poll.ts';
import { makeRandom, runAndKill } from './run-and-kill.ts';

/** How a build puts a site in its place. */
export type Way = 'exchange' | 'renames';

type Edition = 'a' | 'b';

/** From which edition to which a build leads, and whether the visitor has met the new one: then the old one is gone. */
interface Round {
  readonly from: Edition;
  readonly to: Edition;
  hasNew: boolean;
}

/**
 * Kills builds at random moments while they write, and a visitor reads every page all the while. After each, the folder
 * must hold the whole of one site, at the latest when it was mended, as every command does first.
 * @param folder the output folder
 * @param runs how many to kill
 * @param seed for the moments
 * @param way how the site is put in its place: as on this system, or as on one without exchange
 * @throws when a folder is a mixture or cannot be mended
 */
export async function killWrites(folder: string, runs: number, seed: number, way: Way): Promise<KillTally> {
  const builds = { a: makeBuild('a'), b: makeBuild('b') };
  const contents = { a: toBytes(builds.a), b: toBytes(builds.b) };
  const write = (edition: Edition, after = Infinity) =>
    runAndKill('write-child.ts', [folder, edition, way], { word: 'ready', after });
  await writeSite(folder, builds.a);
  const whole = [await write('b'), await write('a')];
  for (const { code, complaints } of whole) assert.equal(code, 0, complaints);
  let duration = whole[1]?.duration ?? 0;
  const random = makeRandom(seed);
  const stages: Record<string, number> = {};
  let round: Round = { from: 'a', to: 'b', hasNew: false };
  const stop = startPolling(async (poll) => {
    for (const { path } of builds.a) {
      // A later round may begin while a file is read.
      const mine = round;
      const [old, fresh] = [contents[mine.from].get(path), contents[mine.to].get(path)];
      if (old === undefined || fresh === undefined) continue;
      const hadNew = mine.hasNew;
      const found = await readFile(join(folder, path)).catch(String);
      poll.polls += 1;
      if (poll.polls % 4 === 0) await setTimeout(1);
      if (typeof found === 'string') count(poll, 'errors', found);
      else if (found.equals(fresh)) mine.hasNew ||= !old.equals(fresh);
      else if (!found.equals(old) || hadNew) count(poll, 'mixtures', path);
    }
  });
  let killed = 0;
  while (killed < runs) {
    const { from, to } = round;
    const { isDone, complaints, duration: lasted } = await write(to, random() * duration);
    assert.equal(complaints, '');
    if (isDone) duration = (duration + lasted) / 2;
    else killed += 1;
    const isThere = await access(folder)
      .then(() => true)
      .catch(() => false);
    await mendFolder(folder);
    const shown = await findEdition(folder, builds);
    assert.deepEqual(await readdir(dirname(folder)), [basename(folder)]);
    const stage = isDone
      ? 'after its end'
      : isThere
        ? `${shown === from ? 'before' : 'after'} the switch`
        : 'between two renames';
    stages[stage] = (stages[stage] ?? 0) + 1;
    // The next round begins when what was killed is whole.
    await writeSite(folder, builds[to]);
    round = { from: to, to: from, hasNew: false };
  }
  return { ...(await stop()), stages, duration };
}

/** Says which edition a folder holds, file by file. */
async function findEdition(
  folder: string,
  builds: Readonly<Record<Edition, readonly SiteFile[]>>,
): Promise<Edition> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const edition = found.includes(join(folder, 'only-a.txt')) ? 'a' : 'b';
  const expected = new Map(builds[edition].map(({ path, content }) => [join(folder, path), content]));
  assert.deepEqual(found, [...expected.keys()].toSorted());
  for (const [path, content] of expected)
    assert.ok((await readFile(path)).equals(Buffer.from(content)), path);
  return edition;
}

function toBytes(files: readonly SiteFile[]): ReadonlyMap<string, Buffer> {
  return new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
}
