import assert from 'node:assert/strict';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { hashBytes } from '../../src/publish/release/hash-bytes.ts';
import { createFolderTarget } from '../../src/publish/targets/folder/create-folder-target.ts';
import { findDamage } from '../../src/publish/targets/folder/find-damage.ts';
import { listShownFiles } from '../../src/publish/targets/folder/lay-release.ts';
import { siteFolderOf } from '../../src/publish/targets/folder/layout.ts';
import { readKept } from '../../src/publish/targets/folder/read-folder.ts';
import type { SealedSite } from '../../src/publish/targets/target.ts';
import { count, startPolling, type Poll } from './poll.ts';
import { makeRandom, runAndKill } from './run-and-kill.ts';
import { writeSomeSettings } from './write-some-settings.ts';

/** What killing publishes came to. */
export interface KillTally extends Omit<Poll, 'examples'> {
  readonly examples: readonly string[];
  /** How many were killed at which stage, and how many ended before that. */
  readonly stages: Readonly<Record<string, number>>;
  /** How long a publish takes that nobody kills, in milliseconds. */
  readonly duration: number;
}

/**
 * Kills publishes at random moments, while a visitor reads every page of what is shown; after each, the same is
 * published again by a process that lives.
 * @param folder the folder of the target
 * @param sites two sites, which follow one another
 * @param runs how many to kill
 * @param seed for the moments
 * @param word from which word of the child on: when it begins, or when all is laid and the switch is next
 * @throws when one is not mended by the next publish
 */
export async function killPublishes(
  folder: string,
  sites: readonly [SealedSite, SealedSite],
  runs: number,
  seed: number,
  word: 'ready' | 'reloading' = 'ready',
): Promise<KillTally> {
  const target = createFolderTarget({ folder, writeSettings: writeSomeSettings });
  const publish = (site: SealedSite, after = Infinity) =>
    runAndKill('publish-child.ts', [site.folder, folder], { word, after });
  await target.publish(sites[1], false);
  const whole = [await publish(sites[0]), await publish(sites[1])];
  for (const { code, complaints } of whole) assert.equal(code, 0, complaints);
  // The first one finds nothing in the caches of the system.
  let duration = whole[1]?.duration ?? 0;
  const random = makeRandom(seed);
  const stages: Record<string, number> = {};
  const stop = startPolling((poll) => readShown(folder, sites, poll));
  let killed = 0;
  for (let run = 0; killed < runs; run += 1) {
    const site = sites[run % 2 === 0 ? 0 : 1];
    const before = await readlink(join(folder, 'current'));
    const { isDone, complaints, duration: lasted } = await publish(site, random() * duration);
    assert.equal(complaints, '');
    // How long it takes changes with what else the machine does; one that ended first was not killed.
    if (isDone) duration = (duration + lasted) / 2;
    else killed += 1;
    const stage = isDone ? 'after its end' : await findStage(folder, before);
    stages[stage] = (stages[stage] ?? 0) + 1;
    const { id } = await target.publish(site, false);
    assert.equal(await readlink(join(folder, 'current')), `releases/${id}`);
    assert.equal(await findDamage(folder, id), undefined);
    assert.deepEqual((await readdir(folder)).toSorted(), ['.lock', 'current', 'releases']);
    assert.ok((await readdir(join(folder, 'releases'))).length <= 5);
  }
  const met = await stop();
  assert.deepEqual(
    (await target.list()).filter(({ damage }) => damage !== undefined),
    [],
  );
  return { ...met, stages, duration };
}

async function findStage(folder: string, before: string): Promise<string> {
  const names = await readdir(join(folder, 'releases'));
  if ((await readlink(join(folder, 'current'))) !== before) return 'after the switch';
  if (names.some((name) => name.startsWith('.new-'))) return 'while files were laid';
  const newest = names.toSorted().at(-1);
  return newest === basename(before) ? 'before a file was laid' : 'between the laying and the switch';
}

/** Reads what is shown as one that stays with a release does, and as one that asks for each page anew. */
async function readShown(folder: string, sites: readonly SealedSite[], poll: Poll): Promise<void> {
  const id = basename(await readlink(join(folder, 'current')).catch(() => ''));
  const release = await readKept(folder, id);
  if (typeof release === 'string') return count(poll, 'errors', `${id}: ${release}`);
  const look = async (root: string, path: string, allowed: readonly (string | undefined)[]) => {
    const content = await readFile(join(root, siteFolderOf(release.url), path)).catch(String);
    poll.polls += 1;
    if (poll.polls % 4 === 0) await setTimeout(1);
    if (typeof content === 'string') count(poll, 'errors', content);
    else if (!allowed.includes(hashBytes(content))) count(poll, 'mixtures', `${id}: ${path}`);
  };
  const hashes = sites.map((site) => new Map(site.release.files.map(({ path, sha256 }) => [path, sha256])));
  for (const { path, sha256 } of listShownFiles(release)) {
    await look(join(folder, 'releases', id), path, [sha256]);
    const either = hashes.map((files) => files.get(path));
    if (!either.includes(undefined)) await look(join(folder, 'current'), path, either);
  }
}
