import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readIds } from '../model/read-ids.ts';
import { createSchemas, schemaFolder } from './create-schemas.ts';

/**
 * Lists the schemas of an event that are not as its facts are now.
 * @param folder the event's folder
 * @returns their paths and what they should hold; none while the facts cannot be read, so that no id is forgotten
 */
export async function findStaleSchemas(folder: string): Promise<Map<string, string>> {
  const stale = new Map<string, string>();
  const ids = await readIds(folder);
  for (const [path, text] of ids === undefined ? [] : createSchemas(ids)) {
    const found = await readFile(join(folder, path), 'utf8').catch(() => undefined);
    if (found !== text) stale.set(path, text);
  }
  return stale;
}

/**
 * Brings the schemas of an event up to date.
 * @param folder the event's folder
 * @returns the paths of those that were written; undefined when the facts cannot be read
 */
export async function writeSchemas(folder: string): Promise<string[] | undefined> {
  if ((await readIds(folder)) === undefined) return undefined;
  const stale = await findStaleSchemas(folder);
  if (stale.size > 0) await mkdir(join(folder, schemaFolder), { recursive: true });
  for (const [path, text] of stale) await writeFile(join(folder, path), text);
  return [...stale.keys()];
}

/**
 * Says whether an event has schemas: an event of its own need not.
 * @param folder the event's folder
 */
export async function hasSchemas(folder: string): Promise<boolean> {
  return stat(join(folder, schemaFolder)).then(
    () => true,
    () => false,
  );
}
