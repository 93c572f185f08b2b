const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Lists what may be meant by a date or time that is written in another form: `27/09/2018 9.30am` is
 * `2018-09-27T09:30`. Days come before months, as in the United Kingdom.
 * @param written the date or time as it was written
 * @param near the day that is probably meant where only a time is written
 * @returns candidates in the forms of ISO 8601, the likeliest first; not all of them need exist
 */
export function suggestTimes(written: string, near?: string): string[] {
  const isTimeOnly = near !== undefined && /^\s*(?:T\s*)?\d{1,2}(?:[:.h]\d{2}|\s*[ap]m)/i.test(written);
  const day = isTimeOnly ? { iso: near, end: 0 } : findDay(written);
  if (day === undefined) return findMonth(written);
  const time = findTime(written.slice(day.end));
  if (time === undefined) return [day.iso];
  if (time === '24:00') return [`${nextDay(day.iso)}T00:00`, day.iso];
  return [`${day.iso}T${time}`, day.iso];
}

function findDay(written: string): { iso: string; end: number } | undefined {
  const big =
    /(\d{4})[-/.\u2010-\u2015](\d{1,2})[-/.\u2010-\u2015](\d{1,2})/.exec(written) ??
    /^(\d{4})(\d{2})(\d{2})/.exec(written);
  if (big) {
    const [found, year = '', second = '', third = ''] = big;
    const isSwapped = Number(second) > 12 && Number(third) <= 12;
    return {
      iso: toIso(year, isSwapped ? third : second, isSwapped ? second : third),
      end: big.index + found.length,
    };
  }
  const little = /(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/.exec(written);
  if (little) {
    const [found, first = '', second = '', year = ''] = little;
    const isSwapped = Number(second) > 12 && Number(first) <= 12;
    return {
      iso: toIso(year, isSwapped ? first : second, isSwapped ? second : first),
      end: little.index + found.length,
    };
  }
  const named =
    /(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([a-z]{3,})[\s,-]+(\d{4})/i.exec(written) ??
    /([a-z]{3,})\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i.exec(written);
  if (named === null) return undefined;
  const [found, first = '', second = '', year = ''] = named;
  const [dayOfMonth, name] = /^\d/.test(first) ? [first, second] : [second, first];
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0
    ? undefined
    : { iso: toIso(year, String(month), dayOfMonth), end: named.index + found.length };
}

/** A month and year: for dates that need not be whole. */
function findMonth(written: string): string[] {
  const big = /^(\d{4})[-/.](\d{1,2})$/.exec(written);
  if (big) return [`${big[1] ?? ''}-${(big[2] ?? '').padStart(2, '0')}`];
  const little = /^(\d{1,2})[-/.](\d{4})$/.exec(written);
  if (little) return [`${little[2] ?? ''}-${(little[1] ?? '').padStart(2, '0')}`];
  const named = /^([a-z]{3,})\s+(\d{4})$/i.exec(written);
  const month = months.indexOf((named?.[1] ?? '').slice(0, 3).toLowerCase()) + 1;
  return named && month > 0 ? [`${named[2] ?? ''}-${String(month).padStart(2, '0')}`] : [];
}

function findTime(rest: string): string | undefined {
  const match = /(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*(am|pm)?/i.exec(rest);
  if (match === null) return undefined;
  const [, hours = '', minutes = '00', half = ''] = match;
  const shift = half.toLowerCase() === 'pm' && Number(hours) < 12 ? 12 : 0;
  const isMidnight = half.toLowerCase() === 'am' && Number(hours) === 12;
  return `${String(isMidnight ? 0 : Number(hours) + shift).padStart(2, '0')}:${minutes}`;
}

const toIso = (year: string, month: string, day: string) =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function nextDay(iso: string): string {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) ? iso : new Date(time + 86_400_000).toISOString().slice(0, 10);
}
