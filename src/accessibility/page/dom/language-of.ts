/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

const names: Readonly<Record<string, string>> = {
  fr: 'French',
  de: 'German',
  es: 'Spanish',
  it: 'Italian',
  cy: 'Welsh',
  pl: 'Polish',
  pt: 'Portuguese',
  nl: 'Dutch',
  ro: 'Romanian',
  sv: 'Swedish',
  da: 'Danish',
  la: 'Latin',
};
/**
 * Names a language in English.
 * @param code its code, such as `cy`
 */
export const nameOfLanguage = (code: string) => names[code] ?? `“${code}”`;

/** The language that is in force for an element: a voice speaks it, and an English voice spells Welsh. */
export const languageOf = (element: Element): string =>
  (element.closest('[lang]')?.getAttribute('lang') ?? '').toLowerCase().split('-')[0] ?? '';
