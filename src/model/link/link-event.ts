import { createAddresses } from '../addresses.ts';
import type { Event, OwnedPart, PageId, PageProse, SessionPart, SiteParts } from '../event.ts';
import type { EventData, PageFacts } from '../fact-types.ts';
import { createIdentify } from '../identity.ts';
import { phaseAt, phaseDatesOf } from '../phase.ts';
import { parseCalendarDate, plusDays, startOfDay } from '../time.ts';
import { divideDay } from '../timetable/divide-day.ts';
import { dividePeople } from './divide-people.ts';
import { linkAccess } from './link-access.ts';
import { linkAccessibility } from './link-accessibility.ts';
import { linkBlueprint } from './link-blueprint.ts';
import { linkCalendars } from './link-calendars.ts';
import { linkPeople } from './link-people.ts';
import { linkProgramme } from './link-programme.ts';
import { linkRedirects } from './link-redirects.ts';
import { linkSecurity } from './link-security.ts';
import { linkVenue } from './link-venue.ts';
import { listAccessFilters } from './list-access-filters.ts';
import { by } from './order.ts';
import { createRegistries, type Registries } from './registries.ts';

/**
 * Makes the event from facts that have been checked: every id becomes the thing that it names, in both directions.
 * @param data facts without problems, and without what may not be shown
 * @param now the moment for which the site is built
 */
export function linkEvent(data: EventData, now: Date): Omit<Event, 'withheld'> {
  const { $schema: _event, access: _access, ...event } = data.event;
  const basePath = new URL(event.url).pathname;
  const at = createAddresses(basePath);
  const found = createRegistries(data);
  const access = linkAccess(data);
  const identify = createIdentify(event.id);
  const { sessions, days, breaks, changes } = linkProgramme(data, found, { access, at, identify });
  linkPeople(found, data, access, { sessions, breaks, at, identify });
  linkBlueprint(found, sessions, { at, identify, timeZone: event.timeZone });
  for (const day of days) Object.assign(day, { parts: divideDay(day, found.rooms.all) });
  const phaseDates = phaseDatesOf(event);
  const accessFilters = listAccessFilters(sessions, access.venue, at);
  return {
    ...event,
    basePath,
    guid: identify('event', event),
    addresses: at,
    parts: partsOf(found),
    startDate: parseCalendarDate(event.startDate),
    endDate: parseCalendarDate(event.endDate),
    phase: phaseAt(phaseDates, now, sessions.length > 0),
    phaseDates,
    leads: found.speakers.pick(event.leads),
    organizers: found.organisations.pick(event.organizers),
    sponsors: found.organisations.pick(event.sponsors),
    venue: linkVenue(data.venue, found.rooms.all, access.venue),
    rooms: found.rooms.all,
    tracks: found.tracks.all,
    days,
    dayParts: days.flatMap(({ parts }) => parts.filter(({ url, day }) => url !== day.url)),
    trackParts: partsWithOwners(found.tracks.all),
    roomParts: partsWithOwners(found.rooms.all),
    organisationParts: partsWithOwners(found.organisations.all),
    accessFilters,
    accessFilterParts: partsWithOwners(accessFilters),
    sessions,
    breaks,
    changes,
    programmeSince:
      phaseDates.programmePublished ?? startOfDay(plusDays(event.startDate, -365), event.timeZone),
    calendars: linkCalendars(found, { sessions, breaks, days }, at),
    speakers: found.speakers.all,
    speakerParts: dividePeople(found.speakers.all, at.speakers),
    organisations: found.organisations.all,
    announcements: found.announcements.all,
    chapters: found.chapters.all,
    actions: found.actions.all,
    sources: found.sources.all,
    organisationKinds: [...Map.groupBy(found.organisations.all, ({ kind }) => kind ?? 'Other organisations')]
      .map(([name, organisations]) => ({ name, organisations }))
      .toSorted(by(({ name }) => [name])),
    timeline: found.timeline.toReversed(),
    glossary: data.glossary.toSorted(by(({ abbreviation }) => [abbreviation.toLowerCase(), abbreviation])),
    pages: pagesOf(data.pages),
    accessibility: linkAccessibility(data),
    security: linkSecurity(data, at),
    redirects: linkRedirects(found, at),
  };
}

function partsWithOwners<Owner extends { readonly parts: readonly SessionPart[] }>(
  owners: readonly Owner[],
): OwnedPart<Owner>[] {
  return owners.flatMap((owner) => owner.parts.map((part) => ({ ...part, owner })));
}

function partsOf(found: Registries): SiteParts {
  const has = (registry: { readonly all: readonly unknown[] }) => registry.all.length > 0;
  return {
    speakers: has(found.speakers),
    organisations: has(found.organisations),
    announcements: has(found.announcements),
    blueprint: has(found.chapters) || has(found.actions),
    actions: has(found.actions),
  };
}

function pagesOf(pages: readonly PageFacts[]): Partial<Record<PageId, PageProse>> {
  const prose: Partial<Record<PageId, PageProse>> = {};
  for (const { id, title, description, body } of pages) prose[id as PageId] = { title, description, body };
  return prose;
}
