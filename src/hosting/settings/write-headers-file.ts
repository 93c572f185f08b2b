import type { ServedSite } from '../served-site.ts';
import { fallbackPolicy } from './fallback-policy.ts';
import { commonHeaders, type HeaderRuleLine } from './headers/header-rule.ts';
import { listEach, listGroups } from './headers/list-header-rules.ts';

/** Cloudflare Pages takes no more (its documentation). */
const mostRules = 100;

/**
 * Writes `_headers` for Netlify and Cloudflare Pages. On both, all rules that match an address count, and a header that
 * two of them set is joined with a comma; so each header comes from one rule for each address.
 * @param site the site
 * @returns a rule for each file while there are not too many; then one for the pages side by side, with the style sheets
 *   of all of them; and when that is too much as well, one policy for the whole site
 */
export function writeHeadersFile(site: ServedSite): string {
  const address = `${site.basePath}*`;
  for (const list of [listEach, listGroups]) {
    const rules = [{ address, headers: commonHeaders }, ...list(site)];
    if (rules.length <= mostRules) return rules.map(writeRule).join('\n');
  }
  return writeRule({
    address,
    headers: [...commonHeaders, { name: 'Content-Security-Policy', value: fallbackPolicy }],
    comment: 'Too many pages for a rule each: the policy in each page holds its style sheet to its hash.',
  });
}

function writeRule({ address, headers, comment }: HeaderRuleLine): string {
  const lines = headers.map(({ name, value }) => `  ${name}: ${value}\n`);
  return `${comment === undefined ? '' : `# ${comment}\n`}${address}\n${lines.join('')}`;
}
