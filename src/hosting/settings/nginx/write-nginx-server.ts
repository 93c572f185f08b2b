import { contentTypes, isText, typeOf } from '../../content-types.ts';
import { dataEndings, fixedFolders, headersOfKind, type FileKind, type Header } from '../../header-list.ts';
import { writePolicy } from '../../security-policy.ts';
import { notFoundFile } from '../../served-site.ts';
import type { Place } from '../place.ts';
import { nameForNginx, type NginxNames } from './nginx-names.ts';
import { quoteForNginx } from './quote-for-nginx.ts';
import { writeNginxHeaders } from './write-nginx-headers.ts';

const page = typeOf('index.html');

/**
 * Writes what stands inside of the `server` of whoever runs nginx. It serves any release of the site; of its own it knows
 * without following the link.
 * @param place where the release stands
 * @param basePath the base path of the site
 */
export function writeNginxServer({ folder, id }: Place, basePath: string): string {
  const names = nameForNginx(folder);
  return [
    writeStart(names, folder, id),
    ...(basePath === '/' ? [] : [`location = / {\n  return 302 ${quoteForNginx(basePath)};\n}\n`]),
    `# Nothing hidden, and no form of a file that is only there to be sent instead of it.
location ~ ${quoteForNginx(refused)} {
  return 404;
}
`,
    writePages(names),
    `location ~ "/index\\.html$" {
  # An address that begins with two slashes would lead to another host, and browsers read a backslash as one.
  rewrite "^(/(?:[^/\\\\\\\\].*/)?)index\\.html$" $1 permanent;
  return 404;
}
`,
    writeText(names, ['html'], 'page', false),
    ...fixedFolders.map((name) => writeFixed(names, `${basePath}${name}/`)),
    ...dataEndings.map((ending) => writeText(names, [ending], 'data')),
    ...otherTexts.map((ending) => writeText(names, [ending], 'other', ending !== 'svg')),
    writeRest(names),
    writeMissing(names, basePath),
  ].join('\n');
}

/** Hidden names but `.well-known` (RFC 8615), and what `encodings` of a published folder adds. */
const refused = String.raw`/\.(?!well-known(?:/|$))|\.(?:br|gz)$`;

const texts = Object.keys(contentTypes)
  .filter((ending) => isText(`file${ending}`))
  .map((ending) => ending.slice(1));

const otherTexts = texts.filter(
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

/**
 * Names the file that stands in the settings of one release only.
 * @param id the name of the release
 */
export function nameMarker(id: string): string {
  return `release-${id}`;
}

/** Files of a release never change, so that what is known of them stays true. It must not be so of the link. */
const keepOpen = `  open_file_cache max=4096 inactive=60s;
  open_file_cache_valid 60s;
`;

function writeStart({ release, methods, missing }: NginxNames, folder: string, id: string): string {
  return `# To be included inside of "server", beside "listen", "server_name" and the certificates.
server_tokens off;
absolute_redirect off;
autoindex off;
charset off;
# The smaller forms stand beside the files.
gzip off;

# The link is looked at once for each request: a page and all that is said of it are of the same release. To follow the
# link takes a call of the system for each part of the path; to see that this release is still the shown one takes one.
root ${quoteForNginx(`${folder}/current/site`)};
set ${release} ${quoteForNginx(`${folder}/releases/${id}/site`)};
if (!-f ${quoteForNginx(`${folder}/current/server/${nameMarker(id)}`)}) {
  set ${release} $realpath_root;
}

error_page 404 ${missing};

# On what nginx says itself.
${writeNginxHeaders(
  [
    { name: 'Content-Security-Policy', value: writePolicy([]) },
    ...headersOfKind('page'),
    { name: 'Allow', value: methods },
  ],
  '',
)}
if ($request_method !~ "^(?:GET|HEAD)$") {
  return 405;
}
`;
}

function writePages(names: NginxNames): string {
  const { release, moved, form } = names;
  return `location ~ "/$" {
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

function writeText(
  names: NginxNames,
  endings: readonly string[],
  kind: FileKind,
  isPlain = kind === 'data',
): string {
  const { release, form } = names;
  return `location ~ ${quoteForNginx(String.raw`\.${endings.join('|')}$`)} {
  root ${release};
${keepOpen}${isPlain ? '' : `  set ${names.page} $uri;\n`}  types {}
  default_type ${quoteForNginx(typeOf(`file.${endings[0] ?? ''}`))};
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

function writeFixed(names: NginxNames, address: string): string {
  const inner = texts.map((ending) =>
    writeText(names, [ending], 'fixed', ending !== 'svg' && ending !== 'html'),
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

function writeRest(names: NginxNames): string {
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

function writeMissing(names: NginxNames, basePath: string): string {
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
