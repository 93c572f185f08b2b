import { fallbackPolicy } from '../fallback-policy.ts';
import type { Place } from '../place.ts';
import { nameForNginx } from './nginx-names.ts';
import { quoteForNginx } from './quote-for-nginx.ts';

/** A positive weight (RFC 9110, section 12.4.2); the weight 0 means that a form is not wanted. */
const wanted = String.raw`\s*(?:;\s*q\s*=\s*(?:0\.\d*[1-9]\d*|1(?:\.0*)?)\s*)?(?:,|$)`;

/** What browsers send, found without an expression. */
const usual = [
  ['gzip, deflate, br, zstd', '.br'],
  ['gzip, deflate, br', '.br'],
  ['br', '.br'],
  ['gzip, deflate', '.gz'],
  ['gzip', '.gz'],
] as const;

/**
 * Writes the tables of nginx for a site, which stand outside of all servers.
 * @param place where the release stands that is shown when nginx reads them
 */
export function writeNginxMaps({ folder, id: own }: Place): string {
  const { release, id, page, policy, moved, form, encoding, methods } = nameForNginx(folder);
  return `# The tables of one site. They hold what belongs to each of the releases that are kept, so that neither the switch
# to another release nor the way back needs a reload.

# The name of the release that answers.
map ${release} ${id} {
  ${quoteForNginx(`${folder}/releases/${own}/site`)} ${own};
  "~/releases/([^/]+)/site$" $1;
}

# The Content-Security-Policy of each page of each release. A page of a release that nginx has not read about yet has its
# styles held to their hash by the policy in the page alone.
map "${id}${page}" ${policy} {
  default ${quoteForNginx(fallbackPolicy)};
  include ${quoteForNginx(`${folder}/releases/*/server/nginx-policies.map`)};
}

# Where old addresses lead.
map "${id}$uri" ${moved} {
  default "";
  include ${quoteForNginx(`${folder}/releases/*/server/nginx-redirects.map`)};
}

# The ending of the smallest form that the browser takes.
map $http_accept_encoding ${form} {
  default "";
${usual.map(([value, ending]) => `  ${quoteForNginx(value)} ${ending};\n`).join('')}  ${quoteForNginx(String.raw`~*(?:^|,)\s*br${wanted}`)} .br;
  ${quoteForNginx(String.raw`~*(?:^|,)\s*(?:x-)?gzip${wanted}`)} .gz;
}

# The form that is sent.
map $uri ${encoding} {
  default "";
  ${quoteForNginx(String.raw`~\.br$`)} br;
  ${quoteForNginx(String.raw`~\.gz$`)} gzip;
}

# What is allowed, in the answer to what is not (RFC 9110, section 15.5.6).
map $status ${methods} {
  default "";
  405 "GET, HEAD";
}
`;
}

/**
 * Writes the one file that most owners include outside of all servers: the tables, and room for them.
 * @param folder the folder of the releases
 */
export function writeNginxHttp(folder: string): string {
  return `# To be included once, outside of "server", before all other tables ("map") of this nginx.
# When nginx says that one of these two lines is a duplicate, include nginx-maps.conf instead of this file, and set the
# two sizes where they are set already, to no less than here.
map_hash_bucket_size 512;
map_hash_max_size 16384;
include ${quoteForNginx(`${folder}/current/server/nginx-maps.conf`)};
`;
}
