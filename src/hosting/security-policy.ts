import { createHash } from 'node:crypto';

/*
 * The Content-Security-Policy (W3C, CSP 3) of a page: nothing is allowed but its own style sheet, known by its hash, and
 * pictures and the manifest of its own site. No page runs a script, so that Trusted Types (W3C) have no policy at all.
 */

/** What a policy says wherever it stands. */
const everywhere = ["img-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'"];

/** The preview's own script loads the page again after an edit. */
const reload = ["script-src 'self'", "connect-src 'self' ws:"];

/**
 * What stands in a header alone: who may frame the page, which `meta` cannot say (CSP 3, section 3.3), and Trusted Types,
 * which add to a page without scripts nothing but bytes.
 */
const onlyInHeaders = [
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/**
 * Writes the policy for a header.
 * @param styles the hashes of the style sheets that the file holds, as `hashStyles` gives them
 */
export function writePolicy(styles: readonly string[]): string {
  return [...allow(styles), ...everywhere, ...onlyInHeaders].join('; ');
}

/**
 * Writes the policy that stands in a page itself, for hosts that set no headers.
 * @param styles as for `writePolicy`
 */
export function writePagePolicy(styles: readonly string[]): string {
  return [...allow(styles), ...everywhere].join('; ');
}

/**
 * Writes the policy that stands in a page of the preview: the same, but for the script of the preview.
 * @param styles as for `writePolicy`
 */
export function writePreviewPolicy(styles: readonly string[]): string {
  return [...allow(styles), ...everywhere, ...reload].join('; ');
}

/**
 * Hashes what stands between `<style>` and `</style>`.
 * @param text the text, to the last space
 * @returns a source of a policy without its quotation marks: `sha256-…`
 */
export function hashStyles(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/**
 * Finds the style sheets in the markup of a page or drawing of this site, and hashes them.
 * @param markup HTML or SVG
 * @returns each hash once, in the order of the markup
 */
export function hashStylesIn(markup: string): string[] {
  const found = [...markup.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => hashStyles(text));
  return [...new Set(found)];
}

function allow(styles: readonly string[]): string[] {
  return [
    "default-src 'none'",
    ...(styles.length === 0 ? [] : [`style-src ${styles.map((hash) => `'${hash}'`).join(' ')}`]),
  ];
}
