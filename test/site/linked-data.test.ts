import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, type CheerioAPI } from 'cheerio';
import openGraph from 'open-graph-scraper';
import { listEvents } from '../helpers/events-of-all-kinds.ts';
import { makeEvent, type EventFiles } from '../helpers/make-event.ts';
import { renderEvent, type RenderedEvent } from '../helpers/render-event.ts';

/* What machines read in the pages: JSON-LD for search engines, Open Graph for those who share, and where the same is. */

interface Thing {
  readonly '@type': string;
  readonly [key: string]: unknown;
}

/** The things that a page describes. */
function thingsOf(page: CheerioAPI): readonly Thing[] {
  const scripts = page('script[type="application/ld+json"]');
  if (scripts.length === 0) return [];
  assert.equal(scripts.length, 1);
  const data = JSON.parse(scripts.text()) as { '@context': string; '@graph': Thing[] };
  assert.equal(data['@context'], 'https://schema.org');
  return data['@graph'];
}

/** Every text within a value that is no address, no moment and no word of the vocabulary. */
function* textsOf(value: unknown, key = ''): Generator<readonly [key: string, text: string]> {
  if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) yield* textsOf(inner, name);
  } else if (typeof value === 'string' && !key.startsWith('@') && !/^https?:\/\//.test(value)) {
    if (!/^\d{4}-\d\d-\d\d(?:T[\d:]+[+-]\d\d:\d\d)?$/.test(value)) yield [key, value];
  }
}

const listPages = ({ files }: RenderedEvent) =>
  [...files].filter(([path]) => path.endsWith('.html')).map(([path, html]) => [path, load(html)] as const);
const squash = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const put = (files: EventFiles, id: string, facts: object) =>
  void Object.assign(files.agenda.sessions.find((session) => session.id === id) ?? {}, facts);

test('no page tells machines what it does not show to people', async (context) => {
  let count = 0;
  for (const { name, folder, now } of await listEvents(context)) {
    const site = await renderEvent(folder, now);
    for (const [path, page] of listPages(site)) {
      // Home and the description of a site stand in the head of its page, where results show them.
      const shown = squash(`${page('body').text()} ${page('meta[name=description]').attr('content') ?? ''}`);
      for (const [key, text] of textsOf(thingsOf(page))) {
        const words = squash(
          text.replace(/^(?:Illustrative|Provisional) programme: |^(?:Cancelled|Postponed): /, ''),
        );
        if (key === 'addressCountry') continue;
        assert.ok(shown.includes(words), `${name} ${path}: ${key} "${text}" is not on the page`);
        count += 1;
      }
    }
  }
  assert.ok(count > 500);
});

const kinds: readonly (readonly [address: string, type: string])[] = [
  ['/', 'Event'],
  ['/sessions/opening/', 'Event'],
  ['/speakers/ada/', 'Person'],
  ['/organisations/council/', 'Organization'],
  ['/rooms/hall/', 'Place'],
  ['/venue/', 'Place'],
  ['/announcements/it-begins/', 'NewsArticle'],
  ['/blueprint/aims/', 'Article'],
];

for (const [address, type] of kinds) {
  test(`${address} describes a thing of the type ${type}`, async (context) => {
    const { open } = await renderEvent(await makeEvent(context));
    const [thing, ...others] = thingsOf(open(address)).filter((each) => each['@type'] !== 'BreadcrumbList');
    assert.equal(thing?.['@type'], type);
    assert.deepEqual(others, []);
    assert.ok(thing['name'] ?? thing['headline']);
  });
}

test('a session is a part of the event, and the home page names it as one', async (context) => {
  const { open } = await renderEvent(await makeEvent(context));
  const [session] = thingsOf(open('/sessions/opening/'));
  const [event] = thingsOf(open('/'));
  assert.ok(session && event);
  assert.deepEqual(session['superEvent'], { '@id': event['@id'] });
  assert.ok((event['subEvent'] as { '@id': string }[]).some((part) => part['@id'] === session['@id']));
  assert.equal(event['startDate'], '2026-06-10');
});

test('the way to a page is the one that its breadcrumbs show', async (context) => {
  const site = await renderEvent(await makeEvent(context));
  let count = 0;
  for (const [path, page] of listPages(site)) {
    const links = page('.breadcrumbs a')
      .toArray()
      .map((link) => [page(link).text(), `https://small.example${page(link).attr('href') ?? ''}`]);
    const trail = thingsOf(page).find((thing) => thing['@type'] === 'BreadcrumbList');
    const items = (trail?.['itemListElement'] ?? []) as { position: number; name: string; item: string }[];
    assert.deepEqual(
      items.map(({ name, item }) => [name, item]),
      links,
      path,
    );
    assert.deepEqual(
      items.map(({ position }) => position),
      links.map((_, index) => index + 1),
    );
    count += items.length;
  }
  assert.ok(count > 10);
});

const statuses: readonly (readonly [facts: object, status: string | undefined])[] = [
  [{}, undefined],
  [{ status: 'full' }, undefined],
  [{ status: 'cancelled' }, 'https://schema.org/EventCancelled'],
  [{ status: 'replaced', replacedBy: 'closing' }, 'https://schema.org/EventCancelled'],
  [{ status: 'moved', movedFrom: { room: 'studio' } }, undefined],
  [{ status: 'moved', movedFrom: { start: '2026-06-11T11:00' } }, 'https://schema.org/EventRescheduled'],
];

for (const [facts, status] of statuses) {
  test(`a session with ${JSON.stringify(facts)} has ${status ?? 'no status but the usual one'}, and keeps its time`, async (context) => {
    const { open } = await renderEvent(await makeEvent(context, (files) => put(files, 'opening', facts)));
    const [session] = thingsOf(open('/sessions/opening/'));
    assert.ok(session);
    assert.equal(session['eventStatus'], status);
    assert.equal(session['startDate'], '2026-06-10T09:30+01:00');
    assert.equal(
      session['previousStartDate'],
      status?.endsWith('Rescheduled') ? '2026-06-11T11:00+01:00' : undefined,
    );
  });
}

test('a text that would end the script does not, and comes back whole', async (context) => {
  const title = 'Closing </script><!-- <script> ]]> \u2028 & "quotes"';
  const { open } = await renderEvent(await makeEvent(context, (files) => put(files, 'opening', { title })));
  const page = open('/sessions/opening/');
  // A line separator is a space to the schema, as in any line of words.
  assert.equal(thingsOf(page)[0]?.['name'], title.replaceAll(/\s+/g, ' '));
  assert.equal(page('h1').text(), title.replaceAll(/\s+/g, ' '));
});

test('every page that may be listed has its own address and what to show when it is shared', async (context) => {
  for (const { name, folder, now } of await listEvents(context)) {
    const site = await renderEvent(folder, now);
    for (const [path, page] of listPages(site)) {
      if (page('meta[name=robots]').length > 0) continue;
      const address = new URL(`${site.event.basePath}${path.replace(/index\.html$/, '')}`, site.event.url)
        .href;
      assert.equal(page('link[rel=canonical]').attr('href'), address, name);
      const { error, result } = await openGraph({ html: site.files.get(path) ?? '' });
      assert.equal(error, false);
      assert.equal(result.ogUrl, address, name);
      assert.ok(result.ogTitle && result.ogDescription, address);
      assert.match(result.ogType ?? '', /^(?:website|article)$/);
      const [image] = result.ogImage ?? [];
      assert.match(image?.url ?? '', /^https:\/\/.+\.png$/);
      assert.deepEqual([Number(image?.width), Number(image?.height)], [1200, 630]);
      assert.ok(image?.alt);
    }
  }
});
