import { findZoneChanges, type ZoneChange } from '../../model/zone-changes.ts';
import { component, plain, text, type Component } from './component.ts';

/**
 * Describes the clock of a zone for the time of an event (RFC 5545, 3.6.5): by the rules that held then where it changes
 * each year by the same ones, else change by change. It holds for the years of the event and the one before and after,
 * because rules of other times would only make it longer, and programs stumble over long ones.
 * @param timeZone IANA name
 * @param years the first and the last year of the event
 */
export function timeZoneComponent(timeZone: string, [first, last]: readonly [number, number]): Component {
  const { first: base, changes: known } = findZoneChanges(timeZone, [first - 1, last + yearsOfRule]);
  const yearly = [...Map.groupBy(known, ({ from, to, name }) => `${from} ${to} ${name}`).values()].map(
    (group) => withRule(group, last - first + yearsOfRule + 2),
  );
  const changes = known.filter(({ local }) => Number(local.slice(0, 4)) <= last + 1);
  const observances = yearly.every((each) => each !== undefined)
    ? yearly.length === 0
      ? [observance({ ...base, local: '1970-01-01T00:00:00' })]
      : yearly
    : [base, ...changes].map((change) => observance(change));
  return component('VTIMEZONE', [plain('TZID', timeZone)], observances);
}

/** Years after the event for which a rule must hold to be told as one: the fourth Sunday is the last one for some years. */
const yearsOfRule = 8;

/** One observance for changes that happen in every year by one rule; undefined when they do not. */
function withRule(group: readonly ZoneChange[], years: number): Component | undefined {
  const [first] = group;
  const inYears = new Set(group.map(({ local }) => local.slice(0, 4)));
  if (first === undefined || group.length !== years || inYears.size !== years) return undefined;
  for (const ruleOf of [lastRuleOf, placeRuleOf]) {
    const [rule, ...others] = new Set(group.map(ruleOf));
    if (others.length === 0) return observance(first, rule);
  }
  return undefined;
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The rule of a change by the place of its weekday in the month, from its first day on or from its last. */
function placeRuleOf(change: ZoneChange): string {
  const { day, month, weekday, time } = partsOf(change);
  return `FREQ=YEARLY;BYMONTH=${month};BYDAY=${Math.ceil(day / 7)}${weekday} ${time}`;
}

function lastRuleOf(change: ZoneChange): string {
  const { day, days, month, weekday, time } = partsOf(change);
  return day + 7 > days ? `FREQ=YEARLY;BYMONTH=${month};BYDAY=-1${weekday} ${time}` : `none ${change.local}`;
}

function partsOf({ local }: ZoneChange) {
  const date = new Date(`${local}Z`);
  const month = date.getUTCMonth() + 1;
  return {
    day: date.getUTCDate(),
    days: new Date(Date.UTC(date.getUTCFullYear(), month, 0)).getUTCDate(),
    month,
    weekday: weekdays[date.getUTCDay()] ?? '',
    time: local.slice(11),
  };
}

/** One time of a zone, from a change on; the rule carries the time of day behind it, which DTSTART says already. */
function observance({ local, from, to, name, isSummer }: ZoneChange, rule?: string): Component {
  return component(isSummer ? 'DAYLIGHT' : 'STANDARD', [
    plain('TZOFFSETFROM', writeOffset(from)),
    plain('TZOFFSETTO', writeOffset(to)),
    // `GMT+5:30` is no name, and says what the offset says.
    name.startsWith('GMT') && name !== 'GMT' ? undefined : text('TZNAME', name),
    plain('DTSTART', local.replaceAll(/[-:]/g, '')),
    rule === undefined ? undefined : plain('RRULE', rule.split(' ')[0] ?? ''),
  ]);
}

/** Minutes ahead of UTC as `+0100` (RFC 5545, 3.3.14). */
function writeOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const pair = (number: number) => String(number).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pair(Math.floor(size / 60))}${pair(size % 60)}`;
}
