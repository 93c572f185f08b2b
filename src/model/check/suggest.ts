import { closest, distance } from 'fastest-levenshtein';

/**
 * Finds what was probably meant by a word that is not allowed.
 * @param found the word as it was written
 * @param allowed the words that could stand there
 * @returns ` Did you mean "…"?`, or nothing when no word is near
 */
export function suggest(found: string, allowed: readonly string[]): string {
  const exact = allowed.find((word) => fold(word) === fold(found));
  const nearest = exact ?? (allowed.length === 0 ? undefined : closest(found, [...allowed]));
  if (nearest === undefined) return '';
  const isNear =
    exact !== undefined ||
    distance(found, nearest) <=
      Math.max(found.length < 3 ? 0 : found.length < 5 ? 1 : 2, Math.floor(found.length / 3));
  return isNear ? ` Did you mean "${nearest}"?` : '';
}

/** Leaves out what people get wrong first: capitals, spaces, hyphens and underscores. */
function fold(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/** What people call a field, and what it may be called here. */
const aliases = new Map([
  ['draft', ['visible']],
  ['hidden', ['visible']],
  ['published', ['publishAt', 'datePublished']],
  ['embargo', ['publishAt']],
  ['date', ['datePublished', 'startDate']],
  ['heading', ['title']],
  ['name', ['title']],
  ['title', ['name', 'jobTitle']],
  ['label', ['title', 'name']],
  ['summary', ['abstract', 'description']],
  ['abstract', ['description']],
  ['description', ['abstract', 'biography']],
  ['body', ['description']],
  ['bio', ['biography']],
  ['role', ['jobTitle']],
  ['job', ['jobTitle']],
  ['organisation', ['affiliation', 'organisations', 'hosts']],
  ['organiser', ['organizers', 'hosts']],
  ['organisers', ['organizers', 'hosts']],
  ['host', ['hosts']],
  ['seats', ['maximumAttendeeCapacity']],
  ['capacity', ['maximumAttendeeCapacity']],
  ['photo', ['image']],
  ['photograph', ['image']],
  ['picture', ['image', 'logo']],
  ['image', ['logo']],
  ['logo', ['image']],
  ['alt', ['alternativeText']],
  ['src', ['file']],
  ['path', ['file']],
  ['website', ['url']],
  ['link', ['url', 'website']],
  ['href', ['url', 'website']],
  ['url', ['website']],
  ['location', ['room', 'place']],
  ['venue', ['room', 'place']],
  ['from', ['start', 'startDate']],
  ['to', ['end', 'endDate']],
  ['order', ['position']],
  ['category', ['kind', 'type']],
  ['bsl', ['interpretation']],
  ['signlanguage', ['interpretation']],
  ['interpreters', ['interpretation']],
  ['loop', ['hearingLoop']],
  ['inductionloop', ['hearingLoop']],
  ['subtitles', ['captions']],
  ['wheelchair', ['stepFree']],
  ['wheelchairs', ['stepFree']],
  ['lift', ['stepFree']],
  ['ramp', ['stepFree']],
  ['light', ['lighting']],
  ['catering', ['food']],
  ['diet', ['food']],
  ['dietary', ['food']],
  ['stream', ['hybrid']],
  ['streaming', ['hybrid']],
  ['livestream', ['hybrid']],
  ['online', ['hybrid']],
  ['remote', ['hybrid']],
  ['handouts', ['slides']],
  ['contact', ['requests']],
  ['adjustments', ['requests']],
  ['deadline', ['until']],
  ['phone', ['telephone']],
]);

/**
 * Finds the field that was probably meant by a name that is none.
 * @param found the name as it was written
 * @param allowed the fields that may stand there
 * @returns ` Did you mean "…"?`, or nothing
 */
export function suggestField(found: string, allowed: readonly string[]): string {
  const alias = aliases.get(found.toLowerCase())?.find((name) => allowed.includes(name));
  return alias === undefined ? suggest(found, allowed) : ` Did you mean "${alias}"?`;
}
