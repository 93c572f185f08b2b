import { rename, rm, symlink } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { currentLink, releasesFolder, temporary } from './layout.ts';
import { syncFolder } from './write-durably.ts';

/** A change of what visitors see. */
export interface Change {
  /** The folder of the target. */
  readonly folder: string;
  readonly id: string;
  /** What is shown before; undefined when it is nothing. */
  readonly before: string | undefined;
  /** Has the web server read its settings. */
  readonly reload: () => Promise<void>;
  /** Takes back what was made for this change, when it fails. */
  readonly undo: () => Promise<void>;
}

/**
 * Shows a release: the web server reads its settings, which hold those of every release; the link moves, in one step;
 * the server reads its settings again, since some follow the link only then.
 * @param change what to show, and how to tell the server
 * @throws a sentence; visitors then see what they saw before
 */
export async function showRelease({ folder, id, before, reload, undo }: Change): Promise<void> {
  try {
    // Before the first release there are no settings that the server could read.
    if (before !== undefined) await reload();
  } catch (error) {
    await undo();
    throw new Error(
      `The web server did not take the settings of ${id}: ${say(error)}\nNothing was changed: visitors see what they saw before. Mend what the server says, and try again.`,
      { cause: error },
    );
  }
  try {
    await moveLink(folder, id);
  } catch (error) {
    await undo();
    throw error;
  }
  try {
    await reload();
  } catch (error) {
    await moveLink(folder, before);
    await undo();
    const after = await reload().then(
      () => 'and the server has read its settings again.',
      (again: unknown) =>
        `but the server did not take its settings then either: ${say(again)} Look after it now.`,
    );
    throw new Error(
      `${id} was shown, but the web server did not take its settings then: ${say(error)}\n${before ?? 'Nothing'} is shown again, as before, ${after}`,
      { cause: error },
    );
  }
}

/** Makes a link under another name and gives it the name of the old one: rename(2) leaves no moment without either. */
async function moveLink(folder: string, id: string | undefined): Promise<void> {
  const link = join(folder, currentLink);
  if (id === undefined) {
    await rm(link);
  } else {
    const fresh = join(folder, `${temporary.link}${id}`);
    await rm(fresh, { force: true });
    // A path from the link's own folder, so that the whole folder can be moved or mounted elsewhere.
    await symlink(posix.join(releasesFolder, id), fresh);
    await rename(fresh, link);
  }
  // Visitors see it now, whatever becomes of the disk: a failure from here on would say that they do not.
  await syncFolder(folder).catch(() => {});
}

function say(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
