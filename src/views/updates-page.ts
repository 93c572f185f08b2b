import type { TimelineEntry } from '../model/event.ts';
import { canalMotif } from './components/canal-motif.ts';
import { columns } from './components/columns.ts';
import { historyList } from './components/history-list.ts';
import { pageHeader } from './components/page-header.ts';
import { proseBlock } from './components/prose-block.ts';
import { section } from './components/section.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import type { Site } from './site.ts';

const labels: Readonly<Record<TimelineEntry['kind'], string | undefined>> = {
  'run-up': 'Before the event',
  event: 'The event',
  context: 'Context',
  after: undefined,
};

/** Draws the updates: how to follow the event, and all that happened, newest first. */
export function updatesPage(site: Site): Html {
  const { event } = site;
  const words = event.pages.updates;
  const title = words?.title ?? 'Updates';
  return layout(site, {
    title,
    description: words?.description ?? `What happened at ${event.name}.`,
    address: event.addresses.updates,
    header: pageHeader({
      title,
      motif: canalMotif({
        seed: event.addresses.updates,
        cargo: { organisations: event.timeline.flatMap(({ organisations }) => organisations) },
      }),
    }),
    main: html`${words ? columns(undefined, proseBlock(site.renderProse(words.body))) : html`<p>This page lists what happened before, on and after ${event.name}, newest first, and where each of it is reported.</p>`}
    ${section({
      title: 'Timeline',
      id: 'timeline',
      content:
        historyList(event.timeline.map((entry) => ({ ...entry, label: labels[entry.kind] }))) ??
        html`<p>Nothing is recorded yet. As soon as there is something to tell, it will stand here with its date.</p>`,
    })}`,
  });
}
