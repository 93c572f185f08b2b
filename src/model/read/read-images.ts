import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { walkValues } from '../check/walk-schema.ts';
import type { ImageFile } from '../image.ts';
import { decodeImage } from './decode-image.ts';
import { listDocuments, type Facts } from './facts.ts';
import { findKind, kindOfName } from './image-kind.ts';
import { readBytes } from './read-files.ts';

/** The most bytes of a file: cameras and telephones stay below. */
export const mostBytes = 20_000_000;

/** What became of an image that the facts name: the image, or what is wrong with its file. */
export type FoundImage =
  | ImageFile
  | { readonly fault: 'unreadable' | 'empty' | 'broken' }
  | { readonly fault: 'large'; readonly bytes: number }
  /** It is not what its name says: `is` says what, where that is known. */
  | { readonly fault: 'kind'; readonly is: string | undefined };

/**
 * Reads and decodes every image that the facts name and that is there, each once.
 * @param folder the event's folder
 * @param facts all that was read
 * @returns by the path that the facts name
 */
export async function readImages(folder: string, facts: Facts): Promise<Map<string, FoundImage>> {
  const { path, files } = facts.images;
  const found = new Map<string, FoundImage>();
  for (const { schema, file } of listDocuments(facts)) {
    for (const { value, kind } of walkValues(schema, file.value)) {
      if (kind.kind !== 'image' || found.has(value) || kindOfName(value) === undefined) continue;
      const name = findFile(value, files);
      if (name !== undefined) found.set(value, await readImage(folder, `${path}/${name}`));
    }
  }
  return found;
}

/**
 * Finds the file that a path names.
 * @param named the path as the organiser wrote it
 * @param files the files that are there
 * @returns the path as the disk has it: a Mac keeps é as two characters, and a keyboard types one
 */
export function findFile(named: string, files: readonly string[]): string | undefined {
  return files.find((file) => file.normalize() === named.normalize());
}

async function readImage(folder: string, path: string): Promise<FoundImage> {
  const bytes = await readBytes(join(folder, path), mostBytes);
  if (bytes === undefined) return { fault: 'unreadable' };
  if (typeof bytes === 'number') return { fault: 'large', bytes };
  if (bytes.length === 0) return { fault: 'empty' };
  const kind = findKind(bytes);
  if (kind !== kindOfName(path)) return { fault: 'kind', is: kind };
  const size = await decodeImage(bytes);
  if (size === undefined) return { fault: 'broken' };
  const digest = digestOf(bytes);
  return { ...size, path, digest, read: () => readAgain(folder, path, digest) };
}

async function readAgain(folder: string, path: string, digest: string): Promise<Uint8Array> {
  const bytes = await readBytes(join(folder, path), mostBytes);
  if (bytes instanceof Uint8Array && digestOf(bytes) === digest) return bytes;
  throw new Error(`${path} changed while the site was being built. Build it again.`);
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
