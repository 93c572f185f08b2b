import { explainToken } from './explain-token.ts';
import { findConflict } from './find-conflict.ts';
import { judgeInGroup, judgeInList, type Open } from './json-grammar.ts';
import { scanJson, type Token } from './scan-json.ts';

/** What is wrong with a text as JSON, and where. */
export interface Diagnosis {
  readonly offset: number;
  readonly message: string;
}

/**
 * Finds the first slip in a text that should be JSON (RFC 8259), and says in words how to mend it. Parsers say only
 * what they expected; whoever mends the file needs to know which comma, quote or bracket is meant.
 * @param text the text
 * @param lineOf gives the line of an offset
 * @returns undefined when the brackets, commas, colons and quotes are right
 */
export function diagnoseJson(text: string, lineOf: (offset: number) => number): Diagnosis | undefined {
  const conflict = findConflict(text);
  if (conflict !== undefined) return conflict;
  const tokens = [...scanJson(text)];
  const stack: Open[] = [];
  for (const [index, token] of tokens.entries()) {
    const open = stack.at(-1);
    const last = tokens[index - 1];
    const isName = open?.sign === '{' && open.state !== 'value' && open.state !== 'comma';
    const position = { token, last, next: tokens.slice(index + 1, index + 3), lineOf };
    const slip =
      explainToken({ token, last, isName }) ??
      (open === undefined
        ? atRoot(token, index > 0)
        : open.sign === '{'
          ? judgeInGroup(open, position)
          : judgeInList(open, position));
    if (slip !== undefined) return slip;
    advance(stack, token, lineOf);
  }
  return undefined;
}

function advance(stack: Open[], { sign, offset }: Token, lineOf: (offset: number) => number): void {
  const open = stack.at(-1);
  if (sign === '}' || sign === ']') {
    stack.pop();
    return;
  }
  if (open !== undefined) {
    if (sign === ',') open.state = open.sign === '{' ? 'name' : 'value';
    else if (sign === ':') open.state = 'value';
    else
      open.state = open.sign === '{' && (open.state === 'first' || open.state === 'name') ? 'colon' : 'comma';
  }
  if (sign === '{' || sign === '[') stack.push({ sign, line: lineOf(offset), state: 'first' });
}

function atRoot({ offset, sign, kind, raw }: Token, isWhole: boolean): Diagnosis | undefined {
  if (isWhole) {
    if (kind === 'end') return undefined;
    if (sign === '}' || sign === ']')
      return { offset, message: `this ${sign} is one too many. Take it out.` };
    return {
      offset,
      message: `${raw} stands behind the end of the file’s { }. Put it inside, or take it out.`,
    };
  }
  if (sign === '{' || sign === '[') return undefined;
  if (kind === 'end') return { offset: 0, message: 'the file is empty. Begin it with { and end it with }.' };
  return { offset, message: 'the file must begin with {.' };
}
