import { headerRules, headersOfKind, kindOf, type FileKind, type Header } from '../../header-list.ts';
import { writePolicy } from '../../security-policy.ts';
import type { ServedFile, ServedSite } from '../../served-site.ts';
import { fallbackPolicy } from '../fallback-policy.ts';
import { escapeAddress, plainAddressOf } from '../plain-address.ts';

/** A rule of `_headers`. */
export interface HeaderRuleLine {
  /** An address, or a pattern for several. */
  readonly address: string;
  readonly headers: readonly Header[];
  readonly comment?: string;
}

/** Cloudflare Pages ignores longer lines (its documentation). */
const longestLine = 2000;

/** What stands on every file with one value. */
export const commonHeaders: readonly Header[] = headerRules
  .filter(({ on }) => on.length === 4)
  .map(({ name, value }) => ({ name, value }));

/**
 * Lists the headers of a kind of file that are not those of all files.
 * @param kind the kind
 * @param styles the style sheets that may stand in the files
 */
export function ownHeaders(kind: FileKind, styles: readonly string[]): Header[] {
  const common = new Set(commonHeaders.map(({ name }) => name));
  const own = headersOfKind(kind).filter(({ name }) => !common.has(name));
  return [{ name: 'Content-Security-Policy', value: writeShortPolicy(styles) }, ...own];
}

/**
 * Writes a policy that fits into a line.
 * @param styles the style sheets
 * @returns the one that leaves styles to the policy in the page when there are too many
 */
export function writeShortPolicy(styles: readonly string[]): string {
  const policy = writePolicy([...new Set(styles)]);
  return `  Content-Security-Policy: ${policy}`.length <= longestLine ? policy : fallbackPolicy;
}

/**
 * Makes the rule of one file.
 * @param site the site
 * @param file the file
 */
export function ruleFile({ basePath }: ServedSite, { path, styles }: ServedFile): HeaderRuleLine {
  return {
    address: escapeAddress(plainAddressOf(path, basePath)),
    headers: ownHeaders(kindOf(path), styles),
  };
}
