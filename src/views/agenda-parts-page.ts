import { calendarLink } from './components/calendar-link.ts';
import { canalMotif } from './components/canal-motif.ts';
import { changeList } from './components/change-list.ts';
import { copyAddress } from './components/copy-address.ts';
import { pageHeader } from './components/page-header.ts';
import { partsList } from './components/parts-list.ts';
import { programmeGlance } from './components/programme-glance.ts';
import { sessionParts } from './components/session-parts.ts';
import { sessionTime } from './components/session-time.ts';
import { sessionStatus } from './components/status-tag.ts';
import { timetableStyles } from './components/timetable-styles.ts';
import { timetable } from './components/timetable.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import { partSection } from './parts-page.ts';
import type { Site } from './site.ts';

/**
 * Draws the second page of parts, those of the agenda: together with all others their styles would take more than a page
 * may have.
 * @param site the sample
 */
export function agendaPartsPage(site: Site): Html {
  const { event } = site;
  const { addresses: at } = event;
  const [day] = event.days;
  const programme = day?.parts[0]?.timetable;
  const sessions = day?.sessions ?? [];
  return layout(site, {
    title: 'Parts of the agenda',
    description: 'Every part of the agenda in every state, drawn from a made-up event.',
    address: at.sampleAgenda,
    unlisted: true,
    header: pageHeader({
      eyebrow: 'Not published',
      title: 'Parts of the agenda',
      motif: canalMotif({ seed: at.sampleAgenda, cargo: { sessions } }),
    }),
    ...(programme && { styles: timetableStyles(programme) }),
    main: html`${partsList({
      label: 'Parts',
      current: at.agenda,
      links: [
        { title: 'The open one', url: at.agenda },
        { title: 'Another', url: at.venue },
      ],
    })}
    ${partSection('States', html`<p>${event.sessions.map((session) => sessionStatus(session) && html`${sessionStatus(session)} `)}</p>`)}
    ${partSection('Time and place', html`${sessions.slice(0, 1).map((session) => sessionTime(session, site.event.addresses))}`)}
    ${partSection('Link to a calendar', calendarLink({ at, page: { url: at.agenda, sessions } }))}
    ${partSection('Address to copy', copyAddress('https://parts.example/agenda.ics'))}
    ${partSection('Changes', changeList({ changes: event.changes, withSessions: true }))}
    ${partSection('Sessions', sessionParts({ sessions, parts: [] }))}
    ${partSection(
      'Sessions on several pages',
      day &&
        sessionParts({
          sessions,
          parts: (['morning', 'afternoon'] as const).map((timeOfDay) => ({
            url: day.url,
            day,
            timeOfDay,
            number: undefined,
            sessions,
          })),
        }),
    )}
    ${partSection('At a glance', day && programmeGlance(day))}
    ${
      programme &&
      html`<h2>Timetable</h2>
        ${timetable({ timetable: programme, brief: true, label: 'Timetable by room' })}`
    }`,
  });
}
