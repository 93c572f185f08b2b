import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { listEvents, makeHostileEvent, withChanges } from '../../helpers/events-of-all-kinds.ts';
import { makeEvent } from '../../helpers/make-event.ts';
import { renderEvent, type RenderedEvent } from '../../helpers/render-event.ts';
import { judgeAtom } from '../../judges/judge-atom.ts';
import { judgeJsonFeed } from '../../judges/judge-json.ts';

/* What feed readers get: the two feeds, each in two forms. */

/** What both forms must tell of each entry, by what the model knows. */
function listExpected({ event }: RenderedEvent, kind: string) {
  const address = (path: string) => new URL(path, event.url).href;
  return kind === 'announcements'
    ? event.announcements.map(({ guid, published, modified, url }) => ({
        id: `urn:uuid:${guid}`,
        page: address(url),
        published: published.toMillis(),
        updated: modified.toMillis(),
      }))
    : event.changes.map(({ guid, date, sessions: [only, second] }) => ({
        id: `urn:uuid:${guid}`,
        page: address(only && !second ? only.url : event.addresses.agenda),
        published: date.toMillis(),
        updated: date.toMillis(),
      }));
}

/** Reads both forms of a feed into one. */
function readBoth(site: RenderedEvent, kind: string) {
  const atom = parseAtomFeed(site.files.get(`${kind}.atom`) ?? '');
  const json = parseJsonFeed(site.files.get(`${kind}.json`) ?? '');
  return {
    atom: {
      title: atom.title?.value,
      subtitle: atom.subtitle?.value,
      authors: atom.authors?.map(({ name, uri }) => ({ name, url: uri })),
      entries: (atom.entries ?? []).map((entry) => ({
        id: entry.id,
        title: entry.title?.value,
        page: entry.links?.[0]?.href,
        published: Date.parse(entry.published ?? ''),
        updated: Date.parse(entry.updated ?? ''),
        summary: entry.summary?.value,
        content: entry.content?.value?.trim(),
        categories: (entry.categories ?? []).map(({ term }) => term),
      })),
    },
    json: {
      title: json.title,
      subtitle: json.description,
      authors: json.authors?.map(({ name, url }) => ({ name, url })),
      entries: (json.items ?? []).map((item) => ({
        id: item.id,
        title: item.title,
        page: item.url,
        published: Date.parse(item.date_published ?? ''),
        updated: Date.parse(item.date_modified ?? ''),
        summary: item.summary,
        content: item.content_html?.trim(),
        categories: item.tags ?? [],
      })),
    },
    updated: atom.updated,
  };
}

test('the feeds of every event follow their rules, and both forms tell what the model knows', async (context) => {
  let entries = 0;
  for (const { name, folder, now } of await listEvents(context)) {
    const site = await renderEvent(folder, now);
    const { event, files } = site;
    assert.equal(files.has('announcements.atom'), event.announcements.length > 0, name);
    assert.equal(files.has('announcements.json'), event.announcements.length > 0, name);
    assert.equal(files.has('changes.atom'), event.sessions.length > 0, name);
    assert.equal(files.has('changes.json'), event.sessions.length > 0, name);
    for (const kind of ['announcements', 'changes']) {
      const [xml, text] = [files.get(`${kind}.atom`), files.get(`${kind}.json`)];
      if (xml === undefined || text === undefined) continue;
      assert.deepEqual(await judgeAtom(xml), [], `${name}: ${kind}.atom`);
      assert.deepEqual(await judgeJsonFeed(text), [], `${name}: ${kind}.json`);
      const { atom, json } = readBoth(site, kind);
      assert.deepEqual(atom, json, `${name}: ${kind}`);
      const whole = (file: string) => new URL(`${event.basePath}${file}`, event.url).href;
      assert.equal(parseJsonFeed(text).feed_url, whole(`${kind}.json`), name);
      assert.ok(xml.includes(`rel="self" type="application/atom+xml" href="${whole(`${kind}.atom`)}"`), name);
      assert.deepEqual(
        json.entries.map(({ id, page, published, updated }) => ({ id, page, published, updated })),
        listExpected(site, kind),
        `${name}: ${kind}`,
      );
      for (const { content } of json.entries) {
        const document = load(content ?? '');
        for (const link of document('[href], [src]').toArray())
          assert.match(String(document(link).attr('href')), /^(?:https?:\/\/|mailto:|tel:)/, name);
      }
      entries += json.entries.length;
    }
  }
  assert.ok(entries > 10, 'entries were read');
});

