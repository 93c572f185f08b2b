import { fileURLToPath } from 'node:url';
import { parse, type ChildNode, type Declaration, type Root } from 'postcss';
import { compile } from 'sass';
import type { Track } from '../model/event.ts';
import { shortenTokens } from './shorten-tokens.ts';

const mainSheet = fileURLToPath(new URL('../../styles/main.scss', import.meta.url));

/**
 * Compiles the style sheet of a site: `styles/main.scss`, then a rule for the colours of each track. It stands in every
 * page, so that a page gets only the rules that can apply to it (those of which one selector names no class and no element
 * that the page does not have) and only the tokens that these rules name.
 * @param tracks the tracks of the event
 * @returns a function from the markup of a page to its CSS, in the order of the sheet
 */
export function compileStyles(tracks: readonly Track[]): (markup: string) => string {
  const { css } = compile(mainSheet, { style: 'compressed', charset: false });
  const text = css + tracks.map(colorTrack).join('');
  const sheet = parse(text);
  sheet.walkDecls(tighten);
  sheet.walkAtRules('media', (rule) => {
    rule.params = rule.params.replaceAll(': ', ':');
  });
  shortenTokens(sheet);
  const names = listNames(text);
  // Pages of one kind mostly use the same names.
  const known = new Map<string, string>();
  return (markup) => {
    const used = new Set([...listUsed(markup)].filter((name) => names.has(name)));
    const key = [...used].toSorted().join(' ');
    const styles = known.get(key) ?? keepUsed(sheet, used);
    known.set(key, styles);
    return styles;
  };
}

/** The classes of a page, each with its dot, and the names of its elements. */
function listUsed(markup: string): Set<string> {
  const used = new Set(['html', 'body', 'main']);
  for (const [, element = ''] of markup.matchAll(/<([a-z][a-z0-9]*)/g)) used.add(element);
  for (const [, classes = ''] of markup.matchAll(/\sclass="([^"]*)"/g)) {
    for (const name of classes.split(' ')) used.add(`.${name}`);
  }
  return used;
}

function keepUsed(sheet: Root, used: ReadonlySet<string>): string {
  const kept = sheet.clone();
  kept.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) =>
      [...listNames(selector)].every((name) => used.has(name)),
    );
    if (selectors.length === 0) removeWithEmptyParents(rule);
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
  const text = kept.toString();
  const named = new Set([...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  kept.walkDecls(/^--/, (token) => {
    if (!named.has(token.prop)) removeWithEmptyParents(token);
  });
  return kept.toString();
}

/** Takes out what Sass leaves for people to read, and digits below a fifth of a pixel. */
function tighten(declaration: Declaration): void {
  declaration.raws.between = ':';
  declaration.value = declaration.value
    .replaceAll(', ', ',')
    .replaceAll(/(\.\d{2})\d+/g, '$1')
    .replaceAll(/(?<![\w.])0\./g, '.');
}

function removeWithEmptyParents(node: ChildNode): void {
  const { parent } = node;
  node.remove();
  if (parent !== undefined && parent.type !== 'root' && parent.nodes?.length === 0) {
    removeWithEmptyParents(parent as ChildNode);
  }
}

/** The classes and elements that a selector demands; those in `:not()` and `:is()` it can do without. */
function listNames(selector: string): ReadonlySet<string> {
  const demanded = selector
    .replaceAll(/::?[a-z-]+(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?/g, '')
    .replaceAll(/\[[^\]]*\]/g, '');
  return new Set([...demanded.matchAll(/\.[a-z][\w-]*|(?<![\w.-])[a-z][a-z0-9]*/gi)].map(([name]) => name));
}

function colorTrack({ id, color: { light, dark } }: Track): string {
  return `.track-${id}{--track:${light};--track-dark:${dark}}@media screen and (prefers-color-scheme:dark){.track-${id}{--track:${dark}}}`;
}
