import { walkValues } from './check/walk-schema.ts';
import { ProblemList } from './problem-list.ts';
import { listDocuments, readFacts } from './read/facts.ts';

/** A text that an organiser wrote, and where. */
export interface WrittenText {
  /** Its words, with single spaces. */
  readonly text: string;
  /** The way to it from its item: `speakers › 2 › name`; `Markdown` for a line below front matter. */
  readonly field: string;
  /** Path from the event's folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Lists every text of an event, so that what is wrong on a page can be led back to the line that it comes from.
 * @param folder the event's folder
 * @returns the texts in the order of files and lines; mistakes in the files are passed over
 */
export async function listTexts(folder: string): Promise<readonly WrittenText[]> {
  const facts = await readFacts(folder, new ProblemList());
  return listDocuments(facts).flatMap(({ file, schema }) => {
    const fields = [...walkValues(schema, file.value)].map(({ path, value }) => ({
      text: tidy(value),
      field: path.map(String).join(' › '),
      file: file.path,
      ...file.locate(path),
    }));
    const lines = file.body.split(/\r?\n/u).map((line, index) => ({
      text: tidy(plain(line)),
      field: 'Markdown',
      file: file.path,
      line: file.bodyLine + index,
      column: 1,
    }));
    return [...fields, ...lines].filter(({ text }) => text.length > 2);
  });
}

const tidy = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

/** A line of Markdown as it is read: without the signs for lists, headings, emphasis and links. */
const plain = (line: string) =>
  line
    .replace(/^\s*(?:#{1,6}|[-*+]|\d+\.|>)\s+/u, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll(/[*_`]/gu, '');
