import { formatUnique } from '../format/words.ts';
import type { Chapter } from '../model/event.ts';
import { canalMotif } from './components/canal-motif.ts';
import { columns } from './components/columns.ts';
import { contentsList } from './components/contents-list.ts';
import { linkList } from './components/link-list.ts';
import { pageHeader } from './components/page-header.ts';
import { pager } from './components/pager.ts';
import { proseBlock } from './components/prose-block.ts';
import { section } from './components/section.ts';
import { sourceList } from './components/source-list.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import { describeChapter } from './linked-data/describe-text.ts';
import type { Site } from './site.ts';

/** Draws a chapter of the blueprint, with a list of its sections. */
export function chapterPage(site: Site, chapter: Chapter): Html {
  const { event } = site;
  const prose = site.renderProse(chapter.body);
  return layout(site, {
    title: formatUnique(chapter.title, chapter),
    description: chapter.abstract,
    address: chapter.url,
    trail: [{ title: 'Blueprint', url: event.addresses.blueprint }],
    header: pageHeader({
      eyebrow: `Chapter ${chapter.number} of ${event.chapters.length}`,
      title: chapter.title,
      lead: chapter.abstract,
      motif: canalMotif({ seed: chapter.url, cargo: chapter }),
    }),
    picture: { kind: `Blueprint, chapter ${chapter.number}` },
    isArticle: true,
    thing: describeChapter(event, chapter),
    main: html`${columns(contentsList(prose.headings), proseBlock(prose))}
    ${section({
      title: 'Actions of this chapter',
      id: 'chapter-actions',
      content: linkList(chapter.actions.map(({ title, url, abstract }) => ({ title, url, note: abstract }))),
    })}
    ${section({
      title: 'Organisations named in this chapter',
      id: 'chapter-organisations',
      content: linkList(chapter.organisations.map(({ name, url }) => ({ title: name, url }))),
    })}
    ${section({ title: 'Sources of this chapter', id: 'chapter-sources', content: sourceList(chapter.sources) })}
    ${pager({ label: 'Chapters', previous: chapter.previous, next: chapter.next })}`,
  });
}
