import { actionCard } from './components/action-card.ts';
import { canalMotif } from './components/canal-motif.ts';
import { cardGrid } from './components/cards.ts';
import { columns } from './components/columns.ts';
import { pageHeader } from './components/page-header.ts';
import { proseBlock } from './components/prose-block.ts';
import { section } from './components/section.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import type { Site } from './site.ts';

/** Draws the front of the blueprint: what it is, its chapters, its actions. */
export function blueprintPage(site: Site): Html {
  const { event } = site;
  const words = event.pages.blueprint;
  const title = words?.title ?? 'The blueprint';
  const organisations = [...new Set(event.chapters.flatMap((chapter) => chapter.organisations))];
  return layout(site, {
    title,
    description: words?.description ?? `The blueprint of ${event.name}: its chapters and its actions.`,
    address: event.addresses.blueprint,
    header: pageHeader({
      title,
      motif: canalMotif({
        seed: event.addresses.blueprint,
        cargo: { actions: event.actions, organisations },
      }),
    }),
    main: html`${words && columns(undefined, proseBlock(site.renderProse(words.body)))}
    ${section({
      title: 'Chapters',
      id: 'chapters',
      content:
        event.chapters.length > 0
          ? html`<ol class="chapter-list">
              ${event.chapters.map(
                (chapter) =>
                  html`<li>
                    <a href="${chapter.url}">${chapter.title}</a>
                    <p>${chapter.abstract}</p>
                  </li>`,
              )}
            </ol>`
          : html`<p>No chapter is published yet.</p>`,
    })}
    ${section({
      title: 'Actions',
      id: 'actions',
      form: 'wide',
      content:
        event.actions.length > 0 &&
        html`${cardGrid(event.actions.map((action) => actionCard({ action, heading: 3 })))}
          <p><a class="more" href="${event.addresses.actions}">All actions and their history</a></p>`,
    })}`,
  });
}
