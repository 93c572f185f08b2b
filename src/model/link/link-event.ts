import { createAddresses } from '../addresses.ts';
import type { Checked } from '../check/check-shape.ts';
import type { Event, PageId, PageProse, SiteParts } from '../event.ts';
import { phaseAt, phaseDatesOf } from '../phase.ts';
import { proseId, type Facts } from '../read/facts.ts';
import { parseCalendarDate } from '../time.ts';
import { linkBlueprint } from './link-blueprint.ts';
import { linkPeople } from './link-people.ts';
import { linkProgramme } from './link-programme.ts';
import { linkVenue } from './link-venue.ts';
import { by } from './order.ts';
import { createRegistries, type Registries } from './registries.ts';

/** Facts in which every file was read and nothing is wrong. */
export type CompleteFacts = { [Name in keyof Facts]: NonNullable<Facts[Name]> };

/**
 * Makes the event from facts that have been checked: every id becomes the thing that it names, in both directions.
 * @param facts complete facts without problems
 * @param now the moment for which the site is built
 */
export function linkEvent(facts: CompleteFacts, now: Date): Event {
  const { $schema: _event, ...event } = facts.event.facts;
  const basePath = new URL(event.url).pathname;
  const at = createAddresses(basePath);
  const found = createRegistries(facts);
  const { sessions, days, breaks } = linkProgramme(facts, found, at);
  linkPeople(found, event, sessions, breaks, at);
  linkBlueprint(found, sessions, at);
  const phaseDates = phaseDatesOf(event);
  return {
    ...event,
    basePath,
    addresses: at,
    parts: partsOf(found),
    startDate: parseCalendarDate(event.startDate),
    endDate: parseCalendarDate(event.endDate),
    phase: phaseAt(phaseDates, now, sessions.length > 0),
    phaseDates,
    leads: found.speakers.pick(event.leads),
    organizers: found.organisations.pick(event.organizers),
    sponsors: found.organisations.pick(event.sponsors),
    venue: linkVenue(facts.venue.facts, found.rooms.all),
    rooms: found.rooms.all,
    tracks: found.tracks.all,
    days,
    sessions,
    speakers: found.speakers.all,
    organisations: found.organisations.all,
    announcements: found.announcements.all,
    chapters: found.chapters.all,
    actions: found.actions.all,
    sources: found.sources.all,
    organisationKinds: [...Map.groupBy(found.organisations.all, ({ kind }) => kind ?? 'Other organisations')]
      .map(([name, organisations]) => ({ name, organisations }))
      .toSorted(by(({ name }) => [name])),
    timeline: found.timeline.toReversed(),
    pages: pagesOf(facts.prose.pages),
  };
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

function pagesOf(
  pages: readonly Checked<{ title?: string | undefined; description?: string | undefined }>[],
) {
  const prose: Partial<Record<PageId, PageProse>> = {};
  for (const { file, facts } of pages) {
    prose[proseId(file) as PageId] = { title: facts.title, description: facts.description, body: file.body };
  }
  return prose;
}
