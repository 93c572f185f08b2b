import { dataEndings, fixedFolders, headersOfKind } from '../../header-list.ts';
import { writePolicy } from '../../security-policy.ts';
import type { Place } from '../place.ts';
import { escapeAddress } from '../plain-address.ts';
import { nameForNginx, type NginxNames } from './nginx-names.ts';
import { quoteForNginx } from './quote-for-nginx.ts';
import { writeNginxHeaders } from './write-nginx-headers.ts';
import {
  otherTexts,
  refused,
  writeFixed,
  writeMissing,
  writePages,
  writeRest,
  writeText,
} from './write-nginx-locations.ts';

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
    ...(basePath === '/'
      ? []
      : [`location = / {\n  return 302 ${quoteForNginx(escapeAddress(basePath))};\n}\n`]),
    writePages(names),
    `# Nothing hidden, and no form of a file that is only there to be sent instead of it.
location ~ ${quoteForNginx(refused)} {
  return 404;
}
`,
    `location ~ "/index\\.html$" {
  # An address that begins with two slashes would lead to another host, and browsers read a backslash as one.
  rewrite "^(/(?:[^/\\\\\\\\].*/)?)index\\.html$" $1 permanent;
  return 404;
}
`,
    writeText(names, 'html', 'page', false),
    ...fixedFolders.map((name) => writeFixed(names, `${basePath}${name}/`)),
    ...dataEndings.map((ending) => writeText(names, ending, 'data', true)),
    ...otherTexts.map((ending) => writeText(names, ending, 'other', ending !== 'svg')),
    writeRest(names),
    writeMissing(names, basePath),
  ].join('\n');
}

/**
 * Names the file that stands in the settings of one release only.
 * @param id the name of the release
 */
export function nameMarker(id: string): string {
  return `release-${id}`;
}

function writeStart({ release, methods, missing }: NginxNames, folder: string, id: string): string {
  return `# To be included inside of "server", beside "listen", "server_name" and the certificates.
server_tokens off;
absolute_redirect off;
autoindex off;
charset off;
# The smaller forms stand beside the files.
gzip off;

# Whatever nginx keeps in mind of files elsewhere, it must not be so of the link.
open_file_cache off;

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
