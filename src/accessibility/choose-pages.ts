/** A page and its source. */
export interface Candidate {
  readonly page: string;
  readonly html: string;
}

/**
 * Chooses pages that together have every kind of part: each tag with each of its classes, and each state that markup can
 * tell. Pages made of the same parts behave alike, so that using a few of them is using all.
 * @param pages all pages
 * @returns the names of the chosen ones, the fewest that a simple choice finds
 */
export function choosePages(pages: readonly Candidate[]): ReadonlySet<string> {
  const parts = pages.map(({ page, html }) => ({ page, parts: listParts(html), size: html.length }));
  const missing = new Set(parts.flatMap(({ parts: own }) => [...own]));
  const chosen = new Set<string>();
  while (missing.size > 0) {
    const [best] = parts
      .map(({ page, parts: own, size }) => ({
        page,
        own,
        size,
        gain: [...own].filter((part) => missing.has(part)).length,
      }))
      .toSorted(
        (one, other) => other.gain - one.gain || other.size - one.size || (one.page < other.page ? -1 : 1),
      );
    if (best === undefined || best.gain === 0) break;
    chosen.add(best.page);
    for (const part of best.own) missing.delete(part);
  }
  return chosen;
}

const opening = /<([a-z][a-z0-9-]*)((?:\s+[^<>"'=\s]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)/giu;
const telling = new Set([
  'aria-expanded',
  'aria-current',
  'open',
  'type',
  'role',
  'scope',
  'target',
  'tabindex',
  'disabled',
  'required',
  'download',
]);

/** The drawing inside of an SVG is one part, whatever is in it. */
function listParts(html: string): ReadonlySet<string> {
  const parts = new Set<string>();
  const body = html.slice(html.indexOf('<body')).replaceAll(/<svg\b[\s\S]*?<\/svg>/gu, '<svg>');
  for (const [, tag = '', attributes = ''] of body.matchAll(opening)) {
    const classes = /\bclass\s*=\s*"([^"]*)"/u.exec(attributes)?.[1]?.split(/\s+/u).filter(Boolean) ?? [];
    const states = [...attributes.matchAll(/([a-z-]+)(?:\s*=\s*"([^"]*)")?/giu)]
      .filter(([, name = '']) => telling.has(name))
      .map(([, name, value]) => `${name}=${value ?? ''}`);
    parts.add(tag);
    // Places in a grid are numbers without a meaning of their own.
    for (const name of classes) if (!/\d/u.test(name)) parts.add(`${tag}.${name}`);
    for (const state of states) parts.add(`${tag}[${state}]`);
  }
  return parts;
}
