import type { BuiltPage } from './check.ts';

/** An address in a page and the name of the element that holds it. */
export interface Link {
  readonly element: string;
  readonly address: string;
}

// Attributes that hold one address, after the index of attributes in the HTML standard.
const single = new Set(['href', 'src', 'poster', 'action', 'formaction', 'cite', 'xlink:href']);
const lists = new Set(['srcset', 'imagesrcset']);
const social = /^(?:og:(?:url|image|audio|video)|twitter:image)(?::(?:secure_)?url)?$/u;

/**
 * Lists every address that a page makes a browser or a reader follow.
 * Takes a page; returns its links, forms, images (each of a `srcset`), media, scripts, styles and their
 * `url()`s, redirects and social cards, in the order of the page.
 */
export function listLinks(page: BuiltPage): readonly Link[] {
  const { document } = page;
  return document('html, html *')
    .toArray()
    .flatMap((element) => {
      const { name, attribs } = element;
      const text = name === 'style' ? document(element).text() : (attribs['style'] ?? '');
      return [...listAttributes(name, attribs), ...listStyleAddresses(text)].map((address) => ({
        element: name,
        address,
      }));
    });
}

function listAttributes(name: string, attribs: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(attribs).flatMap(([attribute, value]) => {
    if (single.has(attribute) || (name === 'object' && attribute === 'data')) return [value];
    if (lists.has(attribute)) return listCandidates(value);
    if (name === 'meta' && attribute === 'content') return listMetaAddresses(attribs, value);
    return [];
  });
}

function listCandidates(srcset: string): readonly string[] {
  return srcset.split(/,\s+|,$/u).flatMap((candidate) => candidate.trim().split(/\s+/u)[0] || []);
}

function listMetaAddresses(attribs: Readonly<Record<string, string>>, content: string): readonly string[] {
  if (attribs['http-equiv']?.toLowerCase() === 'refresh') {
    const address = /^[^;,]*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/iu.exec(content)?.[1];
    return address ? [address] : [];
  }
  return social.test(attribs['property'] ?? attribs['name'] ?? '') ? [content] : [];
}

function listStyleAddresses(css: string): readonly string[] {
  return [...css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/gu)].map((match) => match[2] ?? '');
}
