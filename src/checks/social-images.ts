import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltPage, BuiltSite, Check, Finding } from './check.ts';
import { isListed } from './page-kinds.ts';
import { readPngSize } from './read-png-size.ts';
import { resolveLink } from './resolve-link.ts';

const width = 1200;
const height = 630;
/** WhatsApp and others leave out larger drawings. */
const mostBytes = 300_000;

/** The words without which a shared page is shown as a bare address (https://ogp.me). */
const needed = [
  'og:title',
  'og:description',
  'og:type',
  'og:url',
  'og:site_name',
  'og:image',
  'og:image:alt',
];

/** Whoever shares a page must see what it is: its title, a sentence, and a picture that every network can show. */
export const socialImages: Check = {
  name: 'social-images',
  promise: 'Every page has a title, a sentence and a picture of its own site for those who share it',
  async run(site) {
    const drawings = new Map<string, Promise<string | undefined>>();
    const judge = (path: string) => {
      const known = drawings.get(path) ?? judgePicture(path, site);
      drawings.set(path, known);
      return known;
    };
    const findings = await Promise.all(
      site.pages.filter(isListed).map((page) => judgePage(page, site, judge)),
    );
    return findings.flat();
  },
};

async function judgePage(
  page: BuiltPage,
  site: BuiltSite,
  judge: (path: string) => Promise<string | undefined>,
): Promise<readonly Finding[]> {
  const read = (name: string) => page.document(`meta[property="${name}"]`).attr('content')?.trim() ?? '';
  const problems: (string | undefined)[] = needed
    .filter((name) => read(name) === '')
    .map((name) => `It has no ${name}; add it, so that the page shows when it is shared.`);
  const canonical = page.document('link[rel~="canonical" i]').attr('href');
  if (read('og:url') !== '' && read('og:url') !== canonical) {
    problems.push(`Its og:url is ${read('og:url')}; it must be the canonical link.`);
  }
  const image = read('og:image');
  if (image !== '') {
    const target = resolveLink(image, site);
    const isOwn = target.kind === 'inside' && URL.canParse(image);
    problems.push(
      isOwn
        ? await judge(target.path)
        : `Its og:image ${image} is no whole address on this site; give it one that begins with ${site.url}.`,
    );
  }
  return problems.filter((problem) => problem !== undefined).map((message) => ({ file: page.file, message }));
}

/** Says what is wrong with a picture; pages may share one, which is read once. */
async function judgePicture(path: string, site: BuiltSite): Promise<string | undefined> {
  if (!site.files.has(path)) return `Its picture ${path} does not exist; let the build draw it.`;
  const file = join(site.folder, path);
  const size = await readPngSize(file);
  if (size === undefined) return `Its picture ${path} is no PNG; let the build draw it again.`;
  if (size.width !== width || size.height !== height) {
    return `Its picture ${path} is ${size.width} × ${size.height} pixels; it must be ${width} × ${height}.`;
  }
  const bytes = (await stat(file)).size;
  if (bytes > mostBytes) return `Its picture ${path} has ${bytes} bytes; it may have ${mostBytes}.`;
  return undefined;
}
