import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { makeEvent, makeFolder } from '../helpers/make-event.ts';
import { root } from '../helpers/run-node.ts';

test(
  'the preview serves the site, builds again after an edit, and survives a mistake',
  { timeout: 120_000 },
  async (context) => {
    const event = await makeEvent(context);
    const child = spawn(
      process.execPath,
      [
        'src/commands/start.ts',
        '--event',
        event,
        '--out',
        await makeFolder(context),
        '--now',
        '2026-06-10T09:00',
      ],
      { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    context.after(async () => {
      child.kill();
      await once(child, 'exit');
    });
    const output = createInterface({ input: child.stdout });
    const errors = createInterface({ input: child.stderr });
    const line = (from: typeof output, pattern: RegExp): Promise<string> =>
      new Promise((resolve) => {
        from.on('line', function hear(text: string) {
          if (!pattern.test(text)) return;
          from.off('line', hear);
          resolve(text);
        });
      });

    const address = /http:\/\/\S+/.exec(await line(output, /Server at/))?.[0] ?? '';
    const read = async (path: string) => (await fetch(new URL(path, address))).text();
    assert.match(await read('/'), /<p class="eyebrow">Today<\/p>/);

    const file = join(event, '_data/agenda.json');
    const good = await readFile(file, 'utf8');
    // Many editors write a new file beside the old one and rename it, again and again.
    for (const title of ['Hello', 'Good morning', 'Welcome']) {
      const built = line(output, /[1-9]\d* written/);
      await writeFile(`${file}.new`, good.replace('"Opening"', `"${title}"`));
      await rename(`${file}.new`, file);
      await built;
      assert.match(await read('/sessions/opening/'), new RegExp(`<h1>${title}</h1>`));
    }

    const complained = line(errors, /there is no room "attic"/);
    await writeFile(file, good.replace('"room": "hall"', '"room": "attic"'));
    await complained;
    assert.match(await read('/sessions/opening/'), /<h1>Welcome<\/h1>/);
  },
);
