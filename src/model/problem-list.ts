import { describeItem } from './check/describe-item.ts';
import type { Problem } from './problems.ts';
import type { FactFile, ValuePath } from './read/fact-file.ts';

/** Collects the mistakes of an event's files, one for each value: a second one would be an echo of the first. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  readonly #wrong = new Set<string>();

  /** All of them, in the order of the files and places. */
  get all(): Problem[] {
    return withoutEchoes(this.#problems.toSorted(byPlace));
  }

  get hasErrors(): boolean {
    return this.#problems.some(({ severity }) => severity === 'error');
  }

  /** Adds a problem whose place is known. */
  add(problem: Problem): void {
    this.#problems.push(problem);
  }

  /** Adds an error at a value. */
  error(file: FactFile, path: ValuePath, message: string): void {
    this.#addAt('error', file, path, message);
  }

  /** Adds a warning at a value. */
  warn(file: FactFile, path: ValuePath, message: string): void {
    this.#addAt('warning', file, path, message);
  }

  /** Says whether a value has an error already. */
  isWrong(file: FactFile, path: ValuePath): boolean {
    return this.#wrong.has(keyOf(file, path));
  }

  #addAt(severity: Problem['severity'], file: FactFile, path: ValuePath, message: string): void {
    if (this.isWrong(file, path)) return;
    if (severity === 'error') this.#wrong.add(keyOf(file, path));
    this.add({ severity, file: file.path, ...file.locate(path), item: describeItem(file, path), message });
  }
}

/** Places of one and the same problem after which more of them say nothing new. */
const mostPlaces = 5;

/** What is gone is missed in many places. */
const isShared = ({ message }: Problem) =>
  /^there is no (?!field|biography|text)|^this (?:links|names) /.test(message);

/** Of what many places share, the last one that is told names the others. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const groups = Map.groupBy(problems.filter(isShared), ({ severity, message }) => `${severity} ${message}`);
  const shown = new Map<Problem, Problem | undefined>();
  for (const group of groups.values()) {
    const others = group.slice(mostPlaces);
    const last = group[mostPlaces - 1];
    if (last === undefined || others.length === 0) continue;
    for (const other of others) shown.set(other, undefined);
    const places = others.map(({ file, line }) => (line === undefined ? file : `${file}:${line}`));
    shown.set(last, { ...last, message: `${last.message} The same in: ${places.join(', ')}.` });
  }
  return problems.flatMap((problem) => (shown.has(problem) ? (shown.get(problem) ?? []) : problem));
}

const keyOf = ({ path: file }: FactFile, path: ValuePath) => JSON.stringify([file, ...path.map(String)]);

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
