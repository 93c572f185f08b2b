import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderEvent } from '../helpers/render-event.ts';
import { root } from '../helpers/run-node.ts';

/* What must be true of the event that this repository publishes. */
const { event, files, open } = await renderEvent(root, '2026-11-24T12:00');
const pages = [...files].filter(([path]) => path.endsWith('.html'));
const textOf = (path: string) =>
  open(`/${path.replace(/index\.html$/, '')}`)('body')
    .text()
    .replaceAll(/\s+/g, ' ');

test('the event is over, and its site is an archive', () => {
  assert.equal(event.phase, 'archive');
  assert.match(open('/')('.home-header').text(), /From the archive/);
});

test('the illustrative programme has at least 14 sessions and breaks, 3 tracks and 3 rooms', () => {
  const breaks = event.days.flatMap((day) => day.breaks);
  assert.equal(event.days.length, 1);
  assert.ok(event.sessions.length + breaks.length >= 14);
  assert.ok(event.tracks.length >= 3);
  assert.ok(event.rooms.length >= 3);
});

test('no person is said to have spoken in a programme that is only an example', () => {
  for (const session of event.sessions) assert.equal(session.speakers.length, 0, session.title);
});

test('every page that shows a part of the programme says that it is illustrative', () => {
  const showing = pages.filter(
    ([path, text]) => /class="(?:session-card|programme-glance)/.test(text) || path.startsWith('sessions/'),
  );
  assert.ok(showing.length > 20);
  for (const [path] of showing) assert.match(textOf(path), /Illustrative programme\./, path);
});

test('the three announcements of the day are there', () => {
  const ofTheDay = event.announcements.filter(({ datePublished }) => datePublished.iso === '2018-09-27');
  assert.ok(ofTheDay.length >= 3);
});

test('there is an action for each thing that was announced, and every entry of its history has a source', () => {
  assert.ok(event.actions.length >= 3);
  for (const { title, history } of event.actions) {
    for (const entry of history) assert.ok(entry.sources.length > 0, `${title}: ${entry.text}`);
  }
});

test('everything that a person said has a source', () => {
  for (const { name, statements } of event.speakers) {
    for (const { sources } of statements) assert.ok(sources.length > 0, name);
  }
});

const traps: readonly (readonly [string, RegExp])[] = [
  ['the number of roles is “up to 100”', /(?<!up to )\b100 (?:tech|digital|roles|jobs|posts)/i],
  ['the testbed is the first “multi-city” one', /first (?:UK )?5G/i],
  ['nobody counted who came', /250 (?:people )?(?:attended|came)|attended by 250/i],
  ['nobody signs up for news here', /sign up (?:for|to) (?:our|the) (?:news|mailing)/i],
];

for (const [fact, slip] of traps) {
  test(`${fact}, on every page`, () => {
    for (const [path] of pages) assert.doesNotMatch(textOf(path), slip, path);
  });
}

test('the venue is not known, and its page says so', () => {
  assert.equal(event.venue.name, undefined);
  assert.match(textOf('venue/index.html'), /Building\s*Not known/);
});

test('every page has a motif of its own, and the same page has the same one on every build', async () => {
  const motifOf = (text: string) => /<svg\s+class="canal-motif[^"]*"[\s\S]*?<\/svg>/.exec(text)?.[0];
  const motifs = pages.map(([path, text]) => ({ path, motif: motifOf(text) }));
  assert.deepEqual(
    motifs.filter(({ motif }) => motif === undefined).map(({ path }) => path),
    [],
  );
  const shared = [...Map.groupBy(motifs, ({ motif }) => motif).values()].filter(({ length }) => length > 1);
  // The agenda and the home page both show the map of the whole event.
  assert.deepEqual(
    shared.map((group) => group.map(({ path }) => path).toSorted()),
    [['agenda/index.html', 'index.html']],
  );
  const again = await renderEvent(root, '2026-11-24T12:00');
  for (const { path, motif } of motifs) assert.equal(motifOf(again.files.get(path) ?? ''), motif, path);
});

test('the motif of a page shows what the page is about: its organisations, sessions and actions', () => {
  for (const { url, hosts, actions } of event.sessions) {
    const motif = open(url)('.canal-motif');
    assert.equal(motif.find('circle').length, hosts.length, url);
    assert.equal(motif.find('rect').length, 1, url);
    assert.equal(motif.find('.canal-motif__lock').length, actions.length, url);
  }
});
