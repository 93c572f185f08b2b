import type { EventData } from '../fact-types.ts';
import { proseId, type Document, type Facts } from '../read/facts.ts';

/**
 * Puts the facts of all files together.
 * @param facts all that was read and checked
 * @param images the images that the facts name
 * @returns undefined when a file could not be read or its shape is wrong
 */
export function collectData(
  { prose, tests, ...facts }: Facts,
  images: EventData['images'],
): EventData | undefined {
  const event = facts.event?.facts;
  const venue = facts.venue?.facts;
  const agenda = facts.agenda?.facts;
  const speakers = facts.speakers?.facts?.speakers;
  const organisations = facts.organisations?.facts?.organisations;
  const actions = facts.actions?.facts?.actions;
  const sources = facts.sources?.facts?.sources;
  const timeline = facts.timeline?.facts?.entries;
  if (!event || !venue || !agenda || !speakers || !organisations || !actions || !sources || !timeline)
    return undefined;
  return {
    event,
    venue,
    tracks: agenda.tracks,
    sessions: agenda.sessions,
    breaks: agenda.breaks,
    changes: agenda.changes,
    speakers,
    organisations,
    actions,
    sources,
    timeline,
    glossary: facts.glossary?.facts?.abbreviations ?? [],
    announcements: prose.announcements.flatMap(withProse),
    chapters: prose.blueprint.flatMap(withProse),
    pages: prose.pages.flatMap(withProse),
    accessibility: facts.accessibility?.facts,
    accessibilityResults: facts['accessibility-results']?.facts,
    accessibilityTests: tests.flatMap(({ facts: test }) => (test === undefined ? [] : [test])),
    images,
  };
}

function withProse<Value extends object>({
  file,
  facts,
}: Document<Value>): (Value & { id: string; body: string })[] {
  return facts === undefined ? [] : [{ ...facts, id: proseId(file), body: file.body }];
}
