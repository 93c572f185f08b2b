import { z } from 'zod';
import { fieldKinds } from '../schemas/field-kinds.ts';
import type { Notation } from './explain-value.ts';
import { nearestCriterion } from './nearest-criterion.ts';
import { suggestTimes } from './suggest-times.ts';
import { suggest } from './suggest.ts';
import { toId } from './to-id.ts';

/**
 * Finds what was probably meant by a value that is not allowed: only what the schema itself accepts is suggested.
 * @param schema the schema of the value
 * @param value what was written
 * @param notation how the file is written
 * @param day the day that is probably meant where only a time is written
 * @returns ` Did you mean …?`, or nothing
 */
export function suggestValue(
  schema: z.core.$ZodType,
  value: unknown,
  notation: Notation,
  day: string | undefined,
): string {
  if (schema instanceof z.ZodEnum && typeof value === 'string')
    return suggest(synonyms.get(value.toLowerCase()) ?? value, schema.options.map(String));
  const right = candidates(schema, value, day).find((candidate) => z.safeParse(schema, candidate).success);
  return right === undefined ? '' : ` Did you mean ${write(right, notation)}?`;
}

/** What people say instead of who writes captions. */
const synonyms = new Map([
  ['human', 'people'],
  ['person', 'people'],
  ['automatic', 'machine'],
  ['auto', 'machine'],
  ['ai', 'machine'],
]);

function write(value: unknown, notation: Notation): string {
  if (Array.isArray(value) && notation === 'yaml') return `[${value.join(', ')}]`;
  return JSON.stringify(value);
}

function candidates(schema: z.core.$ZodType, value: unknown, day: string | undefined): unknown[] {
  if (schema instanceof z.ZodArray) return typeof value === 'string' ? [[value], value.split(/\s*,\s*/)] : [];
  if (schema instanceof z.ZodObject) return typeof value === 'string' ? [{ file: value }] : [];
  if (schema instanceof z.ZodBoolean) return typeof value === 'string' ? toBoolean(value) : [];
  if (schema instanceof z.ZodNumber)
    return typeof value === 'string' && value.trim() !== '' ? [Number(value)] : [];
  if (Array.isArray(value) && value.length === 1) return value.filter((item) => typeof item === 'string');
  // A number or true is never the id of an item.
  if (fieldKinds.get(schema)?.kind === 'reference' && typeof value !== 'string') return [];
  if (typeof value === 'number' || typeof value === 'boolean')
    return Number.isNaN(value) ? [] : [String(value)];
  if (typeof value !== 'string') return [];
  switch (fieldKinds.get(schema)?.kind) {
    case 'id':
      // Whoever looks an id up copies the address of the page.
      return [toId(/^(?:https?:\/)?\/.*?([^/]+)\/?$/.exec(value)?.[1] ?? value)];
    case 'date':
    case 'time':
    case 'moment':
      return suggestTimes(value, day).filter(isDay);
    case 'contact':
      return toContacts(value);
    case 'criterion':
      return nearestCriterion(value);
    case 'address':
      return toAddresses(value);
    case 'color':
      return [
        `#${value}`,
        value.replace(/^#?(.)(.)(.)$/, '#$1$1$2$2$3$3'),
        value.replaceAll(/o/gi, '0'),
        value.slice(0, 7),
      ];
    case 'abbreviation':
      return [/\p{Lu}[\p{Lu}\p{N}&]+/u.exec(value)?.[0]];
    case undefined:
      // Languages are written en-GB, and countries GB.
      return [
        value.trim(),
        toLanguage(value),
        toLanguage(value).replace('-UK', '-GB'),
        value.toUpperCase(),
        'GB',
      ];
    default:
      return [];
  }
}

function toLanguage(value: string): string {
  return value.replace(
    /^(\w{2})[-_ ](\w{2})$/,
    (_, language: string, region: string) => `${language.toLowerCase()}-${region.toUpperCase()}`,
  );
}

function toBoolean(value: string): boolean[] {
  if (/^(?:true|yes|y|ja|on)$/i.test(value)) return [true];
  return /^(?:false|no|n|off)$/i.test(value) ? [false] : [];
}

function toAddresses(value: string): string[] {
  const trimmed = value.trim().replaceAll(' ', '%20');
  const secure = trimmed.replace(/^(?:[a-z]+:)?\/*/i, 'https://');
  const bare = secure.replace(/[?#].*$/, '');
  return [trimmed, secure, `${secure}/`, bare, `${bare}/`];
}

/** An address or a number as people write it. Which country a number is in, only its + says. */
function toContacts(value: string): string[] {
  const bare = value.trim().replace(/^(?:mailto|tel|https?):\/*/i, '');
  return bare.includes('@')
    ? [`mailto:${bare}`]
    : [`tel:${bare.replaceAll(/[ ().]/g, '')}`, `https://${bare}`];
}

/** Says whether the day of a date or time is in the calendar. */
function isDay(written: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(written)?.[0];
  if (day === undefined) return true;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
