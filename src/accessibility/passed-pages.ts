import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readPackage } from './browser/read-package.ts';

const cache = join(import.meta.dirname, '../../node_modules/.cache/psdm');
const schema = z.record(z.string(), z.object({ states: z.number(), grade: z.number().optional() }));

/** What is remembered of a page that passed. */
export interface Passed {
  readonly states: number;
  readonly grade?: number | undefined;
}

/** Pages that passed, by the hash of all that their result depends on. */
export interface PassedPages {
  /** A hash of the code of the gate and of the versions of its tools. */
  readonly tools: string;
  find(key: string): Passed | undefined;
  add(key: string, result: Passed): void;
  /** Writes down what passed on this run; what was not asked for this time is forgotten. */
  save(): Promise<void>;
}

/**
 * Remembers which pages passed on earlier runs.
 * @param name of the list: each site has its own
 * @param folder for tests: another place to keep it
 */
export async function openPassedPages(name: string, folder = cache): Promise<PassedPages> {
  const file = join(folder, `passed-${createHash('sha256').update(name).digest('hex').slice(0, 12)}.json`);
  const known = await readKnown(file);
  const used = new Map<string, Passed>();
  return {
    tools: await hashTools(),
    find(key) {
      const result = known[key] ?? used.get(key);
      if (result) used.set(key, result);
      return result;
    },
    add: (key, result) => void used.set(key, result),
    async save() {
      await mkdir(folder, { recursive: true });
      await writeFile(`${file}.new`, JSON.stringify(Object.fromEntries(used)));
      await rename(`${file}.new`, file);
    },
  };
}

/** A list that cannot be read is no list: everything is looked at again. */
async function readKnown(file: string): Promise<Record<string, Passed>> {
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return {};
  }
}

async function hashTools(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of [
    'axe-core',
    'pa11y',
    'puppeteer-core',
    'nspell',
    'eld',
    'dictionary-en-gb',
    '@sparticuz/chromium',
    'html-validate',
  ]) {
    hash.update(`${name} ${(await readPackage(name)).version}\n`);
  }
  const files = await readdir(import.meta.dirname, { recursive: true });
  for (const file of files.filter((each) => each.endsWith('.ts')).toSorted())
    hash.update(file).update(await readFile(join(import.meta.dirname, file)));
  return hash.digest('hex');
}
