import { readFile } from 'node:fs/promises';

/**
 * Reads how long the workers of an nginx have computed; what else the machine does is not in it.
 * @param pid the number of its first process
 * @returns microseconds; not a number where the system does not say
 */
export async function readWorkTime(pid: number): Promise<number> {
  try {
    const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ');
    const times = await Promise.all(children.map((child) => readFile(`/proc/${child}/schedstat`, 'utf8')));
    return times.reduce((sum, text) => sum + Number(text.split(' ')[0]) / 1000, 0);
  } catch {
    return Number.NaN;
  }
}