test('a feed says when its newest entry was changed, with the offset of the venue, and never when it was built', async (context) => {
  const folder = await makeEvent(context, withChanges);
  const [early, late] = [
    await renderEvent(folder, '2026-06-10T09:00'),
    await renderEvent(folder, '2027-06-10T09:00'),
  ];
  for (const file of ['changes.atom', 'changes.json', 'announcements.atom', 'announcements.json'])
    assert.equal(early.files.get(file), late.files.get(file), file);
  assert.equal(readBoth(early, 'changes').updated, '2026-05-20T09:30:00+01:00');
  assert.equal(readBoth(early, 'announcements').updated, '2026-05-01T00:00:00+01:00');
});

test('an announcement that was changed moves the feed on, and keeps its place and its name', async (context) => {
  const text = (modified: string) =>
    `---\ntitle: It begins\nabstract: It was announced.\ndatePublished: 2026-05-01\n${modified}---\n\nAll of it.\n`;
  const second = `---\ntitle: More\nabstract: More was announced.\ndatePublished: 2026-05-03\n---\n\nMore.\n`;
  const draw = async (modified: string) =>
    readBoth(
      await renderEvent(
        await makeEvent(context, undefined, {
          'content/announcements/it-begins.md': text(modified),
          'content/announcements/more.md': second,
        }),
      ),
      'announcements',
    );
  const [before, after] = [await draw(''), await draw('dateModified: 2026-05-09\n')];
  assert.equal(before.updated, '2026-05-03T00:00:00+01:00');
  assert.equal(after.updated, '2026-05-09T00:00:00+01:00');
  assert.deepEqual(
    after.atom.entries.map(({ id }) => id),
    before.atom.entries.map(({ id }) => id),
  );
});

test('a feed of changes is there before there are any, so that one can subscribe', async (context) => {
  const site = await renderEvent(
    await makeEvent(context, ({ event }) => {
      Object.assign(event, { programmePublished: '2026-04-01' });
    }),
  );
  const { atom, json, updated } = readBoth(site, 'changes');
  assert.deepEqual([atom.entries, json.entries], [[], []]);
  assert.equal(updated, '2026-04-01T00:00:00+01:00');
  assert.deepEqual(await judgeAtom(site.files.get('changes.atom') ?? ''), []);
  assert.deepEqual(await judgeJsonFeed(site.files.get('changes.json') ?? ''), []);
});

test('a change names its sessions and says how they are now', async (context) => {
  const folder = await makeEvent(context, (files) => {
    withChanges(files);
    const [closing, workshop] = files.agenda.sessions;
    Object.assign(closing ?? {}, { status: 'cancelled' });
    Object.assign(workshop ?? {}, { status: 'moved', movedFrom: { start: '2026-06-10T09:00' } });
  });
  const { json } = readBoth(await renderEvent(folder), 'changes');
  assert.deepEqual(
    json.entries.map(({ title }) => title),
    [
      'Workshop: The workshop begins later.',
      'Opening and Closing: Two have changed.',
      'The programme of Small Event: The programme is published.',
    ],
  );
  const [later, both, first] = json.entries.map(({ content }) => load(content ?? ''));
  assert.match(
    later?.text() ?? '',
    /Wednesday 10 June 2026, 9:30am to 11am, UK time \(BST\)\. Studio\.\s+Moved\. It was planned for 9am on Wednesday 10 June 2026, Studio\./,
  );
  assert.match(both?.text() ?? '', /Closing\s+Thursday 11 June 2026, .*Hall\.\s+Cancelled\. This session/);
  assert.deepEqual(
    both?.('a')
      .toArray()
      .map((link) => both(link).attr('href')),
    ['https://small.example/sessions/opening/', 'https://small.example/sessions/closing/'],
  );
  assert.equal(first?.text(), 'The programme is published.');
});

