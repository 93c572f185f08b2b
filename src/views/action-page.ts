import { formatUnique } from '../format/words.ts';
import type { Action } from '../model/event.ts';
import { canalMotif } from './components/canal-motif.ts';
import { columns } from './components/columns.ts';
import { factList } from './components/fact-list.ts';
import { historyList } from './components/history-list.ts';
import { inlineLinks } from './components/inline-links.ts';
import { linkList } from './components/link-list.ts';
import { pageHeader } from './components/page-header.ts';
import { programmeNotice } from './components/programme-notice.ts';
import { proseBlock } from './components/prose-block.ts';
import { section } from './components/section.ts';
import { sessionList } from './components/session-list.ts';
import { statusTag } from './components/status-tag.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import type { Site } from './site.ts';

/** Draws an action: what was to be done, by whom, where it stands, what happened. */
export function actionPage(site: Site, action: Action): Html {
  const { event } = site;
  return layout(site, {
    title: `Action: ${formatUnique(action.title, action)}`,
    description: `${action.abstract} Who answers for it, where it stands, and its dated history.`,
    address: action.url,
    trail: [
      { title: 'Blueprint', url: event.addresses.blueprint },
      { title: 'Actions', url: event.addresses.actions },
    ],
    header: pageHeader({
      eyebrow: 'Action',
      title: action.title,
      lead: action.abstract,
      motif: canalMotif({
        seed: action.url,
        cargo: {
          organisations: [...(action.owner ? [action.owner] : []), ...action.partners],
          sessions: action.sessions,
          actions: [action],
        },
      }),
    }),
    picture: { kind: 'Action' },
    main: html`${columns(
      factList([
        { name: 'Status', value: statusTag(action.status) },
        { name: 'Owner', value: action.owner ? inlineLinks([action.owner]) : 'Not known' },
        { name: 'Takes part', value: inlineLinks(action.partners) },
        { name: 'What is known', value: action.statusNote },
      ]),
      action.description === undefined ? undefined : proseBlock(site.renderProse(action.description)),
    )}
    ${section({
      title: 'History',
      id: 'history',
      content: historyList(
        action.history.map((entry) => ({ ...entry, label: entry.context ? 'Context' : undefined })),
      ),
    })}
    ${section({
      title: 'Announced in',
      id: 'origin',
      content: linkList(
        [...action.announcements, ...action.chapters].map(({ title, url, abstract }) => ({
          title,
          url,
          note: abstract,
        })),
      ),
    })}
    ${section({
      title: 'In the programme',
      id: 'sessions',
      content:
        action.sessions.length > 0 &&
        html`${programmeNotice(event)}${sessionList({ sessions: action.sessions, heading: 3 })}`,
    })}`,
  });
}
