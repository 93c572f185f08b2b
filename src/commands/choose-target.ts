import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hosts } from '../hosting/host-list.ts';
import { writeServerSettings } from '../hosting/settings/write-server-settings.ts';
import { createBranchTarget } from '../publish/targets/branch/create-branch-target.ts';
import { parseBranchAddress } from '../publish/targets/branch/parse-branch-address.ts';
import { createFolderTarget } from '../publish/targets/folder/create-folder-target.ts';
import { createStorageTarget } from '../publish/targets/storage/create-storage-target.ts';
import { parseStorageAddress } from '../publish/targets/storage/parse-storage-address.ts';
import type { Target } from '../publish/targets/target.ts';
import { environment, workingFolder } from './environment.ts';
import type { PublishOptions } from './publish-options.ts';
import { UsageError } from './run-command.ts';
import { runReload } from './run-reload.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Finds the target that stands behind `--to`.
 * @param options the options of `publish`
 * @throws UsageError or a sentence when there is no such place
 */
export function chooseTarget({ to, reload, keep }: PublishOptions): Target {
  const isFolder = !/^(?:branch:|s3:)/.test(to);
  if (!isFolder && reload !== undefined) {
    throw new UsageError('--reload is for a web server that shows a folder, and goes with --to FOLDER only.');
  }
  if (to.startsWith('branch:')) {
    return createBranchTarget({ ...parseBranchAddress(to), folder: project, environment });
  }
  if (to.startsWith('s3:')) return createStorageTarget(parseStorageAddress(to));
  const host = hosts.find(({ id }) => id === to);
  if (host !== undefined) {
    throw new UsageError(
      `${host.name} takes the folder dist from its own tool or from a workflow: docs/publishing.md shows how. To publish into a folder of that name, write ./${to}.`,
    );
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(to)) {
    throw new UsageError(
      `${to} is no place that this command can publish to. It takes a folder, branch:NAME, or s3://BUCKET.`,
    );
  }
  return createFolderTarget({
    folder: resolve(workingFolder, to),
    keep,
    writeSettings: writeServerSettings,
    ...(reload !== undefined && { reload: () => runReload(reload) }),
  });
}
