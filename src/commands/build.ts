import { relative } from 'node:path';
import { formatIsoTime } from '../format/dates.ts';
import { nextBuild } from '../model/publication/upcoming.ts';
import { buildSite, type Built } from './build-site.ts';
import { readers, workingFolder } from './environment.ts';
import { readOptions } from './options.ts';
import { runCommand } from './run-command.ts';
import { writeProblems } from './write-problems.ts';

await runCommand(async () => {
  const options = readOptions();
  const built = await buildSite(options);
  const { event, report, warnings } = built;
  const { written, removed, unchanged } = report;
  const folder = relative(workingFolder, options.out) || '.';
  process.stderr.write(writeProblems(warnings, options.event, readers));
  console.log(
    `${event.name}: ${written.length + unchanged} files in ${folder} (${written.length} written, ${removed.length} removed, ${unchanged} unchanged). Phase: ${event.phase}.`,
  );
  console.log(describeUpcoming(built));
});

/** Says when the site must be built again although no file changes, so that CI can plan it. */
function describeUpcoming({ event, upcoming }: Built): string {
  const { embargoEnds, phase } = upcoming;
  const again = nextBuild(upcoming, event.timeZone);
  if (again === undefined) return 'Nothing changes by itself any more.';
  return [
    embargoEnds && `The next embargo ends at ${formatIsoTime(embargoEnds)}.`,
    phase && `The next phase, ${phase.name}, begins at ${formatIsoTime(phase.begins)}.`,
    `Build again at ${formatIsoTime(again)}.`,
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}
