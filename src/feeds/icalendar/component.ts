import type { ZonedTime } from '../../model/time.ts';

/** A property of a component: its name with its parameters, and its value in its written form (RFC 5545, 3.1). */
export interface Property {
  readonly name: string;
  readonly value: string;
}

/** A part of a calendar, as an object until the file is printed. */
export interface Component {
  readonly name: 'VCALENDAR' | 'VTIMEZONE' | 'STANDARD' | 'DAYLIGHT' | 'VEVENT';
  readonly properties: readonly Property[];
  /** What it holds, printed already or not. */
  readonly components: readonly (Component | string)[];
}

/**
 * Describes a component.
 * @param name its name
 * @param properties in the order in which they are written; those that are undefined are left out
 * @param components what it holds
 */
export function component(
  name: Component['name'],
  properties: readonly (Property | undefined)[],
  components: Component['components'] = [],
): Component {
  return { name, properties: properties.filter((each) => each !== undefined), components };
}

/**
 * A property whose value is as it stands: an address, a number, a word of the standard.
 * @param name with parameters, such as `SOURCE;VALUE=URI`
 * @param value in its written form
 */
export function plain(name: string, value: string | number): Property {
  return { name, value: String(value) };
}

/**
 * A property whose value is text (RFC 5545, 3.3.11). One without text is left out, because an empty one is a mistake.
 * @param name with parameters
 * @param words any text
 */
export function text(name: string, words: string | undefined): Property | undefined {
  return words === undefined || words === '' ? undefined : { name, value: escape(words) };
}

/**
 * A property whose value is a list of texts, each with its own escapes.
 * @param name with parameters
 * @param items any texts
 */
export function texts(name: string, items: readonly string[]): Property | undefined {
  return items.length === 0 ? undefined : { name, value: items.map(escape).join(',') };
}

/**
 * A property whose value is a moment in UTC (RFC 5545, 3.3.5, form 2).
 * @param name with parameters
 * @param time an instant with its zone
 */
export function instant(name: string, time: ZonedTime): Property {
  return { name, value: time.toUTC().toFormat("yyyyMMdd'T'HHmmss'Z'") };
}

/** The backslash first, because the others bring more of it. */
function escape(words: string): string {
  return words
    .replaceAll('\\', '\\\\')
    .replaceAll(/[;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n?|\n/g, '\\n');
}
