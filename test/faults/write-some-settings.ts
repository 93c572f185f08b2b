import type { FolderOptions } from '../../src/publish/targets/folder/create-folder-target.ts';

/** Stands for the settings of real web servers: a file for each release. */
export const writeSomeSettings: FolderOptions['writeSettings'] = ({ basePath }, { id }) => [
  { path: 'site.conf', content: `# ${id} ${basePath}\n` },
];
