import type { ProblemList } from '../problem-list.ts';
import type { FactFile, ValuePath } from '../read/fact-file.ts';
import { proseId, type Document, type Facts } from '../read/facts.ts';
import { fieldOf, listItems, type RawItem } from './list-items.ts';

/** The lists whose items have ids, by file, and the field that holds the name that people see. */
const lists = [
  ['agenda', 'sessions', undefined],
  ['agenda', 'breaks', undefined],
  ['agenda', 'tracks', 'name'],
  ['venue', 'rooms', 'name'],
  ['speakers', 'speakers', undefined],
  ['organisations', 'organisations', 'name'],
  ['actions', 'actions', 'title'],
  ['sources', 'sources', undefined],
] as const;

/** A value that must not occur twice. */
interface Claim {
  readonly file: FactFile;
  readonly path: ValuePath;
  readonly value: unknown;
}

/**
 * Checks that no id, position, address or title is used twice. Sessions may share a title when they are held more than
 * once, and people may share a name.
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
      const message = `"${String(value)}" is the ${title} of another one too, in line ${line}, and readers cannot tell them apart.`;
      problems.error(file, path, message);
    });
  }
  checkPeople(facts, problems);
  checkProse(facts, problems);
}

/** Two people may have one name; then their roles must tell them apart. */
function checkPeople({ speakers }: Facts, problems: ProblemList): void {
  if (speakers === undefined) return;
  const { file } = speakers;
  const people = listItems(speakers, 'speakers');
  const claims = (valueOf: (value: RawItem['value']) => unknown) =>
    people.map(({ path, value }): Claim => ({ file, path: [...path, 'name'], value: valueOf(value) }));
  const roleOf = (value: RawItem['value']) =>
    JSON.stringify([value['name'], value['jobTitle'], value['affiliation']]);
  const nameOf = ({ path }: Claim) =>
    String(fieldOf(people.find((person) => person.path[1] === path[1])?.value, 'name'));
  findTwice(claims(roleOf), (claim, first) => {
    const message = `another person in line ${first.file.locate(first.path).line} has the name "${nameOf(claim)}" and the same role. Take one out, or tell them apart by their jobTitle.`;
    problems.error(file, claim.path, message);
  });
  findTwice(
    claims(({ name }) => name),
    ({ path, value }, first) => {
      const message = `another person in line ${first.file.locate(first.path).line} is called "${String(value)}" too. Is it the same person?`;
      problems.warn(file, path, message);
    },
  );
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
  for (const documents of [prose.announcements, prose.blueprint, prose.pages]) {
    findTwice(claims(documents, 'title'), ({ file, path }, first) =>
      problems.error(
        file,
        path,
        `${first.file.path} has the same title, and readers cannot tell them apart.`,
      ),
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
    const key = typeof value === 'string' ? value.trim().toLowerCase() : `number ${value}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, claim);
    else report(claim, first);
  }
}