for (const [programme, label] of [
  ['illustrative', 'Illustrative programme'],
  ['provisional', 'Provisional programme'],
  ['confirmed', undefined],
] as const) {
  test(`the changes of a programme that is ${programme} ${label ? 'say so in every entry and in the subtitle' : 'need no word'}`, async (context) => {
    const folder = await makeEvent(context, (files) => {
      withChanges(files);
      Object.assign(files.event, { programme, status: 'postponed' });
    });
    const { json } = readBoth(await renderEvent(folder), 'changes');
    const texts = [json.subtitle, ...json.entries.flatMap(({ summary, content }) => [summary, content])];
    assert.equal(texts.length, 7);
    for (const text of texts) {
      assert.equal(text?.includes(label ?? 'programme:'), label !== undefined, text);
      assert.ok(text?.includes('Postponed'), text);
    }
  });
}

test('links within the site are whole, also from a sub-folder and to a heading, and text that looks like one stays', async (context) => {
  const folder = await makeEvent(
    context,
    ({ event }) => {
      event.url = 'https://small.example/psdm/';
    },
    {
      'content/announcements/it-begins.md': `---
title: It begins
abstract: It was announced.
datePublished: 2026-05-01
---

## What was announced

See [the agenda](/agenda/), [this](#what-was-announced) and [that](https://other.example/x#y).

The code \`<a href="/agenda/">\` shows as it is, and so does <a href="#x">.
`,
    },
  );
  const { json } = readBoth(await renderEvent(folder), 'announcements');
  const document = load(json.entries[0]?.content ?? '');
  const page = 'https://small.example/psdm/announcements/it-begins/';
  assert.deepEqual(
    document('a')
      .toArray()
      .map((link) => document(link).attr('href')),
    [
      `${page}#what-was-announced`,
      'https://small.example/psdm/agenda/',
      `${page}#what-was-announced`,
      'https://other.example/x#y',
    ],
  );
  assert.match(document.text(), /The code <a href="\/agenda\/"> shows/);
});

test('hostile text is text in both forms, and none of it is lost but what cannot be shown', async (context) => {
  const site = await renderEvent(await makeHostileEvent(context));
  for (const kind of ['announcements', 'changes']) {
    const { json, atom } = readBoth(site, kind);
    assert.deepEqual(atom, json);
    for (const { title, summary, content } of json.entries) {
      assert.doesNotMatch(content ?? '', /<script/);
      for (const text of [title, summary, load(content ?? '').text()]) {
        assert.ok(text?.includes('<script>alert('), text);
        assert.ok(!text?.includes('\u000b'), text);
      }
      assert.ok(summary?.includes(']]> --> */ \\'), summary);
      assert.ok(summary?.includes('before after'), summary);
    }
    assert.ok(json.entries.length > 0);
  }
});

test('names for good stay when the host, a title, the order of the file or an id changes', async (context) => {
  const prose = (title: string) =>
    `---\ntitle: ${title}\nabstract: It was announced.\ndatePublished: 2026-05-01\nformerIds: [it-begins]\n---\n\nAll.\n`;
  const idsOf = async (folder: string) => {
    const site = await renderEvent(folder);
    return ['announcements', 'changes'].flatMap((kind) => {
      const feed = /<id>(.*?)<\/id>/.exec(site.files.get(`${kind}.atom`) ?? '')?.[1];
      return [feed, ...readBoth(site, kind).json.entries.map(({ id }) => id)];
    });
  };
  const before = await idsOf(await makeEvent(context, withChanges));
  const after = await idsOf(
    await makeEvent(
      context,
      (files) => {
        withChanges(files);
        files.event.url = 'https://elsewhere.example/folder/';
        files.event.name = 'Another name';
        for (const session of files.agenda.sessions) session.title = `New: ${session.title}`;
        files.agenda.sessions.reverse();
        const { changes = [] } = files.agenda as { changes?: { text: string }[] };
        changes.reverse();
        for (const change of changes) change.text = `New: ${change.text}`;
        for (const session of files.agenda.sessions)
          if ('announcements' in session) session.announcements = ['it-began'];
      },
      {
        'content/announcements/it-begins.md': undefined,
        'content/announcements/it-began.md': prose('It began'),
      },
    ),
  );
  assert.deepEqual(after, before);
  assert.equal(new Set(before).size, 6);
});
