import type { Host } from '../../hosting/host-list.ts';
import type { Release } from '../release/release.ts';
import type { Verification } from './verify-site.ts';

/** How many differences are told; a wrong setting shows on every page. */
const told = 40;

/**
 * Says what came of holding a live site against its release.
 * @param url where the site stands
 * @param release what it must be
 * @param host the kind of host
 * @param verification what came of it
 * @returns lines
 */
export function writeVerification(
  url: string,
  { seal, checkedAt }: Release,
  host: Host,
  { differences, files, redirects, questions, retries }: Verification,
): string {
  const more = differences.length - told;
  const figures = `${files} files, ${redirects} old addresses, ${questions} questions${retries === 0 ? '' : `, ${retries} of them asked again because the server was busy or broke off`}.`;
  const limits: Readonly<Record<Host['headers'], string>> = {
    all: '',
    'by address': ` ${host.name} sends fewer headers where nothing stands.`,
    'type and cache': ` Of headers, only types and caching were looked at: ${host.name} sends no others.`,
    'its own': ` Headers were not looked at: ${host.name} sends its own. docs/hosts.md says what is lost.`,
  };
  return [
    ...differences.slice(0, told),
    ...(more > 0 ? [`and ${more} more.`] : []),
    differences.length === 0
      ? `✓ ${url} is release ${seal.slice(0, 8)}, checked at ${checkedAt}: ${figures}${limits[host.headers]}`
      : `✗ ${url} is not what was checked: ${differences.length === 1 ? '1 difference' : `${differences.length} differences`} in ${figures}`,
    '',
  ].join('\n');
}
