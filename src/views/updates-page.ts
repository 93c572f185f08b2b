import type { TimelineEntry } from '../model/event.ts';
import { calendarGuide } from './calendar-guide.ts';
import { canalMotif } from './components/canal-motif.ts';
import { changeList } from './components/change-list.ts';
import { columns } from './components/columns.ts';
import { historyList } from './components/history-list.ts';
import { pageHeader } from './components/page-header.ts';
import { programmeNotice } from './components/programme-notice.ts';
import { proseBlock } from './components/prose-block.ts';
import { section } from './components/section.ts';
import { dataGuide, type FileSizes } from './data-guide.ts';
import { feedGuide } from './feed-guide.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import { listOfWhole, listSchedules } from './list-alternates.ts';
import type { Site } from './site.ts';

const labels: Readonly<Record<TimelineEntry['kind'], string | undefined>> = {
  'run-up': 'Before the event',
  event: 'The event',
  context: 'Context',
  after: undefined,
};

/** More changes than these are found in their feed. */
const mostChanges = 30;

/**
 * Draws the updates: how to follow the event, and all that happened, newest first.
 * @param site the site
 * @param sizes how large the files are that it links to
 */
export function updatesPage(site: Site, sizes: FileSizes): Html {
  const { event } = site;
  const words = event.pages.updates;
  const title = words?.title ?? 'Updates';
  return layout(site, {
    title,
    description: words?.description ?? `What happened at ${event.name}.`,
    address: event.addresses.updates,
    alternates: [...listOfWhole(event), ...listSchedules(event)],
    header: pageHeader({
      title,
      motif: canalMotif({
        seed: event.addresses.updates,
        cargo: { organisations: event.timeline.flatMap(({ organisations }) => organisations) },
      }),
    }),
    main: html`${words ? columns(undefined, proseBlock(site.renderProse(words.body))) : html`<p>This page tells how to follow ${event.name}, and what happened before, on and after it.</p>`}
    ${programmeNotice(event)} ${calendarGuide(event)} ${feedGuide(event)} ${dataGuide(event, sizes)}
    ${section({
      title: 'Changes of the programme',
      id: 'changes',
      content: changeList({ changes: event.changes.slice(0, mostChanges), withSessions: true }),
    })}
    ${section({
      title: 'Timeline',
      id: 'timeline',
      content:
        historyList(event.timeline.map((entry) => ({ ...entry, label: labels[entry.kind] }))) ??
        html`<p>Nothing is recorded yet. As soon as there is something to tell, it will stand here with its date.</p>`,
    })}`,
  });
}
