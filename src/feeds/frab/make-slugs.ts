/** More of an id than anybody reads in an address. */
const mostOfId = 60;

/**
 * Makes the acronym of an event, as both published schemas of c3voc take it: four or more letters, digits and underscores.
 * The JSON schema has no place for the hyphens of an id.
 * @param eventId the id of the event
 */
export function makeAcronym(eventId: string): string {
  return eventId.replaceAll('-', '_').padEnd(4, '_');
}

/**
 * Makes the slug of an entry. The number makes it the only one of its kind; it is padded because the XML schema wants
 * four characters behind the acronym, and the JSON schema none at the end that is a hyphen.
 * @param acronym as `makeAcronym` gives it
 * @param entry its number and id
 */
export function makeSlug(acronym: string, entry: { readonly number: number; readonly id: string }): string {
  const id = entry.id.slice(0, mostOfId).replace(/-$/, '');
  return `${acronym}-${String(entry.number).padStart(4, '0')}-${id}`;
}

/**
 * Makes the slug of a track: the XML schema wants a letter first and two characters at least. No id has two hyphens side by
 * side, so none of these is the id of another track.
 * @param id the id of the track
 */
export function makeTrackSlug(id: string): string {
  return /^[a-z]./.test(id) ? id : `track--${id}`;
}
