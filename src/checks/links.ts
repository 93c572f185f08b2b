import type { BuiltPage, BuiltSite, Check, Finding } from './check.ts';
import { listLinks } from './list-links.ts';
import { resolveLink } from './resolve-link.ts';

/** Every link, image, script, style and form of every page must lead somewhere that exists. */
export const links: Check = {
  name: 'links',
  promise: 'Every link, fragment and asset leads to something that exists',
  async run(site) {
    const idsOf = new Map(site.pages.map((page) => [`/${page.file}`, listIds(page)]));
    return [...site.pages, ...site.redirectPages].flatMap((page) => findDeadLinks(page, site, idsOf));
  },
};

type IdsOf = ReadonlyMap<string, ReadonlySet<string>>;

function findDeadLinks(page: BuiltPage, site: BuiltSite, idsOf: IdsOf): readonly Finding[] {
  // A menu repeats on every page and some links repeat in it: say each fault of a page once.
  const found = new Map(listLinks(page).map((link) => [`${link.element} ${link.address}`, link]));
  return [...found.values()].flatMap(({ element, address }) => {
    const problem = judgeLink(address, page, site, idsOf);
    return problem ? [{ file: page.file, message: `The link "${address}" of <${element}> ${problem}.` }] : [];
  });
}

function judgeLink(address: string, page: BuiltPage, site: BuiltSite, idsOf: IdsOf): string | undefined {
  const target = resolveLink(address, site);
  if (target.kind === 'outside') return undefined;
  if (target.kind === 'fault') return target.fault;
  if (target.kind === 'same page') return judgeFragment(target.fragment, `/${page.file}`, idsOf);
  const file = target.path.endsWith('/') ? `${target.path}index.html` : target.path;
  if (site.files.has(file)) return target.fragment ? judgeFragment(target.fragment, file, idsOf) : undefined;
  if (site.files.has(`${target.path}/index.html`)) return 'needs a slash at the end of its path';
  return 'leads nowhere, because the site has no such page or file; correct or remove it';
}

function judgeFragment(fragment: string, file: string, idsOf: IdsOf): string | undefined {
  const ids = idsOf.get(file);
  // Only pages have ids to look up; "#top" and text fragments need no element (HTML, 7.4.6.4).
  if (!ids || fragment.toLowerCase() === 'top' || fragment.startsWith(':~:')) return undefined;
  if (fragment === '') return 'is a bare "#"; link to a place on the page, or use a button';
  if (ids.has(fragment) || ids.has(decode(fragment))) return undefined;
  return `leads to a place that ${file} does not have: no element has the id "${fragment}"`;
}

function listIds(page: BuiltPage): ReadonlySet<string> {
  const { document } = page;
  const named = document('[id], a[name]').toArray();
  return new Set(named.flatMap((element) => [element.attribs['id'], element.attribs['name']].filter(isText)));
}

function isText(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
