/** `npm run publish`: shows visitors the site that was checked, or an earlier one again. */
import { openSealedSite } from '../publish/release/open-sealed-site.ts';
import { refuseOutdated } from '../publish/release/refuse-outdated.ts';
import { writeKeptReleases, writePublishReport } from '../publish/write-publish-report.ts';
import { chooseTarget } from './choose-target.ts';
import { now } from './environment.ts';
import { readPublishOptions } from './publish-options.ts';
import { runCommand, sayMessage } from './run-command.ts';

await runCommand(async () => {
  const options = readPublishOptions();
  const { action, folder, id } = options;
  const target = chooseTarget(options);
  if (action === 'list') {
    process.stdout.write(writeKeptReleases(target, await target.list()));
    return;
  }
  if (action === 'roll back') {
    process.stdout.write(writePublishReport(target, action, await target.rollBack(id)));
    return;
  }
  const site = await openSealedSite(folder);
  refuseOutdated(site.release, now());
  process.stdout.write(writePublishReport(target, action, await target.publish(site, action === 'try')));
}, sayMessage);
