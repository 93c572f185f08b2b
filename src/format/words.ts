/**
 * Joins words as a sentence does.
 * @param words any number of words
 * @returns `A`, `A and B`, `A, B and C`
 */
export function formatList(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/**
 * Names some of many and counts the rest; one who would be left over alone is named too.
 * @param words any number of words
 * @param most how many are named
 * @returns `A, B and C`, or `A, B and 3 others`
 */
export function formatSome(words: readonly string[], most: number): string {
  if (words.length <= most + 1) return formatList(words);
  return `${words.slice(0, most).join(', ')} and ${words.length - most} others`;
}

/**
 * Counts in words.
 * @param count how many
 * @param one the singular, such as `session`
 * @param many the plural; the singular with an s when left out
 * @returns `no sessions`, `1 session`, `3 sessions`
 */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'no' : String(count)} ${count === 1 ? one : many}`;
}

/**
 * Writes how large a file is.
 * @param bytes its size
 * @returns `850 bytes`, `12 kB`, `1.4 MB`
 */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/**
 * Begins a text with a capital letter.
 * @param words any text
 */
export function capitalise(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/**
 * Gives the initials of a name: the first letters of its first and last word.
 * @param name such as `Jane Fallon`
 * @returns such as `JF`
 */
export function formatInitials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
  return chosen.map((word) => firstLetter(word ?? '').toUpperCase()).join('');
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The first letter as a person sees it: with its accents, and an emoji family whole. */
function firstLetter(word: string): string {
  for (const { segment } of letters.segment(word)) return segment;
  return '';
}

/**
 * Shortens a text at a word, for descriptions that search engines show.
 * @param text any text
 * @param limit the greatest number of characters
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), Math.floor(limit / 2)));
  // Half of an emoji is no character.
  return `${words.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

/**
 * Takes the marks of Markdown out of a text, for places that show plain words.
 * @param markdown such as `See [the agenda](/agenda/), **please**.`
 * @returns such as `See the agenda, please.`
 */
export function formatPlain(markdown: string): string {
  return markdown
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/(\*\*|__|`)(.+?)\1/g, '$2')
    .replaceAll(/^[#>\-*]+ +/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/**
 * Names a person's role and organisation.
 * @param jobTitle such as `Head of Digital`
 * @param organisation such as `Office of the Public Guardian`
 * @returns the two with a comma, or the one that is known, or nothing
 */
export function formatRole(jobTitle: string | undefined, organisation: string | undefined): string {
  return [jobTitle, organisation].filter((part) => part !== undefined).join(', ');
}

/**
 * Says what a photograph of a person shows, where the organiser does not.
 * @param name the person's name
 */
export function formatPhotograph(name: string): string {
  return `Photograph of ${name}`;
}

/**
 * Makes a name that no other item of its kind has, for the title of its page.
 * @param name the name that people see
 * @param item its id, and whether another one has the same name
 * @returns the name, with the id behind it when it is shared
 */
export function formatUnique(
  name: string,
  item: { readonly id: string; readonly sharesName: boolean },
): string {
  return item.sharesName ? `${name} (${item.id})` : name;
}
