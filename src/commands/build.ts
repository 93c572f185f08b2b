import { relative } from 'node:path';
import { buildSite } from './build-site.ts';
import { workingFolder } from './environment.ts';
import { readOptions } from './options.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const options = readOptions();
  const { event, report } = await buildSite(options);
  const { written, removed, unchanged } = report;
  const folder = relative(workingFolder, options.out) || '.';
  console.log(
    `${event.name}: ${written.length + unchanged} files in ${folder} (${written.length} written, ${removed.length} removed, ${unchanged} unchanged). Phase: ${event.phase}.`,
  );
});
