/**
 * `npm run load`: measures what the settings of this site cost nginx. Takes the seconds of one run and how often each is
 * repeated. The programme's page and a page of noise are asked for with the settings, and the same bytes of a bare nginx
 * on the same machine, in turns, so that what else the machine does meets all alike.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawSample } from '../../src/commands/render-sample.ts';
import { ask } from '../helpers/ask.ts';
import { layRelease, showRelease } from '../helpers/lay-release.ts';
import { serverKinds, startBareNginx } from '../helpers/web-servers.ts';
import { runWrk, takeMiddle, type Run } from './run-wrk.ts';

const [seconds = 3, rounds = 7] = process.argv.slice(2).map(Number);
const [nginx] = serverKinds;
if (nginx === undefined || nginx.absence !== undefined)
  throw new Error(nginx?.absence ?? 'There is no nginx.');

const id = '0001-00000000';
const folder = await mkdtemp(join(tmpdir(), 'load-'));
const { files } = await drawSample();
const contents = new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
// Letters that cannot be compressed by much, so that each form is of about the same size.
contents.set(
  'noise/index.html',
  Buffer.from(
    randomBytes(14_000)
      .toString('latin1')
      .replaceAll(/[^ -~]/g, 'x'),
  ),
);
await layRelease(folder, id, { basePath: '/', contents, redirects: [] });
// The noise is noise in every form.
for (const ending of ['.br', '.gz']) {
  await writeFile(join(folder, 'releases', id, 'site/noise', `index.html${ending}`), randomBytes(14_000));
}
await writeFile(join(folder, 'releases', id, 'site/noise/index.html'), randomBytes(14_000));
await showRelease(folder, id);
const settled = await nginx.start(folder);
const bareFolder = await mkdtemp(join(tmpdir(), 'bare-'));
const bare = await startBareNginx(bareFolder);

/** What is compared: an address with the settings and without, for one header Accept-Encoding. */
const pids = [settled.pid, bare.pid] as const;
const pairs: { name: string; accepted: string; urls: readonly [string, string] }[] = [];
for (const accepted of ['', 'gzip', 'br']) {
  for (const page of ['agenda', 'noise']) {
    const { body } = await ask(settled.port, `/${page}/`, {
      headers: { 'accept-encoding': accepted || 'identity' },
    });
    const name = `${page} ${accepted || 'as it is'}`;
    const copy = `${page}-${accepted || 'whole'}.html`;
    await mkdir(bareFolder, { recursive: true });
    await writeFile(join(bareFolder, copy), body);
    pairs.push({
      name: `${name}, ${body.length} bytes`,
      accepted,
      urls: [`http://127.0.0.1:${settled.port}/${page}/`, `http://127.0.0.1:${bare.port}/${copy}`],
    });
  }
}

const runs = pairs.map((): [Run[], Run[]] => [[], []]);
for (let round = 0; round < rounds; round += 1) {
  for (const [index, { accepted, urls }] of pairs.entries()) {
    // Who is first in one round is second in the next.
    for (const side of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      runs[index]?.[side].push(await runWrk(urls[side], seconds, accepted, pids[side]));
    }
  }
}
console.log(`${rounds} runs of ${seconds} s each, 32 connections; the middle of each.`);
for (const [index, { name }] of pairs.entries()) {
  const [ours, theirs] = (runs[index] ?? [[], []]).map(takeMiddle);
  if (ours === undefined || theirs === undefined) continue;
  const ratio = ours.perSecond / theirs.perSecond;
  const cost = (ours.work / theirs.work - 1) * 100;
  console.log(
    `${name}: with the settings ${describe(ours)}; without ${describe(theirs)}; ratio ${ratio.toFixed(3)}, ${cost.toFixed(1)} % more work`,
  );
}
await Promise.all([settled.stop(), bare.stop()]);
await Promise.all([folder, bareFolder].map((place) => rm(place, { recursive: true })));

function describe({ perSecond, p99, errors, work }: Run): string {
  return `${Math.round(perSecond)} a second, p99 ${p99.toFixed(2)} ms, ${errors} errors, ${work.toFixed(1)} µs of work`;
}
