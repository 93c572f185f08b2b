import { startOfDay, type ZonedTime } from './time.ts';

/** Where the site stands in the life of the event. */
export type Phase = 'announced' | 'programme published' | 'on the day' | 'afterwards' | 'archive';

/** The moments at which one phase gives way to the next. */
export interface PhaseDates {
  readonly programmePublished: ZonedTime | undefined;
  /** The first instant of the first day. */
  readonly start: ZonedTime;
  /** The first instant after the last day. */
  readonly end: ZonedTime;
  readonly archiveFrom: ZonedTime;
}

/**
 * Says in which phase the event is.
 * @param dates the moments of change
 * @param now the moment for which the site is built
 * @param hasProgramme whether there are sessions to show
 */
export function phaseAt(dates: PhaseDates, now: Date, hasProgramme: boolean): Phase {
  const instant = now.getTime();
  if (instant >= dates.archiveFrom.toMillis()) return 'archive';
  if (instant >= dates.end.toMillis()) return 'afterwards';
  if (instant >= dates.start.toMillis()) return 'on the day';
  const published = dates.programmePublished === undefined || instant >= dates.programmePublished.toMillis();
  return hasProgramme && published ? 'programme published' : 'announced';
}

const daysUntilArchive = 90;

/**
 * Finds the moments at which the phases change.
 * @param event the event's own facts; its days are days in its zone
 */
export function phaseDatesOf(event: {
  readonly startDate: string;
  readonly endDate: string;
  readonly timeZone: string;
  readonly programmePublished?: string | undefined;
  readonly archiveFrom?: string | undefined;
}): PhaseDates {
  const dayStart = (day: string) => startOfDay(day, event.timeZone);
  const end = dayStart(event.endDate).plus({ days: 1 });
  return {
    programmePublished:
      event.programmePublished === undefined ? undefined : dayStart(event.programmePublished),
    start: dayStart(event.startDate),
    end,
    archiveFrom:
      event.archiveFrom === undefined ? end.plus({ days: daysUntilArchive }) : dayStart(event.archiveFrom),
  };
}
