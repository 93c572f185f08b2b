import { labelProgramme } from '../format/programme.ts';
import { capitalise, formatCount } from '../format/words.ts';
import type { OwnedPart } from '../model/event.ts';
import type { Named, Organisation } from '../model/people.ts';
import type { Room, Track } from '../model/programme.ts';
import { canalMotif } from './components/canal-motif.ts';
import { pageHeader } from './components/page-header.ts';
import { partsList } from './components/parts-list.ts';
import { programmeNotice } from './components/programme-notice.ts';
import { section } from './components/section.ts';
import { sessionList } from './components/session-list.ts';
import { namePart } from './components/session-parts.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import type { Site } from './site.ts';

/** Draws a page of the sessions of a track, room or organisation that has too many for its own page. */
export function sessionPartPage(site: Site, part: OwnedPart<Track | Room | Organisation>): Html {
  const { event } = site;
  const { owner } = part;
  const name = namePart(part);
  const count = formatCount(part.sessions.length, 'session');
  return layout(site, {
    title: `${formatOwner(owner)}: ${name}`,
    description: labelProgramme(event, `${capitalise(count)} of ${owner.name} at ${event.name}, ${name}.`),
    address: part.url,
    trail: [{ title: owner.name, url: owner.url }],
    header: pageHeader({
      eyebrow: owner.name,
      title: name,
      motif: canalMotif({ seed: part.url, cargo: part }),
    }),
    picture: { kind: owner.name, showsProgramme: true },
    main: html`${partsList({
      label: `Pages of ${owner.name}`,
      links: owner.parts.map((other) => ({ title: namePart(other), url: other.url })),
      current: part.url,
    })}
    ${programmeNotice(event)}
    ${section({
      title: capitalise(count),
      id: 'sessions',
      form: 'wide',
      content: sessionList({ sessions: part.sessions, heading: 3 }),
    })}`,
  });
}

const formatOwner = ({ id, name, sharesName }: Named & { readonly name: string }) =>
  sharesName ? `${name} (${id})` : name;
