import { contentTypes, isText, typeOf } from '../../content-types.ts';
import { dataEndings, headersOfKind, type FileKind, type Header } from '../../header-list.ts';
import { writePolicy } from '../../security-policy.ts';
import { notFoundFile } from '../../served-site.ts';
import type { NginxNames } from './nginx-names.ts';
import { quoteForNginx } from './quote-for-nginx.ts';
import { writeNginxHeaders } from './write-nginx-headers.ts';

const page = typeOf('index.html');

/** Hidden names but `.well-known` (RFC 8615), and what `encodings` of a published folder adds. */
export const refused = String.raw`/\.(?!well-known(?:/|$))|\.(?:br|gz)$`;

const texts = Object.keys(contentTypes)
  .filter((ending) => isText(`file${ending}`))
  .map((ending) => ending.slice(1));

/** The endings of texts that are neither pages nor data. */
export const otherTexts = texts.filter(
  (ending) => ending !== 'html' && !dataEndings.some((data) => data === ending),
);

function headersFor({ policy }: NginxNames, kind: FileKind, mayBeStyled: boolean): Header[] {
  const value = mayBeStyled ? policy : writePolicy([]);
  return [{ name: 'Content-Security-Policy', value }, ...headersOfKind(kind)];
}

function formHeaders({ encoding }: NginxNames): Header[] {
  return [
    { name: 'Vary', value: 'Accept-Encoding' },
    { name: 'Content-Encoding', value: encoding },
  ];
}

/** Files of a release never change, so that what is known of them stays true. */
const keepOpen = `  open_file_cache max=4096 inactive=60s;
  open_file_cache_valid 60s;
`;

/**
 * Writes how pages are sent that stand in folders of their own.
 * @param names the names of the site in nginx
 */
export function writePages(names: NginxNames): string {
  const { release, moved, form } = names;
  return `# What is asked for most comes first: pages, but no hidden ones.
location ~ "^/(?:[^./][^/]*+/)*+$" {
  root ${release};
${keepOpen}  if (${moved}) {
    return 301 ${moved}$is_args$args;
  }
  set ${names.page} $uri;
  types {}
  default_type ${quoteForNginx(page)};
  try_files "\${uri}index.html${form}" "\${uri}index.html" =404;
${writeNginxHeaders([...headersFor(names, 'page', true), ...formHeaders(names)])}}
`;
}

/**
 * Writes how texts of an ending are sent, each in its smallest form.
 * @param names the names of the site in nginx
 * @param ending the ending, without its dot
 * @param kind the kind of file
 * @param isPlain whether none of them holds a style sheet
 */
export function writeText(names: NginxNames, ending: string, kind: FileKind, isPlain: boolean): string {
  const { release, form } = names;
  return `location ~ ${quoteForNginx(String.raw`\.${ending}$`)} {
  root ${release};
${keepOpen}${isPlain ? '' : `  set ${names.page} $uri;\n`}  types {}
  default_type ${quoteForNginx(typeOf(`file.${ending}`))};
  try_files "$uri${form}" $uri =404;
${writeNginxHeaders([...headersFor(names, kind, !isPlain), ...formHeaders(names)])}}
`;
}

/** Types of what is sent as it is. */
function writeTypes(): string {
  const binary = Object.entries(contentTypes).filter(([ending]) => !isText(`file${ending}`));
  const lines = binary.map(([ending, type]) => `    ${type} ${ending.slice(1)};\n`);
  return `  types {\n${lines.join('')}  }\n  default_type application/octet-stream;\n`;
}

/**
 * Writes how the files of a folder are sent that never change.
 * @param names the names of the site in nginx
 * @param address the folder
 */
export function writeFixed(names: NginxNames, address: string): string {
  const inner = texts.map((ending) =>
    writeText(names, ending, 'fixed', ending !== 'svg' && ending !== 'html'),
  );
  const indented = inner.join('').replaceAll(/^(?=.)/gm, '  ');
  return `location ^~ ${quoteForNginx(address)} {
  root ${names.release};
${keepOpen}${writeTypes()}  location ~ ${quoteForNginx(refused)} {
    return 404;
  }
${indented}  try_files $uri =404;
${writeNginxHeaders(headersFor(names, 'fixed', false))}}
`;
}

/**
 * Writes how everything else is sent, and where an address leads that lacks its last slash.
 * @param names the names of the site in nginx
 */
export function writeRest(names: NginxNames): string {
  const { release, moved } = names;
  return `location / {
  root ${release};
${keepOpen}  if (${moved}) {
    return 301 ${moved}$is_args$args;
  }
  if (-f "${release}\${uri}/index.html") {
    rewrite "^(.*)$" $1/ permanent;
  }
${writeTypes()}  try_files $uri =404;
${writeNginxHeaders(headersFor(names, 'other', false))}}
`;
}

/**
 * Writes what is sent for what does not exist.
 * @param names the names of the site in nginx
 * @param basePath the base path of the site
 */
export function writeMissing(names: NginxNames, basePath: string): string {
  const address = `${basePath}${notFoundFile}`;
  return `location ${names.missing} {
  root ${names.release};
${keepOpen}  set ${names.page} ${quoteForNginx(address)};
  types {}
  default_type ${quoteForNginx(page)};
  try_files ${quoteForNginx(`${address}${names.form}`)} ${quoteForNginx(address)} =404;
${writeNginxHeaders([...headersFor(names, 'page', true), ...formHeaders(names)])}}
`;
}
