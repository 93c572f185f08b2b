import { describeEventStatus, describeProgramme } from '../../format/programme.ts';
import type { Event, Venue } from '../../model/event.ts';
import { printJson } from '../print-json.ts';
import { createWholes } from './create-wholes.ts';
import { listAnswers } from './list-answers.ts';
import { listContent } from './list-content.ts';
import { listFeeds } from './list-feeds.ts';
import { listPeople } from './list-people.ts';
import { listProgramme } from './list-programme.ts';
import type { PublishedEvent } from './schema/published-event.ts';

/**
 * Writes `/event.json`: the whole event for programs, with whole addresses, and ids that all resolve within the file. It
 * says nothing that the pages do not show, and leaves sources and what people said to them.
 * @param event the event
 * @returns JSON, whose form `eventDataSchema` describes
 */
export function eventData(event: Event): string {
  const wholes = createWholes(event);
  return printJson({
    $schema: wholes.address(event.addresses.dataSchema),
    version: 1,
    event: describeEvent(event),
    venue: describeVenue(event.venue),
    ...listProgramme(event, wholes),
    ...listPeople(event, wholes),
    ...listContent(event, wholes),
    feeds: listFeeds(event, wholes),
  } satisfies PublishedEvent);
}

function describeEvent(event: Event): PublishedEvent['event'] {
  const { id, guid, name, alternateName, tagline, description, url, language, timeZone, place } = event;
  return {
    id,
    guid,
    name,
    alternateName,
    tagline,
    description,
    url,
    language,
    timeZone,
    startDate: event.startDate.iso,
    endDate: event.endDate.iso,
    place,
    status: event.status,
    // The organiser's own note shows only when there is something to say.
    statusNote: describeEventStatus(event)?.note,
    programme: { kind: event.programme, ...describeProgramme(event) },
  };
}

function describeVenue({ name, address, geo, description, access }: Venue): PublishedEvent['venue'] {
  return { name, address, geo, description, access: listAnswers(access) };
}
