/**
 * Finds what a version control system leaves in a file when two people have changed the same lines.
 * @param text the file's text
 * @returns where it begins, and how to mend it; undefined when there is nothing of it
 */
export function findConflict(text: string): { offset: number; message: string } | undefined {
  const conflict = /^<{7} /m.exec(text);
  if (conflict === null) return undefined;
  const message =
    'an unsolved conflict of two versions begins here. Keep one of them, and take out the lines of <<<<<<<, ======= and >>>>>>>.';
  return { offset: conflict.index, message };
}
