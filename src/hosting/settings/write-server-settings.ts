import type { ServedSite } from '../served-site.ts';
import { writeCaddyfile } from './caddy/write-caddyfile.ts';
import { writeNginxPolicies, writeNginxRedirects } from './nginx/write-nginx-lists.ts';
import { writeNginxHttp, writeNginxMaps } from './nginx/write-nginx-maps.ts';
import { nameMarker, writeNginxServer } from './nginx/write-nginx-server.ts';
import { checkPlaceName, type Place, type SettingsFile } from './place.ts';
import { unescapeAddress } from './plain-address.ts';

/**
 * Writes the settings of web servers for a release.
 * @param given the site
 * @param place the folder of the releases, as the web server sees it, and the name of this one
 * @returns the files of the folder `server` of the release
 * @throws a sentence when the settings cannot name that folder or the base path
 */
export function writeServerSettings(given: ServedSite, place: Place): readonly SettingsFile[] {
  const site = { ...given, basePath: unescapeAddress(given.basePath) };
  checkPlaceName(place, site.basePath);
  const { folder, id } = place;
  return [
    { path: 'Caddyfile', content: writeCaddyfile(site, place) },
    { path: 'nginx-http.conf', content: writeNginxHttp(folder) },
    { path: 'nginx-maps.conf', content: writeNginxMaps(place) },
    { path: 'nginx-policies.map', content: writeNginxPolicies(site, id) },
    { path: 'nginx-redirects.map', content: writeNginxRedirects(site, id) },
    { path: 'nginx-server.conf', content: writeNginxServer(place, site.basePath) },
    { path: nameMarker(id), content: 'By this file nginx sees that this release is the shown one.\n' },
  ];
}
