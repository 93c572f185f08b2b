import { accessSync, closeSync, constants, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** SQLite, result codes: the file is locked by another. */
const busy = 5;

/**
 * Does work that nobody else may do at the same time. The file is locked by the operating system, which lets go of it
 * when the process ends, however it ends: no lock stays behind, and none has to be judged by its age or by a process
 * number, which says nothing from another container or after a restart. Node has no call of its own for this, but the
 * SQLite that it contains locks its files so on every system; the file stays empty.
 * @param file the file to lock; made when it does not exist, and left
 * @param work what to do
 * @throws a sentence at once when another holds the lock, an error of the file system, or what the work throws
 */
export async function holdLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  createFile(file);
  // SQLite takes no lock on a file that it may only read, and does not say so.
  accessSync(file, constants.W_OK);
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    lock(database);
    return await work();
  } finally {
    database.close();
  }
}

/**
 * SQLite would not say why it cannot make a file. Both calls are made at once, because closing a file lets go of the
 * locks that the same process has on it (POSIX, fcntl), and a file that was just made has none.
 */
function createFile(file: string): void {
  try {
    closeSync(openSync(file, 'ax'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function lock(database: DatabaseSync): void {
  try {
    // Without a journal in memory there would be a second file.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    const { errcode = 0 } = error as { errcode?: number };
    if (errcode % 256 === busy) {
      throw new Error(
        'Somebody else is publishing there right now. Nothing was changed. Wait until they are done, see what is shown with --list, and try again.',
        { cause: error },
      );
    }
    throw error;
  }
}
