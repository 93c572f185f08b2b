import type { CheerioAPI } from 'cheerio';

/**
 * Reads what a visitor can read.
 * Takes a page's document and a selector; returns the text of all that it selects, without scripts and styles,
 * each run of white space (no-break spaces too) as one space.
 */
export function readText(document: CheerioAPI, selector: string): string {
  const copy = document(selector).clone();
  copy.find('script, style, template').remove();
  return copy.text().replaceAll(/\s+/gu, ' ').trim();
}
