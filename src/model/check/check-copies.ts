import { distance } from 'fastest-levenshtein';
import type { ProblemList } from '../problem-list.ts';
import type { ValuePath } from '../read/fact-file.ts';
import type { Document, Facts } from '../read/facts.ts';
import { listItems } from './list-items.ts';

/**
 * Warns of what was pasted and not changed, and of words that differ from another's by a slip.
 * @param facts all that was read
 * @param problems the list to which every warning is added
 */
export function checkCopies(facts: Facts, problems: ProblemList): void {
  const copies: readonly (readonly [Document | undefined, string, readonly string[], string])[] = [
    [facts.agenda, 'sessions', ['title', 'abstract', 'start'], 'title'],
    [facts.timeline, 'entries', ['text'], 'text'],
    [facts.sources, 'sources', ['url'], 'url'],
    [facts.organisations, 'organisations', ['website'], 'website'],
  ];
  for (const [document, list, fields, place] of copies) {
    if (document === undefined) continue;
    const seen = new Map<string, ValuePath>();
    for (const { path, value } of listItems(document, list)) {
      const values = fields.map((name) => value[name]);
      if (values.some((one) => typeof one !== 'string')) continue;
      const key = JSON.stringify(values.map((one) => String(one).replace(/\/$/, '')));
      const first = seen.get(key);
      if (first === undefined) seen.set(key, path);
      else {
        const { line } = document.file.locate(first);
        problems.warn(
          document.file,
          [...path, place],
          `this is the same as in the item of line ${line}. Was it copied?`,
        );
      }
    }
  }
  for (const [document, list, fields] of [
    [facts.agenda, 'sessions', ['title', 'abstract', 'description']],
    [facts.speakers, 'speakers', ['name', 'jobTitle', 'biography']],
    [facts.actions, 'actions', ['title', 'abstract', 'description']],
  ] as const) {
    if (document !== undefined) checkFields(document, list, fields, problems);
  }
  checkGroups(facts.organisations, 'organisations', 'kind', problems);
  checkGroups(facts.agenda, 'sessions', 'type', problems);
}

/** Two texts of one item that are the same say one thing twice. */
function checkFields(
  document: Document,
  list: string,
  fields: readonly string[],
  problems: ProblemList,
): void {
  for (const { path, value } of listItems(document, list)) {
    const texts = fields.filter((name) => typeof value[name] === 'string');
    const same = texts.find((name, index) =>
      texts.slice(0, index).some((other) => value[other] === value[name]),
    );
    if (same === undefined) continue;
    const other = texts.find((name) => value[name] === value[same]) ?? '';
    problems.warn(
      document.file,
      [...path, same],
      `${same} is the same as ${other}. Say something else, or leave it out.`,
    );
  }
}

/** Items are grouped by these words, so that a slip makes a group of its own. */
function checkGroups(
  document: Document | undefined,
  list: string,
  field: string,
  problems: ProblemList,
): void {
  if (document === undefined) return;
  const items = listItems(document, list).filter(({ value }) => typeof value[field] === 'string');
  const counts = Map.groupBy(items, ({ value }) => String(value[field]));
  for (const [word, found] of counts) {
    const [item] = found;
    if (found.length > 1 || item === undefined || word.length < 5) continue;
    const near = [...counts].find(
      ([other, { length }]) => other !== word && length > 0 && isSlip(word, other, length),
    );
    if (near === undefined) continue;
    const message = `${field} "${word}" stands alone, and "${near[0]}" is almost the same. Did you mean "${near[0]}"?`;
    problems.warn(document.file, [...item.path, field], message);
  }
}

function isSlip(word: string, other: string, uses: number): boolean {
  if (word.toLowerCase() === other.toLowerCase()) return uses > 1 || word > other;
  return uses > 1 && distance(word.toLowerCase(), other.toLowerCase()) <= 2;
}
