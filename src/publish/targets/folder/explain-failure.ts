/** For each error of the operating system, what it means here and what to do. */
const meanings: Readonly<Record<string, string>> = {
  ENOSPC: 'its disk is full. Free some space there',
  EDQUOT: 'the disk space that this account may use is used up. Free some, or have it raised',
  EROFS: 'it can only be read. Mount it for writing, or choose another folder',
  EACCES: 'this account may not write there. Give it the right to, or publish with the account that has it',
  EPERM: 'this account may not write there. Give it the right to, or publish with the account that has it',
  ENOTDIR: 'it is a file, or stands in one. Choose a folder',
  EEXIST:
    'there is already a file where a folder or a new file should be. Choose another folder, or move it away',
  EMFILE: 'this process may not open more files. Raise the limit (ulimit -n)',
  ENFILE: 'the machine may not open more files. Raise its limit',
  EIO: 'its disk has failed. Look after the disk, or choose another folder',
};

/**
 * Makes a sentence of what went wrong with the folder of a target.
 * @param error what was thrown
 * @param folder the folder of the target
 * @returns an error whose message is for whoever runs the site; the same one when it already was a sentence
 */
export function explainFailure(error: unknown, folder: string): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  const meaning = meanings[code] ?? `the system says: ${error.message}. See to that`;
  return new Error(
    `${folder} cannot be published into: ${meaning}, and publish again. Visitors see what they saw before.`,
    { cause: error },
  );
}
