import type { Event, PageId } from '../model/event.ts';
import { abbreviationList } from './components/abbreviation-list.ts';
import { canalMotif } from './components/canal-motif.ts';
import { columns } from './components/columns.ts';
import { contentsList } from './components/contents-list.ts';
import { pageHeader } from './components/page-header.ts';
import { proseBlock } from './components/prose-block.ts';
import { section } from './components/section.ts';
import { sourceList } from './components/source-list.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import type { Site } from './site.ts';

/** The pages that are mostly words. */
type ProsePageId = Extract<PageId, 'about' | 'accessibility' | 'privacy'>;

/** A page that is mostly words; when the organiser wrote none, these stand. */
interface ProsePage {
  readonly id: ProsePageId;
  readonly title: string;
  readonly description: (event: Event) => string;
  readonly body: (event: Event) => string;
}

/** The pages that are mostly words, with the words for an event that brings none. */
export const prosePages: Readonly<Record<ProsePageId, ProsePage>> = {
  about: {
    id: 'about',
    title: 'About this site',
    description: ({ name }) => `What this site about ${name} is, and where its facts come from.`,
    body: ({ name, description }) =>
      `This is the site of ${name}. ${description}\n\nIts facts are kept as data and checked before every build, so that each page says the same. If something here is wrong, please tell the people who run the event.`,
  },
  accessibility: {
    id: 'accessibility',
    title: 'Accessibility',
    description: ({ name }) => `How accessible the site of ${name} is, and how it is checked.`,
    body: ({ name }) =>
      `Every page of the site of ${name} is checked by machine before it is published, against the Web Content Accessibility Guidelines (WCAG) at level AA. A machine finds only part of what can hinder people, and no person has yet tested the site with assistive technology.`,
  },
  privacy: {
    id: 'privacy',
    title: 'Privacy',
    description: ({ name }) => `What the site of ${name} knows about its visitors: nothing.`,
    body: () =>
      'This site sets no cookies, asks for nothing, and loads nothing from other sites. The server that holds it may keep a log of the pages that were asked for.',
  },
};

/** Draws a page of words, in the organiser's words where there are any. */
export function prosePage(site: Site, page: ProsePage): Html {
  const { event } = site;
  const words = event.pages[page.id];
  const title = words?.title ?? page.title;
  const prose = site.renderProse(words?.body ?? page.body(event));
  return layout(site, {
    title,
    description: words?.description ?? page.description(event),
    address: event.addresses[page.id],
    header: pageHeader({
      title,
      motif: canalMotif({
        seed: event.addresses[page.id],
        cargo: page.id === 'about' ? { organisations: event.organisations } : {},
      }),
    }),
    main: html`${columns(contentsList(prose.headings), proseBlock(prose))}
    ${page.id === 'about' && aboutParts(event)}`,
  });
}

function aboutParts({ glossary, sources }: Event): readonly (Html | undefined)[] {
  return [
    section({ title: 'Abbreviations', id: 'abbreviations', content: abbreviationList(glossary) }),
    section({ title: 'Sources', id: 'sources', content: sourceList(sources) }),
  ];
}
