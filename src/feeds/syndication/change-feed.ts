import { wholeAddress } from '../../format/whole-address.ts';
import { formatSome, shorten } from '../../format/words.ts';
import type { Change, Event } from '../../model/event.ts';
import { listNotices } from '../list-notices.ts';
import { element } from '../xml/element.ts';
import { printFragment } from '../xml/print-xml.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { listChangedSessions } from './list-changed-sessions.ts';
import { makeFeed } from './make-feed.ts';
import { toUrn } from './to-urn.ts';

/**
 * Describes the feed of changes to the programme. Its subtitle and every entry say in words what kind of programme it is,
 * because they are read without the page that does.
 * @param event the event
 */
export function changeFeed(event: Event): Feed {
  const { addresses: at, name, changes } = event;
  const notices = listNotices(event).map(({ label, note }) => ` ${label}: ${note}`);
  return makeFeed(event, {
    kind: 'change feed',
    title: `${name}: changes to the programme`,
    subtitle: `What has changed in the programme of ${name} since it was published.${notices.join('')}`,
    page: at.agenda,
    atom: at.changesAtom,
    json: at.changesJson,
    entries: changes.map((change) => describeChange(event, change)),
  });
}

function describeChange(event: Event, change: Change): FeedEntry {
  const { guid, date, text, sessions } = change;
  const [only, second] = sessions;
  const notices = listNotices(event);
  const labels = notices.map(({ label }) => label).join('. ');
  return {
    id: toUrn(guid),
    title: `${nameSubject(event, change)}: ${shorten(text, longest.text)}`,
    page: wholeAddress(event, only !== undefined && second === undefined ? only.url : event.addresses.agenda),
    published: date,
    updated: date,
    summary: labels === '' ? text : `${labels}: ${text}`,
    content: printFragment([
      element('p', text),
      ...notices.map(({ label, note }) => element('p', `${label}: ${note}`)),
      ...listChangedSessions(event, sessions),
    ]),
    categories: [],
  };
}

/** In characters, so that a title stays one line in most readers. */
const longest = { session: 60, text: 100 };

function nameSubject({ name }: Event, { sessions }: Change): string {
  if (sessions.length === 0) return `The programme of ${name}`;
  return formatSome(
    sessions.map(({ title }) => shorten(title, longest.session)),
    2,
  );
}
