import { atVenue, startOfDay, type ZonedTime } from './time.ts';

/** A change of the clock in a zone. */
export interface ZoneChange {
  /** The clock at the moment of the change, as it was just before: `2018-03-25T01:00:00`. */
  readonly local: string;
  /** Minutes ahead of UTC before and after it. */
  readonly from: number;
  readonly to: number;
  /** What the time is called after it, such as `BST`. */
  readonly name: string;
  readonly isSummer: boolean;
}

/** The time in a zone over some years. */
export interface ZoneSpan {
  /** What holds when the span begins, on the first day of the first year. */
  readonly first: ZoneChange;
  /** The changes within it, in order. */
  readonly changes: readonly ZoneChange[];
}

/**
 * Finds every change of the clock in a zone, from the time zone data that Node carries.
 * @param timeZone IANA name
 * @param years the first and the last year
 */
export function findZoneChanges(timeZone: string, [first, last]: readonly [number, number]): ZoneSpan {
  const begin = startOfDay(`${first}-01-01`, timeZone);
  const changes: ZoneChange[] = [];
  let before = begin;
  // No zone has changed its clock and gone back within a week.
  for (let after = before.plus({ weeks: 1 }); before.year <= last; after = before.plus({ weeks: 1 })) {
    if (after.offset !== before.offset) changes.push(describe(before.offset, findMoment(before, after)));
    before = after;
  }
  return { first: describe(begin.offset, begin), changes };
}

/** The first second with the offset of the later of two moments. */
function findMoment(before: ZonedTime, after: ZonedTime): ZonedTime {
  const at = (seconds: number) => atVenue(new Date(seconds * 1000), after.zoneName);
  let low = before.toSeconds();
  let high = after.toSeconds();
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (at(middle).offset === after.offset) high = middle;
    else low = middle;
  }
  return at(high);
}

function describe(from: number, at: ZonedTime): ZoneChange {
  return {
    local: at.toUTC().plus({ minutes: from }).toFormat("yyyy-MM-dd'T'HH:mm:ss"),
    from,
    to: at.offset,
    name: at.toFormat('ZZZZ'),
    isSummer: at.isInDST,
  };
}
