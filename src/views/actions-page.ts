import { formatCount } from '../format/words.ts';
import { actionCard } from './components/action-card.ts';
import { canalMotif } from './components/canal-motif.ts';
import { cardGrid } from './components/cards.ts';
import { columns } from './components/columns.ts';
import { pageHeader } from './components/page-header.ts';
import { proseBlock } from './components/prose-block.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import type { Site } from './site.ts';

/** Draws the list of actions. */
export function actionsPage(site: Site): Html {
  const { event } = site;
  const words = event.pages.actions;
  const title = words?.title ?? 'Actions';
  return layout(site, {
    title,
    description:
      words?.description ??
      `${formatCount(event.actions.length, 'action')} of ${event.name}: who answers for each, and where it stands.`,
    address: event.addresses.actions,
    trail: [{ title: 'Blueprint', url: event.addresses.blueprint }],
    header: pageHeader({
      title,
      motif: canalMotif({ seed: event.addresses.actions, cargo: { actions: event.actions } }),
    }),
    main: html`${words && columns(undefined, proseBlock(site.renderProse(words.body)))}
    ${cardGrid(event.actions.map((action) => actionCard({ action, heading: 2 })))}`,
  });
}
