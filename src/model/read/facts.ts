import { join } from 'node:path';
import type { z } from 'zod';
import { checkShape } from '../check/check-shape.ts';
import { suggest } from '../check/suggest.ts';
import { toId } from '../check/to-id.ts';
import type { ProblemList } from '../problem-list.ts';
import { dataSchemas, optionalData, pageIds, proseSchemas, testRecords } from '../schemas/index.ts';
import { cleanFacts } from './clean-facts.ts';
import type { FactFile } from './fact-file.ts';
import { isFolder, listFiles, listNames, readOne } from './read-files.ts';
import { readJson } from './read-json.ts';
import { readProse } from './read-prose.ts';

/** A file that could be read, with its schema. */
export interface Document<Value = unknown> {
  readonly file: FactFile;
  readonly schema: z.ZodType<Value>;
  /** Its facts; undefined when something in its shape is wrong. */
  readonly facts: Value | undefined;
}

type DataName = keyof typeof dataSchemas;
type ProseName = keyof typeof proseSchemas;
type DataFiles = { readonly [Name in DataName]: Document<z.output<(typeof dataSchemas)[Name]>> | undefined };
type ProseFiles = {
  readonly [Name in ProseName]: readonly Document<z.output<(typeof proseSchemas)[Name]>>[];
};

/** All that the organiser wrote; a file of `_data/` that could not be read, or need not be there, is undefined. */
export interface Facts extends DataFiles {
  readonly prose: ProseFiles;
  /** The records of tests by people. */
  readonly tests: readonly Document<z.output<typeof testRecords.schema>>[];
  /** The ids of the Markdown files in each folder, also of those that could not be read. */
  readonly proseIds: Readonly<Record<ProseName, readonly string[]>>;
  readonly images: ImageFolder;
}

/** The folder of the organiser's images, of which only the names are read here. */
export interface ImageFolder {
  /** Its path from the event's folder, such as `content/images`. */
  readonly path: string;
  /** The paths of its files in it, with forward slashes. */
  readonly files: readonly string[];
}

/**
 * Reads every file of an event and checks its shape.
 * @param folder the event's folder, with `_data/` and `content/` (or `src/content/`, as in this repository)
 * @param problems the list to which every mistake is added
 */
export async function readFacts(folder: string, problems: ProblemList): Promise<Facts> {
  const open = (file: FactFile | undefined, schema: z.ZodType) => {
    if (file === undefined) return undefined;
    const clean = cleanFacts(file, problems);
    return { file: clean, schema, facts: checkShape(clean, schema, problems) };
  };
  const hasData = await isFolder(join(folder, '_data'));
  if (!hasData) {
    const message = 'there is no folder of this name in the event’s folder. It holds the facts.';
    problems.add({ severity: 'error', file: '_data', message });
  }
  const present = await listNames(join(folder, '_data'));
  const data = Object.fromEntries(
    await Promise.all(
      Object.entries(dataSchemas).map(async ([name, schema]) => {
        const isAbsent = optionalData.has(name) && !present.includes(`${name}.json`);
        const file =
          hasData && !isAbsent ? await readOne(folder, `_data/${name}.json`, readJson, problems) : undefined;
        return [name, open(file, schema)] as const;
      }),
    ),
  ) as DataFiles;
  const content = await findContent(folder, problems);
  const prose = Object.fromEntries(
    await Promise.all(
      Object.entries(proseSchemas).map(async ([name, schema]) => {
        const files = await readProse(folder, `${content}/${name}`, problems);
        return [name, files.map((file) => open(file, schema))];
      }),
    ),
  ) as ProseFiles;
  const records = await readProse(folder, testRecords.folder, problems, notRecords);
  const tests = records.map((file) => open(file, testRecords.schema)) as Facts['tests'];
  await checkNames(
    folder,
    '_data',
    Object.keys(dataSchemas).map((name) => `${name}.json`),
    problems,
  );
  await checkNames(folder, content, [...Object.keys(proseSchemas), 'images'], problems);
  checkPageIds(prose.pages, problems);
  const listIds = async (name: ProseName) =>
    (await listNames(join(folder, content, name))).map((file) => toId(file.replace(/(?:\.\w+)+$/, '')));
  const proseIds = {
    announcements: await listIds('announcements'),
    blueprint: await listIds('blueprint'),
    pages: await listIds('pages'),
  };
  const path = `${content}/images`;
  return { ...data, prose, tests, proseIds, images: { path, files: await listFiles(join(folder, path)) } };
}

/** What stands beside the records and is none. */
const notRecords = new Set(['TEMPLATE.md', 'README.md']);

/**
 * Lists every file that could be read.
 * @param facts all that was read
 */
export function listDocuments({ prose, tests, proseIds: _ids, images: _images, ...data }: Facts): Document[] {
  return [...Object.values(data), ...Object.values(prose).flat(), ...tests].filter(
    (document) => document !== undefined,
  );
}

/**
 * Gives the id of a Markdown file: its name without `.md`.
 * @param file a file of `content/`
 */
export function proseId(file: FactFile): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1, -'.md'.length);
}

async function findContent(folder: string, problems: ProblemList): Promise<string> {
  const hasOwn = await isFolder(join(folder, 'content'));
  if (hasOwn && (await isFolder(join(folder, 'src/content')))) {
    const message =
      'there is a folder src/content as well, and only one of them can be read. Put everything into one.';
    problems.add({ severity: 'error', file: 'content', message });
  }
  return hasOwn ? 'content' : 'src/content';
}

/** What has a wrong name would be left out of the site without a word. */
async function checkNames(
  folder: string,
  path: string,
  known: readonly string[],
  problems: ProblemList,
): Promise<void> {
  for (const name of await listNames(join(folder, path))) {
    const isMisplaced = !name.includes('.') && !(await isFolder(join(folder, path, name)));
    if (known.includes(name) && isMisplaced) {
      problems.add({
        severity: 'error',
        file: `${path}/${name}`,
        message: 'this is a file, and a folder is needed.',
      });
    }
    if (known.includes(name) || name === 'README.md') continue;
    const message = `nothing of this name is read here.${suggest(name, known)} Known: ${known.join(', ')}.`;
    problems.add({ severity: 'error', file: `${path}/${name}`, message });
  }
}

function checkPageIds(pages: ProseFiles['pages'], problems: ProblemList): void {
  for (const { file } of pages) {
    const id = proseId(file);
    if (pageIds.some((known) => known === id)) continue;
    const message = `there is no page "${id}".${suggest(id, pageIds)} Pages: ${pageIds.join(', ')}.`;
    problems.add({ severity: 'error', file: file.path, message });
  }
}
