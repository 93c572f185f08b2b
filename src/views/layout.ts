import type { Thing } from 'schema-dts';
import { shorten } from '../format/words.ts';
import { breadcrumbs, type Crumb } from './components/breadcrumbs.ts';
import type { PageHeader } from './components/page-header.ts';
import { siteFooter } from './components/site-footer.ts';
import { siteHeader } from './components/site-header.ts';
import { socialTags, type PageWords } from './components/social-tags.ts';
import { html, printData, printStyles, type Html } from './html.ts';
import { describeTrail } from './linked-data/describe-trail.ts';
import { markAbbreviations } from './mark-abbreviations.ts';
import type { Site } from './site.ts';

/** A file that holds what a page shows in a form for programs. */
export interface Alternate {
  readonly title: string;
  readonly type:
    | 'text/calendar'
    | 'application/atom+xml'
    | 'application/feed+json'
    | 'application/xml'
    | 'application/json'
    | 'text/csv';
  readonly url: string;
}

/** What a page tells its frame. */
export interface PageFrame {
  /** The title of the page, unique in its part of the site; the names of that part and of the event are added. */
  readonly title: string;
  /** One or two sentences. */
  readonly description: string;
  /** The page's own address. */
  readonly address: string;
  /** What the page is about, for machines; it says no more than the page does. */
  readonly thing?: Thing;
  /** The same in other forms: calendars and feeds. */
  readonly alternates?: readonly Alternate[];
  /** The pages above it, the home page left out; none for pages at the top. */
  readonly trail?: readonly Crumb[];
  /** The header of the page with its h1, set across the whole width. */
  readonly header: PageHeader;
  readonly main: Html;
  /** Rules for this page alone, such as the places in a timetable. */
  readonly styles?: string;
  /** What the page's picture says beside its title. */
  readonly picture?: PageWords;
  /** Whether it is a text with a date or a place among others, for those who share it. */
  readonly isArticle?: boolean;
  /** The address to which the page leads on at once, because it is an old one. */
  readonly movedTo?: string;
  /** Keeps the page out of search engines and the site map. */
  readonly unlisted?: boolean;
}

/**
 * Draws a whole page: head, skip link, header, breadcrumbs, content and footer.
 * @param site the event and the tools of the site
 * @param frame what is special to this page
 */
export function layout(site: Site, frame: PageFrame): Html {
  const { event } = site;
  const { header } = frame;
  const at = event.addresses;
  const isHome = frame.address === at.home;
  // The part of the site tells apart what has the same title in two of them, such as a chapter and an organisation.
  const part = frame.trail?.[0]?.title;
  const description = shorten(frame.description, 300);
  const url = new URL(frame.address, event.url).href;
  const title = isHome
    ? frame.title
    : [frame.title, part, event.alternateName ?? event.name]
        .filter((words) => words !== undefined)
        .join(' – ');
  const things = [frame.thing, frame.trail && describeTrail(event, frame.trail)].filter(
    (thing) => thing !== undefined,
  );
  const body = drawBody(site, frame);
  const styles = `${site.stylesFor(body.toString())}${frame.styles ?? ''}`;
  return html`<!doctype html>
    <html lang="${event.language}">
      <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="${site.policyFor(styles)}">
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="description" content="${description}">
        ${
          frame.unlisted
            ? html`<meta name="robots" content="noindex">`
            : html`<link rel="canonical" href="${url}">
                ${socialTags({ site, title: frame.title, description, url, header, words: frame.picture ?? {}, isArticle: frame.isArticle ?? false })}`
        }
        ${
          frame.movedTo !== undefined &&
          html`<link rel="canonical" href="${new URL(frame.movedTo, event.url).href}">
            <meta http-equiv="refresh" content="0; url=${frame.movedTo}">`
        }
        ${frame.alternates?.map(({ title: name, type, url: file }) => html`<link rel="alternate" type="${type}" title="${name}" href="${file}">`)}
        <link rel="icon" href="${at.icon}">
        ${
          // At the root of a host browsers find these two by their names alone.
          event.basePath !== '/' &&
          html`<link rel="icon" href="${at.iconFile('favicon.ico')}" sizes="32x32">
            <link rel="apple-touch-icon" href="${at.iconFile('apple-touch-icon.png')}">`
        }
        <link rel="manifest" href="${at.manifest}">
        ${printStyles(styles)} ${things.length > 0 && printData({ '@context': 'https://schema.org', '@graph': things })}
      </head>
      ${body}
    </html> `;
}

function drawBody({ event }: Site, { address, trail = [], header, main }: PageFrame): Html {
  return html`<body>
    <a class="skip-link" href="#main-content">Skip to main content</a>
    ${siteHeader({ event, address })}
    <main id="main-content" tabindex="-1">
      ${breadcrumbs({ home: event.addresses.home, trail })} ${markAbbreviations(html`${header.markup} ${main}`, event.glossary)}
    </main>
    ${siteFooter({ event, address })}
  </body>`;
}
