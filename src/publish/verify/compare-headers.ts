import { typeOf } from '../../hosting/content-types.ts';
import { headersOf, headersOfKind, type Header } from '../../hosting/header-list.ts';
import type { Host } from '../../hosting/host-list.ts';
import type { ServedFile } from '../../hosting/served-site.ts';
import { headerOf, type Answer } from './ask.ts';

/** Types that hosts also send for a file, each for the one that IANA registers. */
const alike: Readonly<Record<string, readonly string[]>> = {
  'image/vnd.microsoft.icon': ['image/x-icon'],
  'application/xml': ['text/xml'],
  'text/javascript': ['application/javascript'],
};

/**
 * Holds the headers of an answer against those that a file must have, as far as its host sends them.
 * @param answer the answer
 * @param file the file that it shows
 * @param host the kind of host
 * @param isMissing whether it is shown in place of an address that does not exist
 * @returns what differs, in parts of sentences
 */
export function compareHeaders(answer: Answer, file: ServedFile, host: Host, isMissing = false): string[] {
  return [
    ...compareType(headerOf(answer, 'content-type'), file.path, host),
    ...listExpected(file, host, isMissing).flatMap(({ name, value }) => compareHeader(answer, name, value)),
  ];
}

function compareHeader(answer: Answer, name: string, value: string): string[] {
  const found = answer.headers.get(name.toLowerCase()) ?? [];
  if (found.length === 0) return [`the header ${name} is missing; it must be “${value}”`];
  if (found.length > 1) return [`the header ${name} stands there ${found.length} times`];
  return found[0] === value ? [] : [`the header ${name} is “${found[0]}”, and must be “${value}”`];
}

function listExpected(file: ServedFile, { headers }: Host, isMissing: boolean): readonly Header[] {
  if (headers === 'all') return headersOf(file);
  if (headers === 'by address') return isMissing ? listCommon() : headersOf(file);
  if (headers === 'its own' || isMissing) return [];
  return headersOf(file).filter(({ name }) => name === 'Cache-Control');
}

/** What stands on every kind of file alike. */
function listCommon(): readonly Header[] {
  const others = (['fixed', 'data', 'other'] as const).map(headersOfKind);
  return headersOfKind('page').filter(({ name, value }) =>
    others.every((list) => list.some((one) => one.name === name && one.value === value)),
  );
}

function compareType(found: string | undefined, path: string, { headers }: Host): string[] {
  const expected = typeOf(path);
  if (found === undefined) return [`the header Content-Type is missing; it must be “${expected}”`];
  if (headers !== 'its own' && headers !== 'by address') {
    return found === expected ? [] : [`its type is “${found}”, and must be “${expected}”`];
  }
  // Such a host has types of its own; what counts is that a browser takes the file for what it is. Pages name their
  // characters themselves.
  const bare = (type: string) => type.split(';')[0]?.trim().toLowerCase() ?? '';
  const isRight = bare(found) === bare(expected) || alike[bare(expected)]?.includes(bare(found));
  return isRight ? [] : [`its type is “${found}”, and must be “${expected}”`];
}
