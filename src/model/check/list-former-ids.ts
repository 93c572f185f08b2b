import { createAddresses, type Addresses } from '../addresses.ts';
import type { FactFile, ValuePath } from '../read/fact-file.ts';
import { proseId, type Document, type Facts } from '../read/facts.ts';
import { fieldOf, listItems } from './list-items.ts';
import { toId } from './to-id.ts';

/** The kinds of item that have pages of their own, and where the page of each stands. */
const pagesOf = {
  session: (at) => at.session,
  track: (at) => at.track,
  room: (at) => at.room,
  speaker: (at) => at.speaker,
  organisation: (at) => at.organisation,
  action: (at) => at.action,
  announcement: (at) => at.announcement,
  chapter: (at) => at.chapter,
} as const satisfies Readonly<Record<string, (at: Addresses) => (id: string) => string>>;

/** A kind of item that has pages of its own. */
export type PageKind = keyof typeof pagesOf;

/** An item with a page of its own, as the organiser wrote it. */
export interface PageItem {
  readonly kind: PageKind;
  /** The id that it has now. */
  readonly id: string;
  readonly file: FactFile;
  /** The way to its id, or to the top of its file, of which the name is its id. */
  readonly path: ValuePath;
  readonly former: readonly { readonly id: string; readonly path: ValuePath }[];
}

/**
 * Lists every item that has a page of its own, with the ids that it had before.
 * @param facts all that was read
 */
export function listPageItems(facts: Facts): PageItem[] {
  const inJson = (kind: PageKind, document: Document | undefined, list: string) =>
    document === undefined
      ? []
      : listItems(document, list).map(({ path, value }): PageItem => {
          const id = toId(String(value['id']));
          return { kind, id, file: document.file, path: [...path, 'id'], former: formerOf(value, path) };
        });
  const inProse = (kind: PageKind, documents: readonly Document[]) =>
    documents.map(({ file }): PageItem => {
      return { kind, id: proseId(file), file, path: [], former: formerOf(file.value, []) };
    });
  return [
    ...inJson('session', facts.agenda, 'sessions'),
    ...inJson('track', facts.agenda, 'tracks'),
    ...inJson('room', facts.venue, 'rooms'),
    ...inJson('speaker', facts.speakers, 'speakers'),
    ...inJson('organisation', facts.organisations, 'organisations'),
    ...inJson('action', facts.actions, 'actions'),
    ...inProse('announcement', facts.prose.announcements),
    ...inProse('chapter', facts.prose.blueprint),
  ];
}

/**
 * Lists the addresses that have moved because their items were renamed.
 * @param facts all that was read
 * @returns the address of today by the old one, both without the base path
 */
export function listMoved(facts: Facts): ReadonlyMap<string, string> {
  const at = createAddresses('/');
  return new Map(
    listPageItems(facts).flatMap(({ kind, id, former }) =>
      former.map((old) => [pagesOf[kind](at)(old.id), pagesOf[kind](at)(id)]),
    ),
  );
}

function formerOf(value: unknown, path: ValuePath): PageItem['former'] {
  const list = fieldOf(value, 'formerIds');
  return (Array.isArray(list) ? list : []).flatMap((id: unknown, index) =>
    typeof id === 'string' ? [{ id, path: [...path, 'formerIds', index] }] : [],
  );
}
