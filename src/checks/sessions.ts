import type { BuiltPage, BuiltSite, Check, Finding } from './check.ts';
import { listLinkedAddresses } from './find-reachable.ts';
import { readText } from './read-text.ts';

/** The facts in `_data/agenda.json` and the session pages of the built site must match one to one. */
export const sessions: Check = {
  name: 'sessions',
  promise: 'Every session has its page, named by its title and linked to from the agenda',
  async run(site) {
    const pages = new Map(site.pages.map((page) => [page.address, page]));
    const agenda = findAgenda(site);
    const linked = new Set(agenda.flatMap((page) => listLinkedAddresses(page, site)));
    const addresses = new Set(site.sessions.map((session) => getAddress(session.url, site)));
    return [
      ...site.sessions.flatMap((session) => judgeSession(session, site, pages, linked)),
      ...site.pages.filter((page) => isSessionPage(page) && !addresses.has(page.address)).map(toStray),
    ];
  },
};

/** The pages of single days where there are any: the overview alone is not the agenda, nor are lists by access. */
function findAgenda({ pages }: BuiltSite): readonly BuiltPage[] {
  const agenda = pages.filter((page) => /^\/agenda\/(?!access\/)/u.test(page.address));
  const days = agenda.filter((page) => page.address !== '/agenda/');
  return days.length > 0 ? days : agenda;
}

function judgeSession(
  { title, url }: BuiltSite['sessions'][number],
  site: BuiltSite,
  pages: ReadonlyMap<string, BuiltPage>,
  linked: ReadonlySet<string>,
): readonly Finding[] {
  const address = getAddress(url, site);
  const page = pages.get(address);
  const file = page?.file ?? `${address.slice(1)}index.html`;
  if (!page) return [{ file, message: `The session "${title}" has no page; build the site again.` }];
  const findings: Finding[] = [];
  if (!readText(page.document, 'h1').includes(title.replaceAll(/\s+/gu, ' ').trim())) {
    findings.push({ file, message: `Its h1 does not contain the session's title "${title}".` });
  }
  if (!linked.has(address)) {
    findings.push({ file, message: `No agenda page links to the session "${title}"; put it on the agenda.` });
  }
  return findings;
}

function toStray(page: BuiltPage): Finding {
  return { file: page.file, message: 'The event has no such session; empty the folder and build again.' };
}

function isSessionPage(page: BuiltPage): boolean {
  return /^\/sessions\/[^/]+\/$/u.test(page.address);
}

function getAddress(url: string, site: BuiltSite): string {
  const address = url.startsWith(site.basePath) ? url.slice(site.basePath.length - 1) : url;
  return decodeURI(address);
}
