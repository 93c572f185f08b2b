import { html as escapingTag, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** Markup that has been escaped by construction. */
export type Html = HtmlEscapedString;

/** What a template may hold: markup, text (which is escaped), lists of these, and nothing. */
export type Printable = Html | string | number | false | null | undefined | readonly Printable[];

/**
 * Writes markup. Every text put into it is escaped (hono/html); only what this tag made passes as it is.
 * Hono's own type also allows promises and any object; the narrower one keeps `[object Object]` and promises out.
 * @returns markup that other templates can hold
 */
export function html(strings: TemplateStringsArray, ...values: readonly Printable[]): Html {
  return escapingTag(withoutIndentation(strings), ...values) as Html;
}

const compacted = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/** Elements at whose edges browsers show no space, so that none is sent there; between two of them a line ends. */
const blocks =
  '(?:html|head|body|header|main|footer|div|section|article|aside|nav|h[1-6]|p|ul|ol|li|dl|dt|dd|figure|table|caption|thead|tbody|tr|th|td|svg|g)';
const atEdges = new RegExp(`\\n(?=</${blocks}>)|(?<=<${blocks}\\b[^<>]*>)\\n`, 'g');

/** Takes the indentation of our source out of the page; what stands in values (`pre`, for one) is never touched. */
function withoutIndentation(strings: TemplateStringsArray): TemplateStringsArray {
  const known = compacted.get(strings);
  if (known !== undefined) return known;
  const shorter = strings.map((part) =>
    part
      .replaceAll(/\s*\n\s*/g, '\n')
      .replaceAll(atEdges, '')
      // Attributes on lines of their own, and the end of such a tag.
      .replaceAll(/\n(?=[a-z][\w:-]*=")/gi, ' ')
      .replaceAll(/\s(?=\/?>)/g, ''),
  );
  const result = Object.assign(shorter, { raw: shorter });
  compacted.set(strings, result);
  return result;
}

/** Rendered Markdown: made by `src/eleventy/create-markdown-renderer.ts` from a source in which HTML is switched off. */
export interface Prose {
  readonly html: string;
  readonly headings: readonly Heading[];
}

/** A heading of rendered Markdown, for contents lists. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly level: number;
}

/* The unescaped form stands here and nowhere else: rendered Markdown, the style sheet that Sass made, data for machines,
   and what is left of markup when words of it are replaced. */

/**
 * Lets rendered Markdown pass as markup.
 * @param prose from the Markdown renderer
 */
export function printProse(prose: Prose): Html {
  return raw(prose.html);
}

/**
 * Prints the style sheet into the page, so that the first response holds all that the first screen needs. Nothing stands
 * around it, because the policy of the page knows it by its hash, to the last space.
 * @param styles CSS compiled from `styles/`, which holds no text of an organiser
 */
export function printStyles(styles: string): Html {
  return html`<style>${raw(styles)}</style>`;
}

/**
 * Prints data for machines into the page (JSON-LD 1.1, 7.1). `<` is written otherwise, so that no text in it can end the
 * element; browsers do not run it, whatever it holds.
 * @param data what the page is about
 */
export function printData(data: object): Html {
  return html`<script type="application/ld+json">${raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>`;
}

/** Words between the tags of some markup, by their first character and the one behind their last, and what takes their place. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: Html;
}

/**
 * Replaces words between the tags of some markup, with markup only; all else stays as it is.
 * @param markup the markup
 * @param replacements in the order of their places, none of which cuts a tag or a character reference in two
 */
export function replaceWords(markup: Html, replacements: readonly Replacement[]): Html {
  if (replacements.length === 0) return markup;
  const text = markup.toString();
  const starts = [0, ...replacements.map(({ end }) => end)];
  return html`${starts.map((start, index) => [
    raw(text.slice(start, replacements[index]?.start)),
    replacements[index]?.by,
  ])}`;
}
