import { formatAccessFilter, formatAccessLevel, formatAccessQuestion } from '../format/access.ts';
import { formatDay } from '../format/dates.ts';
import { labelProgramme } from '../format/programme.ts';
import { capitalise, formatCount } from '../format/words.ts';
import type { AccessFilter, OwnedPart } from '../model/event.ts';
import { accessValue } from './components/access-list.ts';
import { canalMotif } from './components/canal-motif.ts';
import { factList } from './components/fact-list.ts';
import { pageHeader } from './components/page-header.ts';
import { partsList } from './components/parts-list.ts';
import { programmeNotice } from './components/programme-notice.ts';
import { section } from './components/section.ts';
import { sessionList } from './components/session-list.ts';
import { namePart, sessionParts } from './components/session-parts.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import type { Site } from './site.ts';

/** Draws the list of the sessions that have what an access question asks for, by day, and says what holds elsewhere. */
export function accessPage(site: Site, filter: AccessFilter): Html {
  const { event } = site;
  const { question, url, venue, sessions, days, parts } = filter;
  const title = formatAccessFilter(question, 'Sessions');
  const count = formatCount(sessions.length, 'session');
  return layout(site, {
    title,
    description: labelProgramme(
      event,
      `${formatAccessFilter(question, capitalise(count))} at ${event.name}, with days and times.`,
    ),
    address: url,
    trail: [{ title: 'Agenda', url: event.addresses.agenda }],
    header: pageHeader({
      eyebrow: 'Access',
      title,
      lead: `${capitalise(count)}, because of the room or of the session itself.`,
      motif: canalMotif({ seed: url, cargo: { sessions } }),
    }),
    picture: { kind: 'Access', showsProgramme: true },
    main: html`${partsList({
      label: 'Sessions by access',
      links: event.accessFilters.map((other) => ({
        title: formatAccessQuestion(other.question),
        url: other.url,
      })),
      current: url,
    })}
    ${programmeNotice(event)}
    ${factList([{ name: formatAccessLevel('venue'), value: accessValue(venue) }])}
    ${
      parts.length > 0
        ? section({
            title: 'Days',
            id: 'sessions',
            form: 'wide',
            content: sessionParts({ sessions, parts }),
          })
        : days.map(({ day, sessions: held }) =>
            section({
              title: formatDay(day.date),
              id: `day-${day.date.iso}`,
              form: 'wide',
              content: sessionList({ sessions: held, heading: 3 }),
            }),
          )
    }
    <p><a class="more" href="${event.addresses.venue}#part-access">Access at the venue</a></p>`,
  });
}

/** Draws a page of such a list that is too long for one. */
export function accessPartPage(site: Site, part: OwnedPart<AccessFilter>): Html {
  const { event } = site;
  const { owner } = part;
  const name = namePart(part);
  const ownerTitle = formatAccessFilter(owner.question, 'Sessions');
  const count = capitalise(formatCount(part.sessions.length, 'session'));
  return layout(site, {
    title: `${ownerTitle}: ${name}`,
    description: labelProgramme(
      event,
      `${formatAccessFilter(owner.question, count)} at ${event.name}, ${name}.`,
    ),
    address: part.url,
    trail: [
      { title: 'Agenda', url: event.addresses.agenda },
      { title: ownerTitle, url: owner.url },
    ],
    header: pageHeader({
      eyebrow: ownerTitle,
      title: name,
      motif: canalMotif({ seed: part.url, cargo: part }),
    }),
    picture: { kind: 'Access', showsProgramme: true },
    main: html`${partsList({
      label: `Pages of ${ownerTitle}`,
      links: owner.parts.map((other) => ({ title: namePart(other), url: other.url })),
      current: part.url,
    })}
    ${programmeNotice(event)}
    ${section({
      title: count,
      id: 'sessions',
      form: 'wide',
      content: sessionList({ sessions: part.sessions, heading: 3 }),
    })}`,
  });
}
