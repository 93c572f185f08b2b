import { HtmlValidate } from 'html-validate';
import type { Barrier } from '../barrier.ts';

/** Faults of the source that a browser mends in silence, each in its own way, before any engine can see them. */
const validator = new HtmlValidate({
  root: true,
  extends: [],
  rules: { 'close-attr': 'error', 'close-order': 'error', 'no-dup-attr': 'error' },
});

/**
 * Reads the source of a page as it was sent.
 * @param html the source
 * @returns tags that do not match, and attributes that stand twice
 */
export async function readSource(html: string): Promise<readonly Omit<Barrier, 'page'>[]> {
  const { results } = await validator.validateString(html);
  // One slip makes the parser stumble over all that follows, so that only the first is told.
  const [first] = results.flatMap(({ messages }) => messages);
  return (first === undefined ? [] : [first]).map(({ ruleId, message, line, column, selector }) => ({
    rule: ruleId,
    engine: 'source',
    criterion: '1.3.1',
    message: `In line ${line}, column ${column} of the source: ${message.replace(/\.?$/u, '.')}`,
    whom: 'people whose browser or screen reader mends the source in another way than yours',
    remedy: 'Close what is opened, in the order in which it was opened.',
    selector: selector ?? '',
    html: '',
  }));
}
