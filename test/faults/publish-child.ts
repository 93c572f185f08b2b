/** Publishes a sealed site into a folder, in a process that a test kills: `publish-child.ts SITE FOLDER`. */
import { openSealedSite } from '../../src/publish/release/open-sealed-site.ts';
import { createFolderTarget } from '../../src/publish/targets/folder/create-folder-target.ts';
import { writeSomeSettings } from './write-some-settings.ts';

const [, , source = '', folder = '', mode] = process.argv;
const site = await openSealedSite(source);
/** With `wait`, the web server never answers, so that the test can kill the process at a known place. */
const reload = async () => {
  process.stdout.write('reloading\n');
  if (mode !== 'wait') return;
  await new Promise((resolve) => setTimeout(resolve, 60_000));
};
process.stdout.write('ready\n');
try {
  const { id } = await createFolderTarget({ folder, writeSettings: writeSomeSettings, reload }).publish(
    site,
    false,
  );
  process.stdout.write(`${id}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
