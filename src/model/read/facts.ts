import { join } from 'node:path';
import type { z } from 'zod';
import { checkShape, type Checked } from '../check/check-shape.ts';
import type { Problem } from '../problems.ts';
import {
  actionsSchema,
  agendaSchema,
  announcementSchema,
  chapterSchema,
  eventSchema,
  organisationsSchema,
  pageIds,
  pageSchema,
  sourcesSchema,
  speakersSchema,
  timelineSchema,
  venueSchema,
} from '../schemas/index.ts';
import type { FactFile } from './fact-file.ts';
import { isFolder, listMarkdown, readOne, readProse } from './read-files.ts';
import { readJson } from './read-json.ts';

/** The schema of each file in `_data/`. */
const dataSchemas = {
  event: eventSchema,
  venue: venueSchema,
  agenda: agendaSchema,
  speakers: speakersSchema,
  organisations: organisationsSchema,
  actions: actionsSchema,
  sources: sourcesSchema,
  timeline: timelineSchema,
};

/** The schema of the front matter in each folder of `content/`. */
const proseSchemas = { announcements: announcementSchema, blueprint: chapterSchema, pages: pageSchema };

type DataFiles = {
  [Name in keyof typeof dataSchemas]: Checked<z.output<(typeof dataSchemas)[Name]>> | undefined;
};
type ProseFiles = { [Name in keyof typeof proseSchemas]: Checked<z.output<(typeof proseSchemas)[Name]>>[] };

/** All that the organiser wrote, checked in its shape; what could not be read is undefined or left out. */
export type Facts = DataFiles & {
  readonly prose: ProseFiles;
  /** The id of every announcement, also of those whose front matter is wrong. */
  readonly announcementIds: ReadonlySet<string>;
};

/**
 * Reads every file of an event.
 * @param folder the event's folder, with `_data/` and `content/` (or `src/content/`, as in this repository)
 * @param problems the list to which every mistake is added
 */
export async function readFacts(folder: string, problems: Problem[]): Promise<Facts> {
  const data = Object.fromEntries(
    await Promise.all(
      Object.entries(dataSchemas).map(async ([name, schema]) => {
        const file = await readOne(folder, `_data/${name}.json`, readJson, problems);
        return [name, file && checkShape(file, schema, problems)] as const;
      }),
    ),
  ) as DataFiles;
  const content = (await isFolder(join(folder, 'content'))) ? 'content' : 'src/content';
  const prose = Object.fromEntries(
    await Promise.all(
      Object.entries(proseSchemas).map(async ([name, schema]) => {
        const files = await readProse(folder, `${content}/${name}`, problems);
        return [
          name,
          files.map((file) => checkShape(file, schema, problems)).filter((file) => file !== undefined),
        ];
      }),
    ),
  ) as ProseFiles;
  checkPageIds(prose.pages, problems);
  const names = await listMarkdown(join(folder, content, 'announcements'));
  return { ...data, prose, announcementIds: new Set(names.map((name) => name.slice(0, -'.md'.length))) };
}

/**
 * Gives the id of a Markdown file: its name without `.md`.
 * @param file a file of `content/`
 */
export function proseId(file: FactFile): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1, -'.md'.length);
}

function checkPageIds(pages: ProseFiles['pages'], problems: Problem[]): void {
  for (const { file } of pages) {
    if (pageIds.some((id) => id === proseId(file))) continue;
    problems.push({ file: file.path, message: `there is no such page. Pages: ${pageIds.join(', ')}.` });
  }
}
