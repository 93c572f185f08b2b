import { daysOfReview } from '../accessibility.ts';
import type { EventData } from '../fact-types.ts';
import { phaseAt, phaseDatesOf, type Phase } from '../phase.ts';
import { atVenue, parsePublication, plusDays, startOfDay, type ZonedTime } from '../time.ts';
import { isPublic, publicFrom } from './visibility.ts';

/** The next moments at which the same facts make another site. */
export interface Upcoming {
  /** When the next embargo ends. */
  readonly embargoEnds: ZonedTime | undefined;
  /** When the next consent to be shown has ended: from then on the build is refused. */
  readonly consentEnds: ZonedTime | undefined;
  /** When a day that the accessibility statement names has passed: from then on the build is refused. */
  readonly statementEnds: ZonedTime | undefined;
  /** When the next phase begins, and which. */
  readonly phase: { readonly begins: ZonedTime; readonly name: Phase } | undefined;
}

/**
 * Finds when the site must be built again although no file changes.
 * @param data all facts, with what is hidden
 * @param now the moment for which the site is built
 */
export function findUpcoming(data: EventData, now: Date): Upcoming {
  const { event } = data;
  const isLater = (time: ZonedTime) => time.toMillis() > now.getTime();
  const ends = [...data.sessions, ...data.speakers, ...data.announcements, ...data.chapters]
    .filter(({ visible }) => visible === 'public')
    .map((item) => publicFrom(item, event.timeZone))
    .filter((time) => time !== undefined)
    .concat(data.changes.map(({ date }) => parsePublication(date, event.timeZone)))
    .filter(isLater);
  const consents = data.speakers
    .filter(({ visible }) => visible === 'public')
    .flatMap(({ consentExpires }) =>
      consentExpires === undefined ? [] : [startOfDay(consentExpires, event.timeZone).plus({ days: 1 })],
    )
    .filter(isLater);
  const dates = phaseDatesOf(event);
  const phaseOn = (moment: Date) =>
    phaseAt(
      dates,
      moment,
      data.sessions.some((session) => isPublic(session, moment, event.timeZone)),
    );
  const current = phaseOn(now);
  const changes = [dates.programmePublished, dates.start, dates.end, dates.archiveFrom]
    .filter((time) => time !== undefined)
    .filter(isLater)
    .map((begins) => ({ begins, name: phaseOn(begins.toJSDate()) }))
    .filter(({ name }) => name !== current);
  return {
    embargoEnds: earliest(ends, (time) => time),
    consentEnds: earliest(consents, (time) => time),
    statementEnds: earliest(listStatementEnds(data).filter(isLater), (time) => time),
    phase: earliest(changes, ({ begins }) => begins),
  };
}

/** The first minutes after the days by which an issue is mended, people have tested, and somebody reviews the statement. */
function listStatementEnds({ accessibility, accessibilityTests, event }: EventData): ZonedTime[] {
  if (accessibility === undefined) return [];
  const { nonCompliances, peopleTestBy, reviewedOn } = accessibility;
  const days = [
    ...nonCompliances.map(({ fixBy }) => fixBy),
    accessibilityTests.length === 0 ? peopleTestBy : undefined,
    plusDays(reviewedOn, daysOfReview),
  ];
  return days
    .filter((day) => day !== undefined)
    .map((day) => startOfDay(day, event.timeZone).plus({ days: 1 }));
}

function earliest<Item>(items: readonly Item[], timeOf: (item: Item) => ZonedTime): Item | undefined {
  return items.toSorted((a, b) => timeOf(a).toMillis() - timeOf(b).toMillis())[0];
}

/**
 * Gives the first of the moments at which the site must be built again.
 * @param upcoming the next embargo, consent, end of the statement and phase
 * @param timeZone IANA zone of the venue
 */
export function nextBuild(
  { embargoEnds, consentEnds, statementEnds, phase }: Upcoming,
  timeZone: string,
): ZonedTime | undefined {
  const moments = [embargoEnds, consentEnds, statementEnds, phase?.begins].filter(
    (time) => time !== undefined,
  );
  const first = Math.min(...moments.map((time) => time.toMillis()));
  return moments.length === 0 ? undefined : atVenue(new Date(first), timeZone);
}
