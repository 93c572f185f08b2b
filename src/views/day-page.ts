import { formatDay, formatZone } from '../format/dates.ts';
import { labelProgramme } from '../format/programme.ts';
import { formatCount } from '../format/words.ts';
import type { Day } from '../model/event.ts';
import { pageHeader } from './components/page-header.ts';
import { pager } from './components/pager.ts';
import { programmeNotice } from './components/programme-notice.ts';
import { slotList } from './components/slot-list.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import type { Site } from './site.ts';

/** Draws a day of the agenda in full. */
export function dayPage(site: Site, day: Day): Html {
  const { event } = site;
  const title = formatDay(day.date);
  const { previous, next } = day;
  const first = day.slots[0];
  return layout(site, {
    title,
    description: labelProgramme(
      event,
      `All of ${title} at ${event.name}: ${formatCount(day.sessions.length, 'session')} with times, rooms and summaries.`,
    ),
    address: day.url,
    trail: [{ title: 'Agenda', url: event.addresses.agenda }],
    header: pageHeader({
      eyebrow: event.days.length === 1 ? 'Agenda' : `Agenda, day ${day.number} of ${event.days.length}`,
      title,
      seed: day.url,
      lead:
        first === undefined
          ? 'Nothing is planned for this day yet.'
          : `${formatCount(day.sessions.length, 'session')}. All times are ${formatZone(first.start, ...day.slots.map(({ start }) => start))}.`,
    }),
    picture: { kind: 'Agenda', showsProgramme: true },
    main: html`${programmeNotice(event)} ${slotList(day.slots)}
    ${pager({
      label: 'Days',
      previous: previous && { title: formatDay(previous.date), url: previous.url },
      next: next && { title: formatDay(next.date), url: next.url },
    })}`,
  });
}
