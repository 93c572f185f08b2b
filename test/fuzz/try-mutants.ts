import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import type { BuiltSite } from '../../src/checks/check.ts';
import { htmlValidity } from '../../src/checks/html-validity.ts';
import { readSite } from '../../src/checks/read-site.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { listSiteChecks } from '../../src/checks/site-checks.ts';
import { reportBuild } from '../../src/commands/report-build.ts';
import { loadEvent } from '../../src/model/load-event.ts';
import { root } from '../helpers/run-node.ts';
import { applyEdits, edits, type Files } from './mutate.ts';

/** What became of the mutants. */
export interface Tally {
  /** Mutants that are a valid event still, or again. */
  readonly built: number;
  /** Mutants that were refused with sentences. */
  readonly refused: number;
}

/** The signs of a value that is not there, or of a program that broke. */
const traces = /\bundefined\b|\bnull\b|\bNaN\b|\[object |Invalid DateTime/;
const stackTrace = /\n\s+at \S|node:internal|\b(?:Type|Range|Reference|Syntax|Zod)Error\b/;
/** A problem with its place: a file of the event, mostly a line and column, and a sentence. */
const located = /^ {2}(?:_data|src\/content)\S*(?::\d+:\d+)? {2}\S.{10,}$/m;

const moment = new Date('2026-11-24T12:00:00Z');
const readers = { colours: false, workspace: undefined };
const folders = ['_data', 'src/content/announcements', 'src/content/blueprint', 'src/content/pages'];

/**
 * Makes careless edits to the real event, many times, and requires of each mutant: a site that passes every check that
 * needs no browser, or exit code 1 with a located sentence; no trace of a missing value or a broken program in any
 * output; and after a failure the last good site as it was.
 * @param runs how many mutants
 * @param seed where fast-check begins; the same seed gives the same mutants
 * @throws with the smallest mutant found that breaks the promise
 */
export async function tryMutants(runs: number, seed: number): Promise<Tally> {
  const files = await readEvent();
  const folder = await mkdtemp(join(tmpdir(), 'mutant-'));
  const out = join(folder, 'site');
  const event = join(folder, 'event');
  const tally = { built: 0, refused: 0 };
  const build = () => reportBuild({ event, out, moment, strict: false }, readers, folder);
  const known = new Set<string>();
  let onDisk: Files = new Map();
  const place = async (mutant: Files) => {
    for (const [path, text] of mutant) {
      if (onDisk.get(path) === text) continue;
      await mkdir(dirname(join(event, path)), { recursive: true });
      await writeFile(join(event, path), text);
    }
    onDisk = mutant;
  };
  try {
    await place(files);
    assert.equal((await build()).code, 0, 'the real event itself must build');
    let site = await fingerprint(out);
    await fc.assert(
      fc.asyncProperty(edits, async (list) => {
        await place(applyEdits(files, list));
        const { code, output, complaints } = await build();
        assert.doesNotMatch(output + complaints, stackTrace);
        assert.doesNotMatch(withoutQuotes(output + complaints, onDisk), traces);
        if (code === 1) {
          tally.refused += 1;
          assert.match(complaints, located);
          assert.equal(await fingerprint(out), site, 'a failed build must leave the site as it was');
          return;
        }
        tally.built += 1;
        site = await fingerprint(out);
        await checkSite(await readSite(out, await loadEvent(event, { now: moment })), known);
      }),
      { numRuns: runs, seed, endOnFailure: false },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return tally;
}

/** A message may quote what the mutant itself says, and nothing else. */
function withoutQuotes(text: string, files: Files): string {
  const written = [...files.values()].join('\n');
  return text.replaceAll(/"([^"\n]*)"/g, (quoted, words: string) =>
    written.includes(words.replace(/\u2026$/, '')) ? '""' : quoted,
  );
}

async function checkSite(site: BuiltSite, known: Set<string>): Promise<void> {
  const pages = site.pages.filter(({ html }) => isNew(html, known));
  for (const { html, file } of pages) assert.equal(traces.exec(html)?.[0], undefined, file);
  const checks = listSiteChecks({ environment: {}, workers: 1, remembers: false }).filter(
    ({ name }) => name !== 'accessibility' && name !== htmlValidity.name,
  );
  const results = [
    ...(await runChecks(checks, site)),
    ...(await runChecks([htmlValidity], { ...site, pages })),
  ];
  assert.deepEqual(
    results.flatMap(({ findings }) => findings),
    [],
  );
}

/** Pages that an earlier mutant had with the same bytes need no second look. */
function isNew(html: string, known: Set<string>): boolean {
  const hash = createHash('sha256').update(html).digest('base64');
  if (known.has(hash)) return false;
  known.add(hash);
  return true;
}

async function readEvent(): Promise<Files> {
  const files = new Map<string, string>();
  for (const folder of folders) {
    const names = (await readdir(join(root, folder))).filter((name) => !name.startsWith('.')).toSorted();
    for (const name of names)
      files.set(`${folder}/${name}`, await readFile(join(root, folder, name), 'utf8'));
  }
  return files;
}

async function fingerprint(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.toSorted()) hash.update(path).update(await readFile(path));
  return hash.digest('hex');
}
