import type { z } from 'zod';
import { isGroup } from './is-group.ts';
import { suggest } from './suggest.ts';

/** How a file is written: it decides what is put in quotes. */
export type Notation = 'json' | 'yaml';

/** What is known of the field around a wrong value. */
export interface Field {
  readonly notation: Notation;
  readonly isOptional: boolean;
  /** Whether it is an item of a list. */
  readonly isItem: boolean;
  /** What a value of it looks like, when its kind alone does not say that. */
  readonly form: string;
}

/**
 * Says what is wrong with a value, to be read behind the name of its field.
 * @param issue what the schema found, with its input
 * @param field what is known of the field around it
 */
export function explainValue(
  issue: Exclude<z.core.$ZodIssue, { code: 'unrecognized_keys' }>,
  { notation, isOptional, isItem, form }: Field,
): string {
  const { input } = issue;
  if (input === undefined && issue.code === 'invalid_value')
    return `is missing. It must be ${listChoices(issue.values.map(String))}.`;
  if (input === undefined && issue.code !== 'invalid_union')
    return issue.message.startsWith('is missing') ? issue.message : 'is missing.';
  switch (issue.code) {
    case 'invalid_type':
      if (input === null) {
        const sign = isItem ? 'hyphen' : 'colon';
        const place = notation === 'json' ? 'Write a value' : `Write something behind the ${sign}`;
        return `is empty. ${place}${isOptional ? ', or leave the field out' : ''}.`;
      }
      return `must be ${kinds[notation][issue.expected] ?? issue.expected}${form}, and is ${show(input)}.${
        notation === 'yaml' && isGroup(input) ? ' Put the text in quotes.' : ''
      }`;
    case 'invalid_value':
      return `must be ${listChoices(issue.values.map(String))}, and is ${show(input)}.`;
    case 'invalid_union': {
      const found =
        isGroup(input) && issue.discriminator !== undefined ? input[issue.discriminator] : undefined;
      const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
      if (found === undefined) return `is missing. It must be ${listChoices(options)}.`;
      return `must be ${listChoices(options)}, and is ${show(found)}.${suggestStatus(found, options)}`;
    }
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int') {
        return `must be a whole number from ${Number(issue.minimum) + (issue.inclusive === true ? 0 : 1)} up, and is ${show(input)}.`;
      }
      return `${issue.message}.`;
    case 'too_big':
      if (issue.origin === 'number' || issue.origin === 'int') return `is too large a number.`;
      return `${issue.message}.`;
    case 'custom':
    case 'invalid_format':
      return issue.message.startsWith('is ')
        ? `${issue.message}.`
        : `${issue.message}, and is ${show(input)}.`;
    default:
      return `${issue.message}.`;
  }
}

/** What people say instead of the status of an access fact. */
const synonyms = new Map([
  ['yes', 'available'],
  ['no', 'not available'],
  ['none', 'not available'],
  ['unknown', 'not known'],
  ['tbc', 'to be confirmed'],
  ['tba', 'to be confirmed'],
]);

function suggestStatus(found: unknown, options: readonly string[]): string {
  const word = typeof found === 'boolean' ? (found ? 'yes' : 'no') : found;
  if (typeof word !== 'string') return '';
  const meant = synonyms.get(word.toLowerCase());
  return meant !== undefined && options.includes(meant)
    ? ` Did you mean "${meant}"?`
    : suggest(word, options);
}

const kinds: Readonly<Record<Notation, Readonly<Record<string, string>>>> = {
  json: {
    string: 'text in quotes',
    number: 'a number without quotes',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list in [ ]',
    object: 'a group of fields in { }',
  },
  yaml: {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list such as [one, two]',
    object: 'a group of fields',
  },
};

function listChoices(choices: readonly string[]): string {
  const quoted = choices.map((choice) => `"${choice}"`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`;
}

/** Shows a value as it was written, shortened; a group or list is only named. */
function show(value: unknown): string {
  if (value === null) return 'nothing';
  if (typeof value === 'number')
    return Number.isFinite(value) ? `the number ${value}` : 'a number that is too large';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return 'a group of fields';
  return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
}
