import type { z } from 'zod';
import type { ValuePath } from '../read/fact-file.ts';
import { allowedFields } from './allowed-fields.ts';
import { suggest } from './suggest.ts';

/**
 * Says what is wrong with a value in an organiser's words.
 * @param issue what the schema found, with its input
 * @param schema the schema of the whole file
 * @returns a sentence for each wrong field, and the way to it
 */
export function explainIssue(
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType,
): { path: ValuePath; message: string }[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const allowed = allowedFields(schema, path);
    const known = allowed.length === 0 ? '' : ` Fields: ${allowed.join(', ')}.`;
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `there is no field "${key}" here.${suggest(key, allowed)}${known}`,
    }));
  }
  const name = path.findLast((part) => typeof part === 'string');
  return [{ path, message: `${name === undefined ? '' : `${name} `}${explainValue(issue)}` }];
}

function explainValue(issue: Exclude<z.core.$ZodIssue, { code: 'unrecognized_keys' }>): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'is missing.';
      return `must be ${kinds[issue.expected] ?? issue.expected}, and is ${show(issue.input)}.`;
    case 'invalid_value': {
      if (issue.input === undefined) return 'is missing.';
      const allowed = issue.values.map(String);
      const nearest = typeof issue.input === 'string' ? suggest(issue.input, allowed) : '';
      const choice = allowed.map((value) => `"${value}"`).join(' or ');
      return `must be ${choice}, and is ${show(issue.input)}.${nearest}`;
    }
    case 'invalid_union':
      return `${issue.input === undefined ? 'is missing' : `is ${show(issue.input)}, which is not one of the allowed forms`}.`;
    case 'invalid_format':
    case 'custom':
      return `${issue.message}, and is ${show(issue.input)}.`;
    case 'too_small':
      if (issue.origin !== 'number' && issue.origin !== 'int') return `${issue.message}.`;
      return `must be a whole number from ${Number(issue.minimum) + (issue.inclusive === true ? 0 : 1)} up, and is ${show(issue.input)}.`;
    default:
      return `${issue.message}.`;
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'a group of fields in { }',
};

function show(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
