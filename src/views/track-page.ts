import { labelProgramme } from '../format/programme.ts';
import { capitalise, formatCount, formatUnique } from '../format/words.ts';
import type { Track } from '../model/event.ts';
import { calendarLink } from './components/calendar-link.ts';
import { canalMotif } from './components/canal-motif.ts';
import { pageHeader } from './components/page-header.ts';
import { programmeNotice } from './components/programme-notice.ts';
import { section } from './components/section.ts';
import { sessionParts } from './components/session-parts.ts';
import { trackTag } from './components/track-tag.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import { listCalendars } from './list-alternates.ts';
import type { Site } from './site.ts';

/** Draws a track: what it is and its sessions. */
export function trackPage(site: Site, track: Track): Html {
  const { event } = site;
  const count = formatCount(track.sessions.length, 'session');
  return layout(site, {
    title: `${formatUnique(track.name, track)} track`,
    description: labelProgramme(
      event,
      `${count} in the track ${track.name} of ${event.name}. ${track.description ?? ''}`.trim(),
    ),
    address: track.url,
    alternates: listCalendars(event, track),
    trail: [{ title: 'Agenda', url: event.addresses.agenda }],
    header: pageHeader({
      eyebrow: 'Track',
      title: track.name,
      lead: track.description,
      motif: canalMotif({ seed: track.url, cargo: track }),
    }),
    picture: { kind: 'Track', showsProgramme: true },
    main: html`${programmeNotice(event)}
      <p>${trackTag(track)} marks these sessions in the agenda.</p>
      ${section({
        title: capitalise(count),
        id: 'sessions',
        form: 'wide',
        content:
          track.sessions.length > 0
            ? html`${sessionParts(track)}${calendarLink({ at: event.addresses, page: track })}`
            : html`<p>No session is in this track yet.</p>`,
      })}`,
  });
}
