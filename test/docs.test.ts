import assert from 'node:assert/strict';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { inspectEvent } from '../src/model/load-event.ts';
import { formatProblem } from '../src/model/problems.ts';
import { makeFolder } from './helpers/make-event.ts';
import { makeImage } from './helpers/make-image.ts';
import { root } from './helpers/run-node.ts';

/** The blocks of code in a text, the first line of each cut off. */
async function readExamples(path: string): Promise<string[]> {
  const text = await readFile(join(root, path), 'utf8');
  return [...text.matchAll(/^ *```\w+\n([\s\S]*?)^ *```/gm)].map(([, example]) => example ?? '');
}

test('the examples of the organiser’s guide can be added to the event as they stand', async (context) => {
  const folder = await makeFolder(context);
  await cp(join(root, '_data'), join(folder, '_data'), { recursive: true });
  await cp(join(root, 'src/content'), join(folder, 'content'), { recursive: true });
  const [
    session,
    changed,
    person,
    announcement,
    step,
    source,
    names,
    abbreviation,
    access,
    image,
    statement,
    issue,
    security,
  ] = await readExamples('docs/organisers.md');
  const edit = async (
    name: string,
    change: (facts: Record<string, { [key: string]: unknown }[]>) => void,
  ) => {
    const file = join(folder, `_data/${name}.json`);
    const facts = JSON.parse(await readFile(file, 'utf8')) as Record<string, { [key: string]: unknown }[]>;
    change(facts);
    await writeFile(file, JSON.stringify(facts, null, 2));
  };
  const parse = (text: string | undefined) => JSON.parse(text ?? '') as { [key: string]: unknown };
  await edit('agenda', ({ sessions }) => sessions?.push({ ...parse(session), ...parse(`{${names ?? ''}}`) }));
  await edit('agenda', ({ changes }) => {
    const { changes: examples } = parse(`{${changed ?? ''}}`) as { changes: { [key: string]: unknown }[] };
    // The guide renames the session later.
    changes?.push(...examples.map((example) => ({ ...example, sessions: ['council-data-clinic'] })));
  });
  await edit('speakers', ({ speakers }) =>
    speakers?.push({ ...parse(person), ...parse(`{${image ?? ''}}`) }),
  );
  await edit('event', (facts) => Object.assign(facts, parse(`{${security ?? ''}}`)));
  await edit('sources', ({ sources }) => sources?.push(parse(source)));
  await writeFile(
    join(folder, '_data/glossary.json'),
    JSON.stringify({ abbreviations: [parse(abbreviation)] }),
  );
  await edit('actions', ({ actions }) => {
    const [action] = actions ?? [];
    if (action) action['history'] = [...(action['history'] as unknown[]), parse(step)];
  });
  await edit('venue', (venue) => Object.assign(venue, parse(`{${access ?? ''}}`)));
  await writeFile(join(folder, 'content/announcements/more-places.md'), announcement ?? '');
  await writeFile(
    join(folder, '_data/accessibility.json'),
    JSON.stringify({ ...parse(statement), nonCompliances: [parse(issue)] }),
  );
  // The figures of the day on which this test runs may be of a later day than the one that it looks at.
  await rm(join(folder, '_data/accessibility-results.json'), { force: true });
  const records = 'docs/accessibility-tests';
  await mkdir(join(folder, records), { recursive: true });
  const template = await readFile(join(root, records, 'TEMPLATE.md'), 'utf8');
  await writeFile(join(folder, records, 'TEMPLATE.md'), template);
  await writeFile(
    join(folder, records, '2026-11-01-nvda.md'),
    template.replace(/^date: .*$/m, 'date: 2026-11-01'),
  );
  await mkdir(join(folder, 'content/images/photographs'), { recursive: true });
  await writeFile(join(folder, 'content/images/photographs/pat-example.jpg'), await makeImage());
  const { event, problems } = await inspectEvent(folder, { now: '2026-11-26T12:00' });
  assert.deepEqual(problems.map(formatProblem), []);
  assert.ok(event?.sessions.some(({ id }) => id === 'council-data-clinic'));
  assert.ok(event?.changes.some(({ sessions }) => sessions.some(({ id }) => id === 'council-data-clinic')));
  assert.deepEqual(event?.redirects, [
    { from: '/sessions/data-clinic/', to: '/sessions/council-data-clinic/' },
  ]);
  assert.deepEqual(event?.security?.contact, ['mailto:security@example.org']);
  assert.deepEqual(
    event?.accessibility?.tests.map(({ date }) => date.iso),
    ['2026-11-01'],
  );
});
