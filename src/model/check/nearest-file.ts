import { suggest } from './suggest.ts';

/**
 * Finds the file that was probably meant by a path that leads to none.
 * @param named the path as the organiser wrote it
 * @param files the files that are there
 * @returns undefined when none is near
 */
export function nearestFile(named: string, files: readonly string[]): string | undefined {
  const path = named.replaceAll('\\', '/').replace(/^.*?images\/+|^(?:\.*\/)+/, '');
  const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1).toLowerCase();
  const stemOf = (file: string) => nameOf(file).replace(/\.\w+$/, '');
  const candidates = [
    files.filter((file) => file.toLowerCase() === path.toLowerCase()),
    files.filter((file) => nameOf(file) === nameOf(path)),
    files.filter((file) => stemOf(file) === stemOf(path)),
    files.filter((file) => suggest(path, [file]) !== ''),
    files.filter((file) => suggest(nameOf(path), [nameOf(file)]) !== ''),
  ];
  return candidates.find(({ length }) => length > 0)?.[0];
}
