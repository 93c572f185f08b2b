import type { Addresses } from '../addresses.ts';
import { proseId, type Facts } from '../read/facts.ts';
import { toSlug } from '../slug.ts';
import { listItems, type RawItem } from './list-items.ts';
import { parseMarkdown } from './parse-markdown.ts';

/**
 * Lists the ids of the headings that organisers write, by the address of the page on which they stand.
 * @param facts all that was read
 * @param at the addresses of the site
 */
export function listAnchors(facts: Facts, at: Addresses): ReadonlyMap<string, readonly string[]> {
  const { prose } = facts;
  const anchors = new Map<string, readonly string[]>();
  const add = (address: string | undefined, markdown: unknown) => {
    if (address === undefined || typeof markdown !== 'string') return;
    anchors.set(
      address,
      parseMarkdown(markdown).headings.map(({ text }) => toSlug(text)),
    );
  };
  const addItems = (items: readonly RawItem[], addressOf: (id: string) => string) => {
    for (const { value } of items) add(addressOf(String(value['id'])), value['description']);
  };
  for (const { file } of prose.announcements) add(at.announcement(proseId(file)), file.body);
  for (const { file } of prose.blueprint) add(at.chapter(proseId(file)), file.body);
  const pages: Readonly<Record<string, string>> = {
    home: at.home,
    agenda: at.agenda,
    blueprint: at.blueprint,
    actions: at.actions,
    venue: at.venue,
    updates: at.updates,
    about: at.about,
    accessibility: at.accessibility,
    privacy: at.privacy,
  };
  for (const { file } of prose.pages)
    add(Object.hasOwn(pages, proseId(file)) ? pages[proseId(file)] : undefined, file.body);
  addItems(listItems(facts.agenda, 'sessions'), at.session);
  addItems(listItems(facts.organisations, 'organisations'), at.organisation);
  addItems(listItems(facts.actions, 'actions'), at.action);
  return anchors;
}
