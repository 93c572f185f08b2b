import type { Header } from '../../header-list.ts';
import { quoteForNginx } from './quote-for-nginx.ts';

/**
 * Writes headers for nginx, which sends them with every status. A location that sets one header of its own has none of
 * the outer ones, so that each lists all.
 * @param headers the headers; a value may name a variable
 * @param margin what stands before each line
 */
export function writeNginxHeaders(headers: readonly Header[], margin = '  '): string {
  return headers
    .map(({ name, value }) => `${margin}add_header ${name} ${quoteForNginx(value)} always;\n`)
    .join('');
}
