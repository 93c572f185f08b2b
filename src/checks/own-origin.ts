import type { BuiltPage, BuiltSite, Check, Finding } from './check.ts';

/** The attributes by which a page makes the browser fetch something while it is opened. */
const fetching: readonly (readonly [string, string])[] = [
  ['img, source, script, iframe, embed, audio, video, track, input', 'src'],
  ['img, source', 'srcset'],
  ['video', 'poster'],
  ['object', 'data'],
  ['link:not([rel=canonical]):not([rel=alternate])', 'href'],
  ['image, use', 'href'],
];

/**
 * A page fetches nothing from other sites, so that nobody else learns who reads it, and runs no code from attributes,
 * so that a strict Content-Security-Policy holds (W3C CSP 3: `unsafe-inline` is not needed).
 */
export const ownOrigin: Check = {
  name: 'own-origin',
  promise:
    'No page fetches anything from another site, loads a typeface, or has a style or a script in an attribute',
  async run(site) {
    return [...site.pages, ...site.redirectPages].flatMap((page) => [
      ...findRequests(site, page),
      ...findInlineCode(page),
      ...findFonts(page),
    ]);
  },
};

function findRequests({ url }: BuiltSite, { file, document }: BuiltPage): Finding[] {
  const addresses = fetching.flatMap(([selector, attribute]) =>
    document(selector)
      .toArray()
      .flatMap((element) => (document(element).attr(attribute) ?? '').split(/,\s+|\s+/)),
  );
  const styles = document('style').text();
  const inStyles = [...styles.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s]+)/g)].map(
    ([, address]) => address ?? '',
  );
  const origin = new URL(url).origin;
  return [...addresses, ...inStyles]
    .filter((address) => /^(?:https?:)?\/\//i.test(address) && new URL(address, url).origin !== origin)
    .map((address) => ({
      file,
      message: `The page fetches ${address} from another site. Put the file into this site, or link to it instead.`,
    }));
}

/** A typeface of one's own is a request more, and text that jumps when it comes. */
function findFonts({ file, document }: BuiltPage): Finding[] {
  const message = 'The page loads a typeface (@font-face). Use the ones that visitors have.';
  return document('style').text().includes('@font-face') ? [{ file, message }] : [];
}

function findInlineCode({ file, document }: BuiltPage): Finding[] {
  return document('*')
    .toArray()
    .flatMap((element) =>
      Object.keys('attribs' in element ? element.attribs : {}).map((name) => ({ element, name })),
    )
    .filter(({ name }) => name === 'style' || /^on[a-z]/.test(name))
    .map(({ element, name }) => ({
      file,
      message: `A <${'name' in element ? element.name : element.type}> has the attribute ${name}. Move what it does into a style sheet or a script file.`,
    }));
}
