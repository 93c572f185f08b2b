import { access, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Names a folder in which a build makes a site ready. It holds the number of the process, so that what a killed build
 * left can be told from what a running one is at. A number that was given again keeps a folder until that process ends.
 * @param folder the output folder
 * @param pid the number of the process
 * @returns how the name begins; `mkdtemp` adds the rest
 */
export function nameReady(folder: string, pid: number): string {
  return join(dirname(folder), `.${basename(folder)}-${pid}-`);
}

/**
 * Mends what builds left that were killed: a site that was moved away comes back when there is none in its place, and
 * the rest is removed. What a running build is at stays. Nothing is done when all is well.
 * @param folder the output folder, which need not exist
 * @returns whether a site was brought back
 */
export async function mendFolder(folder: string): Promise<boolean> {
  const names = await readdir(dirname(folder)).catch(() => []);
  const start = `.${basename(folder)}-`;
  const left = names.filter((name) => {
    const [, pid] = /^(\d+)-[A-Za-z0-9]{6}(?:-\d+(?:\.old)?)?$/.exec(name.slice(start.length)) ?? [];
    return name.startsWith(start) && pid !== undefined && !isRunning(Number(pid));
  });
  const places = left.map((name) => join(dirname(folder), name));
  const hasSite = await exists(folder);
  const last = hasSite ? undefined : await findLast(places.filter((place) => place.endsWith('.old')));
  const isBack =
    last !== undefined &&
    (await rename(last, folder).then(
      () => true,
      () => false,
    ));
  for (const place of places) {
    // Another command may be mending too. While the site is missing, what may be it is kept.
    if (isBack || hasSite || !place.endsWith('.old')) await rm(place, { recursive: true, force: true });
  }
  return isBack;
}

/** A folder keeps the time of its last change when it gets another name: the later one is the later site. */
async function findLast(places: readonly string[]): Promise<string | undefined> {
  const times = await Promise.all(
    places.map(async (place) => ({ place, time: (await stat(place).catch(() => undefined))?.mtimeMs ?? 0 })),
  );
  return times.toSorted((a, b) => b.time - a.time)[0]?.place;
}

/** Signal 0 is none: it asks whether there is such a process (kill(2)); another account's may not be asked. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
