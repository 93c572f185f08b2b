import type { AccessQuestion } from '../access.ts';
import type { Addresses } from '../addresses.ts';
import type { Document, Facts } from '../read/facts.ts';
import { accessQuestions } from '../schemas/index.ts';
import { listProgrammeDays } from '../time.ts';
import { isReadable } from './list-ids.ts';
import { fieldOf, listItems } from './list-items.ts';
import { toId } from './to-id.ts';

/**
 * Lists every address that the site will have once nothing is hidden any more.
 * @param facts all that was read
 * @param at the addresses of the site
 * @returns undefined when a file could not be read, so that not all are known
 */
export function listAddresses(facts: Facts, at: Addresses): ReadonlySet<string> | undefined {
  const { event, agenda, venue, speakers, organisations, actions } = facts;
  if (!event || !agenda || !venue || !speakers || !organisations || !actions) return undefined;
  const areReadable =
    ['sessions', 'tracks', 'breaks'].every((list) => isReadable(agenda, list)) &&
    isReadable(venue, 'rooms') &&
    isReadable(speakers, 'speakers') &&
    isReadable(organisations, 'organisations') &&
    isReadable(actions, 'actions');
  if (!areReadable) return undefined;
  const idsOf = (document: Document, list: string) =>
    listItems(document, list).map(({ value }) => toId(String(value['id'])));
  const { announcements, blueprint: chapters } = facts.proseIds;
  const ids = {
    speakers: idsOf(speakers, 'speakers'),
    organisations: idsOf(organisations, 'organisations'),
    actions: idsOf(actions, 'actions'),
  };
  const slots = [...listItems(agenda, 'sessions'), ...listItems(agenda, 'breaks')];
  const days = listProgrammeDays(
    String(fieldOf(event.file.value, 'startDate')),
    String(fieldOf(event.file.value, 'endDate')),
    new Set(slots.map(({ value }) => String(value['start']).slice(0, 10))),
  );
  const sessions = idsOf(agenda, 'sessions');
  const when = (is: boolean, ...addresses: readonly string[]) => (is ? addresses : []);
  return new Set([
    at.home,
    at.agenda,
    at.venue,
    at.updates,
    at.about,
    at.accessibility,
    at.privacy,
    at.siteMap,
    at.robots,
    at.icon,
    ...when(
      facts.accessibility !== undefined && facts['accessibility-results'] !== undefined,
      at.accessibilityResults,
    ),
    ...when(fieldOf(event.file.value, 'security') !== undefined, at.securityText),
    ...when(fieldOf(event.file.value, 'security') !== undefined, at.olderSecurityText),
    at.calendar(at.agenda),
    at.data,
    at.dataSchema,
    ...when(sessions.length > 0, at.scheduleXml, at.scheduleJson, at.table, at.changesAtom, at.changesJson),
    ...when(announcements.length > 0, at.announcementsAtom, at.announcementsJson),
    ...days.map(at.day),
    ...sessions.map(at.session),
    ...sessions.map((id) => at.calendar(at.session(id))),
    ...idsOf(agenda, 'tracks').map(at.track),
    ...idsOf(venue, 'rooms').map(at.room),
    ...listFiltered(agenda, venue).map(at.accessFilter),
    ...when(ids.speakers.length > 0, at.speakers),
    ...ids.speakers.map(at.speaker),
    ...when(ids.organisations.length > 0, at.organisations),
    ...ids.organisations.map(at.organisation),
    ...when(announcements.length > 0, at.announcements),
    ...announcements.map(at.announcement),
    ...when(chapters.length > 0 || ids.actions.length > 0, at.blueprint),
    ...chapters.map(at.chapter),
    ...when(ids.actions.length > 0, at.actions),
    ...ids.actions.map(at.action),
  ]);
}

/** The access questions of which sessions have what they ask for, by their own words or those of their rooms. */
function listFiltered(agenda: Document, venue: Document): AccessQuestion[] {
  const rooms = new Map(listItems(venue, 'rooms').map(({ value }) => [value['id'], value['access']]));
  const sessions = listItems(agenda, 'sessions').map(({ value }) => ({
    own: value['access'],
    room: rooms.get(value['room']),
  }));
  return accessQuestions.filter((question) =>
    sessions.some(
      ({ own, room }) => fieldOf(fieldOf(own, question) ?? fieldOf(room, question), 'status') === 'available',
    ),
  );
}
