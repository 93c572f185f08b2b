import { formatDays } from '../../format/dates.ts';
import { describeProgramme } from '../../format/programme.ts';
import { html, type Html } from '../html.ts';
import type { Site } from '../site.ts';
import { socialSize } from '../social-image.ts';
import type { PageHeader } from './page-header.ts';

/** What a page adds to its picture on social networks, beside its title and its drawing. */
export interface PageWords {
  /** What kind of page it is. */
  readonly kind?: string;
  /** When and where, when that is not simply the event's days and place. */
  readonly occasion?: string;
  /** Whether the page is about a part of the programme: the picture then says if that is illustrative or provisional. */
  readonly showsProgramme?: boolean;
}

/** What a page tells social networks. */
interface SocialTags {
  readonly site: Site;
  readonly title: string;
  readonly description: string;
  /** The whole address of the page. */
  readonly url: string;
  readonly header: PageHeader;
  readonly words: PageWords;
  readonly isArticle: boolean;
}

/**
 * Tells social networks what to show when the page is shared (https://ogp.me, and the one tag that X asks for beside
 * it). The picture travels without its page, so it names the event and says what kind of programme it shows.
 */
export function socialTags({ site, title, description, url, header, words, isArticle }: SocialTags): Html {
  const { event } = site;
  const note =
    words.showsProgramme && event.sessions.length > 0 ? describeProgramme(event)?.label : undefined;
  const address = site.addSocialImage({
    kind: words.kind,
    title: header.title,
    note,
    event: event.name,
    occasion: words.occasion ?? `${formatDays(event.startDate, event.endDate)}, ${event.place}`,
    motif: header.motif,
    tracks: Object.fromEntries(
      event.tracks
        .filter(({ id }) => header.motif.toString().includes(`"track-${id}"`))
        .map(({ id, color }) => [id, color.dark]),
    ),
  });
  const kind = [words.kind, note].filter(Boolean).join(', ');
  return html`<meta property="og:title" content="${title}">
    <meta property="og:description" content="${description}">
    <meta property="og:type" content="${isArticle ? 'article' : 'website'}">
    <meta property="og:url" content="${url}">
    <meta property="og:locale" content="${event.language.replace('-', '_')}">
    <meta property="og:site_name" content="${event.name}">
    <meta property="og:image" content="${new URL(address, event.url).href}">
    <meta property="og:image:width" content="${socialSize.width}">
    <meta property="og:image:height" content="${socialSize.height}">
    <meta property="og:image:alt" content="${[kind, header.title].filter(Boolean).join(': ')}">
    <meta name="twitter:card" content="summary_large_image">`;
}
