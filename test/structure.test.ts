import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { root } from './helpers/run-node.ts';

/* The house rules that a reader could break without noticing. */

/** For each room of `src/`, the rooms whose code it may run. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  model: [],
  format: ['model'],
  views: ['format'],
  feeds: ['model', 'format'],
  // What web servers must be told: text out, like feeds.
  hosting: ['model'],
  pages: ['model', 'views', 'feeds'],
  // Pictures are set by views, as pages are; Eleventy's adapters make pixels of them.
  eleventy: ['model', 'views', 'hosting'],
  // The gate looks at any site, ours or not, and knows nothing of events but the list of WCAG's criteria.
  accessibility: ['model', 'hosting'],
  // It takes a folder that was checked, and knows nothing of how it came about.
  publish: ['hosting'],
  checks: ['model', 'hosting', 'accessibility'],
  editor: ['model'],
  samples: [],
  commands: [
    'model',
    'format',
    'hosting',
    'eleventy',
    'accessibility',
    'checks',
    'publish',
    'editor',
    'samples',
  ],
};

/** Types may be taken from further away: they leave nothing behind when the program runs. */
const typeArrows: Readonly<Record<string, readonly string[]>> = {
  views: ['model'],
  checks: ['eleventy'],
};

interface Import {
  readonly from: string;
  readonly target: string;
  readonly isType: boolean;
}

async function sourceFiles(): Promise<{ path: string; text: string }[]> {
  const entries = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(join(root, 'src'), join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(join(root, 'src', path), 'utf8') })),
  );
}

function importsOf({ path, text }: { path: string; text: string }): Import[] {
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm,
  );
  return [...statements].map(([, type, from, bare]) => ({
    from: path,
    target: from ?? bare ?? '',
    isType: type !== undefined,
  }));
}

/** What every room may read: facts about the site's looks that have one place and no other home. */
const shared = new Set(['model/paper.ts']);

const roomOf = (path: string) => path.split('/')[0] ?? '';

test('every room imports only what the arrows of the house allow', async () => {
  const wrong = (await sourceFiles()).flatMap(importsOf).filter(({ from, target, isType }) => {
    if (!target.startsWith('.')) return false;
    const room = roomOf(from);
    const path = join(dirname(from), target).replaceAll('\\', '/');
    const other = roomOf(path);
    const allowed = [room, ...(arrows[room] ?? []), ...(isType ? (typeArrows[room] ?? []) : [])];
    return !allowed.includes(other) && !shared.has(path);
  });
  assert.deepEqual(wrong, []);
});

test('every room stands in the plan', async () => {
  const rooms = new Set((await sourceFiles()).map(({ path }) => roomOf(path)));
  assert.deepEqual([...rooms].toSorted(), Object.keys(arrows).toSorted());
});

test('.eleventy.ts only wires, in under 80 lines', async () => {
  const text = await readFile(join(root, '.eleventy.ts'), 'utf8');
  assert.ok(text.split('\n').length < 80);
});

/** What may stand in only one place of the program. */
const onlyIn: readonly (readonly [string, RegExp, readonly string[]])[] = [
  ['times are parsed', /from 'luxon'/, ['model/time.ts']],
  ['the clock is read', /new Date\(\)|Date\.now\(/, ['commands/environment.ts']],
  ['the environment is read', /process\.(?:env|cwd|argv)\b/, ['commands/environment.ts']],
  ['markup passes unescaped', /\braw\b.*from 'hono|hono\/html/, ['views/html.ts']],
];

for (const [what, pattern, places] of onlyIn) {
  test(`${what} in one module: ${places.join(', ')}`, async () => {
    const found = (await sourceFiles()).filter(({ text }) => pattern.test(text)).map(({ path }) => path);
    assert.deepEqual(found.toSorted(), [...places].toSorted());
  });
}

test('files are read by the model’s one door, and by the rooms that build, check and run', async () => {
  const outer = new Set(['eleventy', 'accessibility', 'checks', 'publish', 'editor', 'commands']);
  const found = (await sourceFiles()).filter(
    ({ path, text }) => !outer.has(roomOf(path)) && text.includes("'node:fs"),
  );
  assert.deepEqual(
    found.map(({ path }) => path),
    ['model/read/read-files.ts'],
  );
});

test('page definitions hold no markup', async () => {
  const found = (await sourceFiles()).filter(
    ({ path, text }) => path.startsWith('pages/') && /html`|<[a-z]+ /.test(text),
  );
  assert.deepEqual(
    found.map(({ path }) => path),
    [],
  );
});

test('every exported function says what it does', async () => {
  const silent = (await sourceFiles()).flatMap(({ path, text }) =>
    [...text.matchAll(/(\*\/\n)?^export (?:default )?(?:async )?function (\w+)/gm)]
      .filter(([, comment]) => comment === undefined)
      .map(([, , name]) => `${path}: ${name ?? ''}`),
  );
  assert.deepEqual(silent, []);
});

test('every style partial is in the list, and the list names no other', async () => {
  const main = await readFile(join(root, 'styles/main.scss'), 'utf8');
  const listed = [...main.matchAll(/@use 'components\/([^']+)'/g)].map(([, name]) => `_${name ?? ''}.scss`);
  assert.deepEqual(listed.toSorted(), (await readdir(join(root, 'styles/components'))).toSorted());
});

test('every component is on a page of parts', async () => {
  const files = new Map((await sourceFiles()).map((file) => [file.path, file]));
  const seen = new Set<string>();
  const follow = (path: string): void => {
    const file = files.get(path);
    if (file === undefined || seen.has(path)) return;
    seen.add(path);
    for (const { target } of importsOf(file)) {
      if (target.startsWith('.')) follow(join(dirname(path), target).replaceAll('\\', '/'));
    }
  };
  follow('views/parts-page.ts');
  follow('views/agenda-parts-page.ts');
  const components = [...files.keys()].filter((path) => path.startsWith('views/components/'));
  assert.deepEqual(
    components.filter((path) => !seen.has(path)),
    [],
  );
});
