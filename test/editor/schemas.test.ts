import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { createSchemas, schemaFolder } from '../../src/editor/create-schemas.ts';
import { findStaleSchemas, writeSchemas } from '../../src/editor/write-schemas.ts';
import { readIds } from '../../src/model/read-ids.ts';
import { dataSchemas } from '../../src/model/schemas/index.ts';
import { makeEvent, makeFolder } from '../helpers/make-event.ts';
import { root, runNode } from '../helpers/run-node.ts';

/** A JSON Schema, as far as these tests look into it. */
interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly additionalProperties?: boolean;
}

const parse = (text: string | undefined): Schema => JSON.parse(text ?? '{}') as Schema;

/** Every property of a schema, with the way to it. */
function* listProperties(schema: Schema, way: string): Generator<[string, Schema]> {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    yield [`${way}.${name}`, property];
    yield* listProperties(property, `${way}.${name}`);
  }
  for (const inside of [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    if (inside) yield* listProperties(inside, way);
  }
}

/** Leaves the ids out, which an organiser changes every day; npm start writes them again, and the build says so. */
const withoutIds = (text: string) =>
  text.replaceAll(/"enum": \[\n(?:\s+"[a-z0-9-]+",?\n)+\s+\]/g, '"enum": []');

test('the schemas in the repository describe the files as the program reads them now', async () => {
  const ids = await readIds(root);
  assert.ok(ids);
  for (const [path, text] of createSchemas(ids)) {
    const committed = await readFile(join(root, path), 'utf8');
    assert.equal(withoutIds(committed), withoutIds(text), `${path} is not up to date. Run npm run schemas.`);
  }
});

test('every field has a title and a description for the organiser', async (context) => {
  const schemas = createSchemas((await readIds(await makeEvent(context))) ?? noIds);
  const properties = [...schemas].flatMap(([path, text]) => [...listProperties(parse(text), path)]);
  assert.ok(properties.length > 100);
  assert.deepEqual(
    properties
      .filter(([way, { title, description }]) => !description || (!title && !way.endsWith('$schema')))
      .map(([way]) => way),
    [],
  );
});

const noIds = {
  speaker: [],
  organisation: [],
  room: [],
  session: [],
  track: [],
  action: [],
  source: [],
  announcement: [],
};

test('the ids that exist are offered where an id belongs, and others are let pass', async (context) => {
  const folder = await makeEvent(context);
  await writeSchemas(folder);
  const agenda = parse(await readFile(join(folder, schemaFolder, 'agenda.json'), 'utf8'));
  const session = agenda.properties?.['sessions']?.items?.properties ?? {};
  assert.deepEqual(session['room']?.anyOf, [{ enum: ['hall', 'studio'] }, { type: 'string', minLength: 1 }]);
  assert.deepEqual(session['track']?.anyOf?.[0]?.enum, ['people']);
  assert.deepEqual(session['speakers']?.items?.anyOf?.[0]?.enum, ['ada']);
  assert.deepEqual(session['hosts']?.items?.anyOf?.[0]?.enum, ['company', 'council']);
  assert.deepEqual(session['announcements']?.items?.anyOf?.[0]?.enum, ['it-begins']);
});

test('schemas are written once, and again when an id comes', async (context) => {
  const folder = await makeEvent(context);
  assert.equal((await writeSchemas(folder))?.length, 11);
  assert.deepEqual(await writeSchemas(folder), []);
  const file = join(folder, '_data/venue.json');
  const venue = await readFile(file, 'utf8');
  await writeFile(file, venue.replace('"hall"', '"great-hall"'));
  assert.deepEqual([...(await findStaleSchemas(folder)).keys()], [`${schemaFolder}/agenda.json`]);
  assert.deepEqual(await writeSchemas(folder), [`${schemaFolder}/agenda.json`]);
});

test('while a file cannot be read, no id is forgotten', async (context) => {
  const folder = await makeEvent(context);
  await writeSchemas(folder);
  await writeFile(join(folder, '_data/speakers.json'), '{ "speakers": [');
  assert.equal(await writeSchemas(folder), undefined);
});

test('npm run schemas says what it wrote', async (context) => {
  const folder = await makeEvent(context);
  const { code, stdout } = await runNode('src/commands/schemas.ts', ['--event', folder]);
  assert.equal(code, 0);
  assert.match(stdout, /^Written: _data\/\.schemas\/event\.json, /);
});

test('a build says when the help is older than the facts, and only where there is such help', async (context) => {
  const folder = await makeEvent(context);
  const build = async (...args: string[]) =>
    runNode('src/commands/build.ts', [
      '--event',
      folder,
      '--out',
      await makeFolder(context),
      '--now',
      '2026-06-10T09:00',
      ...args,
    ]);
  assert.equal((await build()).stderr, '');
  await mkdir(join(folder, schemaFolder));
  const { code, stderr } = await build();
  assert.equal(code, 0);
  assert.match(
    stderr,
    /_data\/\.schemas\/agenda\.json {2}warning: this help for editors is older than the facts/,
  );
  assert.equal((await build('--strict')).code, 1);
});

test('both editors know which schema belongs to which file', async () => {
  // Also those of files that an event need not have.
  const names = Object.keys(dataSchemas).map((name) => `${name}.json`);
  const code = (await readFile(join(root, '.vscode/settings.json'), 'utf8')).replaceAll(/\s+/g, ' ');
  const idea = await readFile(join(root, '.idea/jsonSchemas.xml'), 'utf8');
  assert.equal(names.length, 11);
  for (const name of names) {
    assert.ok(code.includes(`{ "fileMatch": ["/_data/${name}"], "url": "./_data/.schemas/${name}" }`), name);
    assert.ok(idea.includes(`<option name="relativePathToSchema" value="_data/.schemas/${name}" />`), name);
    assert.ok(idea.includes(`<option name="path" value="_data/${name}" />`), name);
  }
});
