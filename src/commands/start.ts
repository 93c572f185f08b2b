import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { watch } from 'chokidar';
import { schemaFolder } from '../editor/create-schemas.ts';
import { hasSchemas, writeSchemas } from '../editor/write-schemas.ts';
import { loadEvent } from '../model/load-event.ts';
import { commandArguments } from './environment.ts';
import { readOptions } from './options.ts';
import { runCommand } from './run-command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = 8080;

/**
 * Brings the help for editors up to date, and builds in a process of its own, so that an edit of the program itself
 * takes effect too. A failed build has said why and has left the site as it was.
 * @returns whether the build succeeded
 */
async function build(event: string): Promise<boolean> {
  if (await hasSchemas(event)) await writeSchemas(event);
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [join(root, 'src/commands/build.ts'), '--preview', ...commandArguments],
      {
        stdio: 'inherit',
      },
    );
    child.on('close', (code) => resolve(code === 0));
  });
}

/** Makes a function that builds after each burst of edits, one build at a time, and none is forgotten. */
function createRebuild(event: string, onSuccess: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let waiting = false;
  const run = async () => {
    if (running) {
      waiting = true;
      return;
    }
    running = true;
    if (await build(event)) onSuccess();
    running = false;
    if (waiting) {
      waiting = false;
      await run();
    }
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), 80);
  };
}

await runCommand(async () => {
  const options = readOptions();
  await build(options.event);
  const basePath = await loadEvent(options.event, { now: options.moment }).then(
    (event) => event.basePath,
    () => '/',
  );
  const server = EleventyDevServer.getServer('preview', options.out, {
    port,
    pathPrefix: basePath,
    domDiff: false,
  });
  server.serve(port);
  const rebuild = createRebuild(options.event, () => void server.reload({ files: [] }));
  // Editors save by writing a new file and renaming it, which Node's own recursive watch loses sight of on Linux.
  const sources = ['_data', 'content', 'src/content', 'docs/accessibility-tests'].map((path) =>
    join(options.event, path),
  );
  const program = ['src', 'styles', '.eleventy.ts'].map((path) => join(root, path));
  const ignored = (path: string) => path.startsWith(join(options.event, schemaFolder));
  watch([...sources, ...program], { ignoreInitial: true, ignored }).on('all', rebuild);
});
