import { plusDays, startOfDay, type ZonedTime } from '../../model/time.ts';
import { conferenceDayOf, startOfConferenceDay, type Span } from './conference-days.ts';

/**
 * Divides what lasts 24 hours or longer into pieces of less, because the forms write a length as hours and minutes of a
 * clock: Giggity takes 24:00 for nothing and refuses a file that says 25:00. There is a piece for each conference day;
 * a day that it fills from morning to morning has one until midnight and one after it.
 * @param span from when to when it is
 * @param timeZone IANA zone of the venue
 * @returns the pieces in order of time, without a gap: the span itself when it is short enough
 */
export function divideSpan(span: Span, timeZone: string): Span[] {
  if (isShort(span)) return [span];
  const pieces: Span[] = [];
  let { start } = span;
  while (start < span.end) {
    const nextDay = plusDays(conferenceDayOf(start), 1);
    const ofDay = { start, end: earlier(span.end, startOfConferenceDay(nextDay, timeZone)) };
    const midnight = startOfDay(nextDay, timeZone);
    pieces.push(
      ...(isShort(ofDay)
        ? [ofDay]
        : [
            { ...ofDay, end: midnight },
            { ...ofDay, start: midnight },
          ]),
    );
    start = ofDay.end;
  }
  return pieces;
}

const isShort = ({ start, end }: Span) => end.toMillis() - start.toMillis() < 24 * 60 * 60 * 1000;
const earlier = (one: ZonedTime, other: ZonedTime) => (one < other ? one : other);
