import type { SiteToLay } from './lay-release.ts';

/** Names that mean something in settings, in expressions or in addresses. */
export const hostileNames = [
  'two words',
  'a "quoted" word',
  "it's",
  '$uri and ${uri}',
  '{http.request.uri}',
  '{$HOME}',
  'a;b',
  'a#b',
  'a%20b',
  'a+b&c=d',
  '*',
  '~^.*$',
  'back\\slash',
  'back`tick',
  'Grüße',
  '日本',
];

/**
 * Makes a small site that has one file of each kind, and pages with names that may break settings.
 * @param basePath the base path
 * @param mark a word that stands in each text and style sheet, to tell releases apart
 */
export function makeSmallSite(basePath: string, mark = 'first'): SiteToLay {
  const page = (title: string) =>
    `<!doctype html><html lang="en"><title>${title}</title><style>h1{--mark:${mark}${title.length}}</style><h1>${title}</h1><p>${mark} ${'text '.repeat(200)}</p></html>`;
  const names = [
    '',
    'agenda/',
    'sessions/opening/',
    'sessions/Opening/',
    'v1.2/',
    ...hostileNames.map((name) => `names/${name}/`),
  ];
  const texts: Record<string, string> = {
    ...Object.fromEntries(names.map((name) => [`${name}index.html`, page(name)])),
    'sessions/old/index.html': page('This page has moved'),
    '404.html': page('This page does not exist'),
    'plain.html': '<!doctype html><title>No styles</title>',
    '.well-known/security.txt': `Contact: mailto:${mark}@example.org\n`,
    'robots.txt': 'User-agent: *\nAllow: /\n',
    'manifest.webmanifest': '{"name":"Small"}',
    'sitemap.xml': '<?xml version="1.0"?><urlset/>',
    'sessions/opening/session.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
    'updates/feed.atom': '<feed/>',
    'data/programme.json': `{"mark":"${mark}"}`,
    'data/programme.csv': 'a,b\r\n',
    'icon.svg': `<svg xmlns="http://www.w3.org/2000/svg"><style>path{--mark:${mark}}</style></svg>`,
    'images/drawing-1a2b3c.svg': '<svg xmlns="http://www.w3.org/2000/svg"><style>g{fill:red}</style></svg>',
  };
  const bytes = [
    'favicon.ico',
    'icon-192.png',
    'images/hall-1a2b3c.avif',
    'social/agenda-1a2b3c.png',
    'download.bin',
  ];
  return {
    basePath,
    contents: new Map([
      ...Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)] as const),
      ...bytes.map(
        (path) => [path, Buffer.from([0, 1, 2, 3, 254, 255, ...Buffer.from(mark + path)])] as const,
      ),
    ]),
    redirects: [{ from: `${basePath}sessions/old/`, to: `${basePath}sessions/opening/` }],
  };
}
