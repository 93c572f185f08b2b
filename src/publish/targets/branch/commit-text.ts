import type { Release } from '../../release/release.ts';

/** Who a commit says that it is by. */
export interface Author {
  readonly name: string;
  readonly email: string;
}

/** What a commit of a published site says. */
export interface Publication {
  /** The seal of its release. */
  readonly seal: string;
  readonly checkedAt: string;
  readonly commit?: string | undefined;
  /** For a commit that shows an earlier one again: which. */
  readonly shows?: string | undefined;
}

const clean = (text: string) => text.replaceAll(/[<>\p{Cc}]+/gu, ' ').trim();

/**
 * Writes the message of a commit that publishes a release.
 * @param release the release
 */
export function writeMessage({ name, seal, commit, uncommitted, checkedAt }: Release): string {
  const changes = uncommitted === true ? ', with changes that were not committed' : '';
  return [
    `Publish ${clean(name)} ${seal.slice(0, 8)}`,
    '',
    `Checked at ${checkedAt}${commit === undefined ? '' : `, from the commit ${commit.slice(0, 8)}${changes}`}.`,
    '',
    ...writeTrailers({ seal, checkedAt, commit }),
  ].join('\n');
}

/**
 * Writes the message of a commit that shows an earlier one again.
 * @param earlier what the earlier one says
 * @param id its name
 */
export function writeReturnMessage(earlier: Publication, id: string): string {
  return [
    `Show ${earlier.seal.slice(0, 8)} again`,
    '',
    `Checked at ${earlier.checkedAt}, published before in ${id.slice(0, 10)}.`,
    '',
    ...writeTrailers({ ...earlier, shows: id }),
  ].join('\n');
}

function writeTrailers({ seal, checkedAt, commit, shows }: Publication): string[] {
  return [
    `Release: ${seal}`,
    `Checked-at: ${checkedAt}`,
    ...(commit === undefined ? [] : [`Source-commit: ${commit}`]),
    ...(shows === undefined ? [] : [`Shows-again: ${shows}`]),
    '',
  ];
}

/**
 * Reads what a commit says.
 * @param message its message
 * @returns what it says; nothing when this program did not write it
 */
export function readMessage(message: string): Publication | undefined {
  const read = (name: string) => new RegExp(`^${name}: (\\S+)$`, 'm').exec(message)?.[1];
  const seal = read('Release');
  const checkedAt = read('Checked-at');
  if (seal === undefined || checkedAt === undefined || !/^[0-9a-f]{64}$/.test(seal)) return undefined;
  return { seal, checkedAt, commit: read('Source-commit'), shows: read('Shows-again') };
}

/**
 * Writes a commit in the form in which Git keeps it, so that neither the clock nor the settings of a person go into it.
 * @param tree the files
 * @param parent the commit before
 * @param author who it is by
 * @param seconds its date, in seconds since 1970
 * @param message what it says
 */
export function writeCommit(
  tree: string,
  parent: string | undefined,
  author: Author,
  seconds: number,
  message: string,
): string {
  const person = `${clean(author.name)} <${clean(author.email)}> ${seconds} +0000`;
  return [
    `tree ${tree}`,
    ...(parent === undefined ? [] : [`parent ${parent}`]),
    `author ${person}`,
    `committer ${person}`,
    '',
    message,
  ].join('\n');
}
