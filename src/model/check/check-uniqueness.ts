import type { ProblemList } from '../problem-list.ts';
import type { FactFile, ValuePath } from '../read/fact-file.ts';
import { proseId, type Document, type Facts } from '../read/facts.ts';
import { fieldOf, listItems } from './list-items.ts';

/** The lists whose items have ids, by file, and the field that holds the name that people see. */
const lists = [
  ['agenda', 'sessions', undefined],
  ['agenda', 'breaks', undefined],
  ['agenda', 'changes', undefined],
  ['agenda', 'tracks', 'name'],
  ['venue', 'rooms', 'name'],
  ['speakers', 'speakers', 'name'],
  ['organisations', 'organisations', 'name'],
  ['actions', 'actions', 'title'],
  ['sources', 'sources', undefined],
  ['glossary', 'abbreviations', undefined],
  ['accessibility', 'nonCompliances', undefined],
  ['accessibility', 'disproportionateBurden', undefined],
  ['accessibility', 'outOfScope', undefined],
] as const;

/** A value that must not occur twice. */
interface Claim {
  readonly file: FactFile;
  readonly path: ValuePath;
  readonly value: unknown;
}

/**
 * Checks that no id, position or address is used twice, and warns of names that are. Sessions may share a title when they
 * are held more than once.
 * @param facts all that was read
 * @param problems the list to which every mistake is added
 */
export function checkUniqueness(facts: Facts, problems: ProblemList): void {
  for (const [name, list, title] of lists) {
    const document: Document | undefined = facts[name];
    if (document === undefined) continue;
    const { file } = document;
    const items = listItems(document, list);
    const claims = (field: string) =>
      items.map(({ path, value }): Claim => ({ file, path: [...path, field], value: value[field] }));
    findTwice(claims('id'), ({ path, value }, first) =>
      problems.error(
        file,
        path,
        `the id "${String(value)}" is already used in line ${first.file.locate(first.path).line}. Each item needs an id of its own.`,
      ),
    );
    if (title === undefined) continue;
    findTwice(claims(title), ({ path, value }, first) => {
      const line = first.file.locate(first.path).line;
      const noun = list === 'speakers' ? 'Is it the same person?' : 'Readers cannot tell them apart.';
      problems.warn(
        file,
        path,
        `"${String(value)}" is the ${title} of another one too, in line ${line}. ${noun}`,
      );
    });
  }
  checkProse(facts, problems);
}

function checkProse({ prose }: Facts, problems: ProblemList): void {
  for (const { file } of prose.blueprint) {
    if (proseId(file) !== 'actions') continue;
    const message =
      'a chapter cannot be called actions, because that address belongs to the list of actions. Rename the file.';
    problems.error(file, ['name'], message);
  }
  const claims = (documents: readonly Document[], field: string) =>
    documents.map(({ file }): Claim => ({ file, path: [field], value: fieldOf(file.value, field) }));
  findTwice(claims(prose.blueprint, 'position'), ({ file, path, value }, first) =>
    problems.error(
      file,
      path,
      `position ${String(value)} is already used by ${first.file.path}. Each chapter needs a position of its own.`,
    ),
  );
  findTwice(claims(prose.pages, 'title'), ({ file, path }, first) =>
    problems.error(file, path, `${first.file.path} has the same title. Each page needs one of its own.`),
  );
  for (const documents of [prose.announcements, prose.blueprint]) {
    findTwice(claims(documents, 'title'), ({ file, path }, first) =>
      problems.warn(file, path, `${first.file.path} has the same title. Readers cannot tell them apart.`),
    );
    findTwice(claims(documents, 'abstract'), ({ file, path }, first) =>
      problems.warn(file, path, `${first.file.path} has the same abstract. Was it copied?`),
    );
  }
}

function findTwice(claims: readonly Claim[], report: (claim: Claim, first: Claim) => void): void {
  const seen = new Map<string, Claim>();
  for (const claim of claims) {
    const { value } = claim;
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const key =
      typeof value === 'string' ? value.trim().replaceAll(/\s+/g, ' ').toLowerCase() : `number ${value}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, claim);
    else report(claim, first);
  }
}
