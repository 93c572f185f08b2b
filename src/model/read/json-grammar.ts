import type { Diagnosis } from './diagnose-json.ts';
import type { Token } from './scan-json.ts';

/** A { or [ that is still open, and what may come next inside it. */
export interface Open {
  readonly sign: '{' | '[';
  readonly line: number;
  state: 'first' | 'name' | 'colon' | 'value' | 'comma';
}

/** A word in its place among the others. */
export interface Position {
  readonly token: Token;
  readonly last: Token | undefined;
  /** The words that follow. */
  readonly next: readonly Token[];
  readonly lineOf: (offset: number) => number;
}

/**
 * Says what is wrong with a word inside { }.
 * @param open the group
 * @param position the word among the others
 * @returns undefined when it may stand there
 */
export function judgeInGroup(open: Open, { token, last }: Position): Diagnosis | undefined {
  const { offset, sign, kind } = token;
  const isText = kind === 'text';
  const end = last?.end ?? 0;
  switch (open.state) {
    case 'first':
    case 'name':
      if (isText || (sign === '}' && open.state === 'first')) return undefined;
      if (sign === '}') return tooManyCommas(last, sign);
      if (sign === ',') return { offset, message: 'this comma is one too many. Take it out.' };
      break;
    case 'colon':
      if (sign === ':') return undefined;
      if (sign === ',' || sign === '}') return noValue(offset, last);
      return { offset: end, message: `a colon is missing after ${last?.raw ?? 'the name of the field'}.` };
    case 'value':
      if (sign === ',' || sign === '}' || sign === ']' || kind === 'end') return noValue(offset, undefined);
      if (sign === ':') return { offset, message: 'this colon is one too many. Take it out.' };
      return undefined;
    case 'comma':
      if (sign === ',' || sign === '}') return undefined;
      if (isText) return { offset: end, message: `a comma is missing here, before ${token.raw}.` };
      if (sign === ':') {
        return { offset, message: 'this colon is one too many: a comma belongs between two fields.' };
      }
  }
  if (kind === 'number' && last?.sign === ',' && last.end === offset) {
    return { offset: last.offset, message: 'a number has no comma inside: write 1000 and not 1,000.' };
  }
  if (open.state === 'first' && (sign === '{' || sign === '[')) {
    return {
      offset: end - 1,
      message: `this { is followed by ${sign}. A list begins with [: put it in the place of this {.`,
    };
  }
  const unclosed = `the { of line ${open.line} is still open`;
  if (kind === 'end') return { offset: end, message: `a closing } is missing at the end: ${unclosed}.` };
  if (sign !== undefined) return { offset: end, message: `a closing } is missing here: ${unclosed}.` };
  return {
    offset,
    message: `the name of a field in straight double quotes must stand here, and not ${token.raw}.`,
  };
}

/**
 * Says what is wrong with a word inside [ ].
 * @param open the list
 * @param position the word among the others
 * @returns undefined when it may stand there
 */
export function judgeInList(open: Open, position: Position): Diagnosis | undefined {
  const { token, last, next, lineOf } = position;
  const { offset, sign, kind } = token;
  const end = last?.end ?? offset;
  const unclosed = `the [ of line ${open.line} is still open`;
  if (kind === 'end') return { offset: end, message: `a closing ] is missing at the end: ${unclosed}.` };
  if (sign === '}') {
    return {
      // A list of several lines ends on a line of its own.
      offset: open.line < lineOf(end) ? offset : end,
      message: `a closing ] is missing here, or the } behind it is one too many: ${unclosed}.`,
    };
  }
  if (kind === 'text' && next[0]?.sign === ':') {
    // A field inside a list: either the list should have ended, or the group around the field has no beginning.
    const startsList = next[1]?.sign === '[' || next[1]?.sign === '{';
    if (last?.sign === '[' || (last?.sign === ',' && !startsList)) {
      return { offset, message: `an opening { is missing before ${token.raw}.` };
    }
    const missing = last?.sign === ',' ? 'a closing ] is' : 'a closing ] and a comma are';
    return { offset: end, message: `${missing} missing here, before ${token.raw}: ${unclosed}.` };
  }
  if (open.state === 'comma') {
    if (sign === ',' || sign === ']') return undefined;
    if (sign === ':')
      return { offset, message: 'this colon is one too many: a comma belongs between two items.' };
    return { offset: end, message: `a comma is missing here, before ${token.raw}.` };
  }
  if (sign === ']') return open.state === 'first' ? undefined : tooManyCommas(last, sign);
  if (sign === ',') return { offset, message: 'this comma is one too many. Take it out.' };
  if (sign === ':') return { offset, message: 'this colon is one too many. Take it out.' };
  return undefined;
}

function tooManyCommas(comma: Token | undefined, sign: string): Diagnosis {
  return { offset: comma?.offset ?? 0, message: `the comma before ${sign} is one too many. Take it out.` };
}

function noValue(offset: number, name: Token | undefined): Diagnosis {
  const field = name === undefined ? 'the field' : `the field ${name.raw}`;
  return {
    offset: name?.offset ?? offset,
    message: `${field} has no value. Write : and a value, or take the field out.`,
  };
}
