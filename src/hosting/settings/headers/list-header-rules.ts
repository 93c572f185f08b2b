import { fixedFolders, kindOf } from '../../header-list.ts';
import { settingsFiles, type ServedFile, type ServedSite } from '../../served-site.ts';
import { fallbackPolicy } from '../fallback-policy.ts';
import { escapeAddress } from '../plain-address.ts';
import { ownHeaders, ruleFile, writeShortPolicy, type HeaderRuleLine } from './header-rule.ts';

const isServed = ({ path }: ServedFile) => !settingsFiles.has(path);
const isPage = ({ path }: ServedFile) => kindOf(path) === 'page';

/**
 * Makes a rule for each file, and one for each folder whose files never change.
 * @param site the site
 */
export function listEach(site: ServedSite): HeaderRuleLine[] {
  const files = site.files.filter((file) => isServed(file) && kindOf(file.path) !== 'fixed');
  return [...listFixed(site), ...files.map((file) => ruleFile(site, file))];
}

/**
 * Makes a rule for all pages that stand side by side, and for all other files of an ending.
 * @param site the site
 */
export function listGroups(site: ServedSite): HeaderRuleLine[] {
  return [...listFixed(site), ...listEndings(site), ...listFolders(site)];
}

function listFixed({ basePath, files }: ServedSite): HeaderRuleLine[] {
  return fixedFolders.flatMap((folder) => {
    const inside = files.filter(({ path }) => path.startsWith(`${folder}/`));
    const headers = ownHeaders(
      'fixed',
      inside.flatMap(({ styles }) => styles),
    );
    return inside.length === 0 ? [] : [{ address: `${basePath}${folder}/*`, headers }];
  });
}

/** A pattern for an ending may stand only where no file of another kind has it. */
function listEndings(site: ServedSite): HeaderRuleLine[] {
  const groups = Map.groupBy(
    site.files.filter(isServed),
    ({ path }) => /[^/](\.[a-z0-9]+)$/.exec(path)?.[1] ?? '',
  );
  return [...groups].flatMap(([ending, same]): HeaderRuleLine[] => {
    const kinds = new Set(same.map(({ path }) => kindOf(path)));
    const rest = same.filter((file) => !isPage(file) && kindOf(file.path) !== 'fixed');
    const [kind] = kinds;
    const isAlike = kinds.size === 1 && same.every(({ styles }) => styles.length === 0);
    return rest.length > 1 && kind !== undefined && isAlike && ending !== ''
      ? [{ address: `${site.basePath}*${ending}`, headers: ownHeaders(kind, []) }]
      : rest.map((file) => ruleFile(site, file));
  });
}

/** Pages in folders of their own share a rule with their neighbours. */
function listFolders(site: ServedSite): HeaderRuleLine[] {
  const groups = Map.groupBy(
    site.files.filter(isPage),
    ({ path }) => /^(.*\/|)[^/]+\/index\.html$/.exec(path)?.[1],
  );
  return [...groups].flatMap(([parent, pages]): HeaderRuleLine[] =>
    parent === undefined || pages.length === 1 || holdsFiles(site, parent)
      ? pages.map((page) => ruleFile(site, page))
      : [ruleFolder(site, parent, pages)],
  );
}

/** A pattern for the pages below a folder may also match the files in it, which have rules of their own. */
function holdsFiles({ files }: ServedSite, parent: string): boolean {
  return files.some((file) => {
    const name = file.path.startsWith(parent) ? file.path.slice(parent.length) : 'index.html';
    return isServed(file) && name !== 'index.html' && !name.includes('/');
  });
}

function ruleFolder({ basePath }: ServedSite, parent: string, pages: readonly ServedFile[]): HeaderRuleLine {
  const styles = pages.flatMap((page) => page.styles);
  const isTooMuch = writeShortPolicy(styles) === fallbackPolicy;
  return {
    address: `${escapeAddress(`${basePath}${parent}`)}:page/`,
    headers: ownHeaders('page', styles),
    comment: isTooMuch
      ? 'Too many style sheets for one line: the policy in each page holds its own to its hash.'
      : 'The style sheets of all pages here.',
  };
}
