import { formatTimestamp } from '../../format/dates.ts';
import { printJson } from '../print-json.ts';
import type { Feed, FeedEntry } from './feed.ts';

/**
 * Writes a feed as JSON Feed (jsonfeed.org, version 1.1). The format has no place for the id of the feed and none for the
 * moment of its last change.
 * @param feed what it says
 * @returns JSON
 */
export function printJsonFeed(feed: Feed): string {
  return printJson({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.addresses.json,
    description: feed.subtitle,
    language: feed.language,
    authors: feed.authors.map(({ name, page }) => ({ name, url: page })),
    items: feed.entries.map(toItem),
  });
}

function toItem(entry: FeedEntry): Readonly<Record<string, string | readonly string[] | undefined>> {
  return {
    id: entry.id,
    url: entry.page,
    title: entry.title,
    content_html: entry.content,
    summary: entry.summary,
    date_published: formatTimestamp(entry.published),
    date_modified: formatTimestamp(entry.updated),
    tags: entry.categories.length === 0 ? undefined : entry.categories,
  };
}
