/** `npm run hosts`: writes docs/hosts.md, which says what each kind of host does with a site. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describeHosts } from '../hosting/settings/describe-hosts.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  await writeFile(fileURLToPath(new URL('../../docs/hosts.md', import.meta.url)), describeHosts());
  return 0;
});
