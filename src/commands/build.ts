/** `npm run build`: facts and words become a site. */
import { readers, workingFolder } from './environment.ts';
import { readOptions } from './options.ts';
import { reportBuild } from './report-build.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const { code, output, complaints } = await reportBuild(readOptions(), readers, workingFolder);
  process.stderr.write(complaints);
  process.stdout.write(output);
  return code;
});
