/** Writes an edition of a site as a build does, in a process that a test kills: `write-child.ts FOLDER EDITION`. */
import { writeSite } from '../../src/eleventy/write-site.ts';
import { makeBuild } from './make-build.ts';

const [, , folder = '', edition = '', mode] = process.argv;
const files = makeBuild(edition);
process.stdout.write('ready\n');
// With `renames`, as on systems that cannot exchange two folders.
await writeSite(folder, files, mode === 'renames' ? () => false : undefined);
