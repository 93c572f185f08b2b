import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspectEvent, loadEvent } from '../../src/model/load-event.ts';
import { ContentError } from '../../src/model/problems.ts';
import { makeEvent } from '../helpers/make-event.ts';
import { problemsOf, smallEventDay as now } from '../helpers/problems-of.ts';

test('an event without mistakes has no problems', async (context) => {
  assert.deepEqual(await problemsOf(context), []);
});

test('problems of all files, of shape, reference, time and prose, come at once and in order', async (context) => {
  const problems = await problemsOf(context, {
    change: ({ agenda, speakers }) => {
      Object.assign(agenda.sessions[0] ?? {}, { room: 'cellar' });
      Object.assign(agenda.sessions[1] ?? {}, { end: '2026-06-10T09:00' });
      Object.assign(speakers.speakers[0] ?? {}, { name: '' });
    },
    files: { '_data/timeline.json': '{', 'content/blueprint/aims.md': 'No front matter.' },
  });
  assert.deepEqual(
    problems.map((problem) => problem.split('  ')[0]),
    [
      '_data/agenda.json:15:15',
      '_data/agenda.json:22:14',
      '_data/speakers.json:5:15',
      '_data/timeline.json:1:2',
      'content/blueprint/aims.md:1:1',
    ],
  );
});

test('a mistake in the event’s own file hides no mistake elsewhere', async (context) => {
  const problems = await problemsOf(context, {
    change: ({ event, agenda }) => {
      Object.assign(event, { nmae: 'Small', description: undefined });
      Object.assign(agenda.sessions[1] ?? {}, { room: 'hall' });
    },
  });
  assert.equal(problems.length, 3);
  assert.match(problems[0] ?? '', /agenda\.json:\d+:\d+ {2}session "Opening": room "Hall" is taken then/);
});

for (const [file, text] of [
  ['_data/speakers.json', '{ "speakers": ['],
  ['_data/organisations.json', '{ "organizations": [] }'],
  ['_data/sources.json', '[]'],
  ['_data/actions.json', '{ "actions": {} }'],
  ['_data/agenda.json', '{ "session": [] }'],
  ['content/blueprint/aims.md', '---\ntitle: A: b\n---\n'],
] as const) {
  test(`what cannot be read of ${file} is not reported as missing elsewhere`, async (context) => {
    const home = '---\ndescription: All.\n---\n\n[A session](/sessions/opening/), [Ada](/speakers/ada/).\n';
    const problems = await problemsOf(context, { files: { 'content/pages/home.md': home, [file]: text } });
    assert.ok(problems.length > 0);
    assert.deepEqual(
      problems.filter((problem) => !problem.startsWith(file)),
      [],
    );
  });
}

test('an id of a wrong form still counts as what it should be', async (context) => {
  const problems = await problemsOf(context, {
    change: ({ speakers }) => {
      Object.assign(speakers.speakers[0] ?? {}, { id: 'Ada' });
    },
  });
  assert.equal(problems.length, 1);
  assert.match(problems[0] ?? '', /id must be lower-case letters.*Did you mean "ada"\?/);
});

test('warnings let the event pass, and stop it when they count as errors', async (context) => {
  const folder = await makeEvent(context, ({ speakers }) => {
    Object.assign(speakers.speakers[0] ?? {}, { biography: undefined });
  });
  const lenient = await inspectEvent(folder, { now });
  assert.ok(lenient.event);
  assert.deepEqual(
    lenient.problems.map(({ severity }) => severity),
    ['warning'],
  );
  const strict = await inspectEvent(folder, { now, strict: true });
  assert.equal(strict.event, undefined);
  assert.deepEqual(
    strict.problems.map(({ severity }) => severity),
    ['error'],
  );
  await assert.rejects(loadEvent(folder, { now, strict: true }), ContentError);
});

test('an error of content shows no stack', async (context) => {
  const folder = await makeEvent(context, undefined, { '_data/speakers.json': '{' });
  await assert.rejects(loadEvent(folder, { now }), (error) => {
    assert.ok(error instanceof ContentError);
    assert.equal(error.stack, error.message);
    return true;
  });
});

test('a draft may clash with what is public, because it is not in the programme', async (context) => {
  const change = (visible: string) => ({
    change: ({ agenda }: { agenda: { sessions: object[] } }) => {
      Object.assign(agenda.sessions[1] ?? {}, { room: 'hall', visible });
    },
  });
  assert.deepEqual(await problemsOf(context, change('draft')), []);
  assert.equal((await problemsOf(context, change('public'))).length, 1);
});

test('what follows at once in a room does not clash', async (context) => {
  assert.deepEqual(
    await problemsOf(context, {
      change: ({ agenda }) => {
        Object.assign(agenda.sessions[1] ?? {}, {
          room: 'hall',
          start: '2026-06-10T10:15',
          speakers: ['ada'],
        });
      },
    }),
    [],
  );
});

test('when nobody can come any more, missing access facts are no reason to warn', async (context) => {
  const change = ({ venue }: { venue: object }) => {
    Object.assign(venue, { access: {} });
  };
  assert.equal((await problemsOf(context, { change, now: '2026-06-11T23:59' })).length, 1);
  assert.deepEqual(await problemsOf(context, { change, now: '2026-06-12T00:00' }), []);
});

test('a clash in a room whose name is missing or wrong is told by its id', async (context) => {
  for (const name of [undefined, {}]) {
    const problems = await problemsOf(context, {
      change: ({ venue, agenda }) => {
        Object.assign(venue.rooms[0] ?? {}, { name, maximumAttendeeCapacity: 10 });
        Object.assign(agenda.sessions[1] ?? {}, { room: 'hall', maximumAttendeeCapacity: 20 });
      },
    });
    assert.ok(problems.length >= 3);
    assert.doesNotMatch(problems.join('\n'), /undefined|\[object/);
    assert.match(problems.join('\n'), /room "hall" is taken then/);
  }
});

test('another site in another folder of the same server is another site', async (context) => {
  const problems = await problemsOf(context, {
    change: ({ event }) => Object.assign(event, { url: 'https://council.example/psdm/' }),
    files: {
      'content/pages/home.md': '---\ndescription: All.\n---\n\n[Other](https://council.example/other/)\n',
    },
  });
  assert.deepEqual(problems, []);
});

test('the moment that a build prints can be given back to it', async (context) => {
  const folder = await makeEvent(context);
  for (const moment of ['2026-06-10T00:00+01:00', '2026-06-09T23:00Z', '2026-06-10 00:00:00']) {
    assert.equal((await inspectEvent(folder, { now: moment })).event?.phase, 'on the day', moment);
  }
});

test('what many places share is told five times, with the other places', async (context) => {
  const problems = await problemsOf(context, {
    change: ({ timeline }) => {
      const entry = timeline.entries[0];
      Object.assign(timeline, {
        entries: [1, 2, 3, 4, 5, 6, 7].map((number) => ({
          ...entry,
          text: `Thing ${number}.`,
          sources: ['papre'],
        })),
      });
    },
  });
  assert.equal(problems.length, 5);
  assert.match(problems[4] ?? '', /The same in: _data\/timeline\.json:\d+, _data\/timeline\.json:\d+\.$/);
});
