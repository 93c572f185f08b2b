import { load } from 'cheerio';
import type { Redirect } from '../../hosting/served-site.ts';
import { headerOf } from './ask.ts';
import { describeAnswer, type Examination, type Examined } from './examination.ts';

/**
 * Asks for an address that has moved, with and without its last slash, and sees that it leads on.
 * @param redirect from where to where, with the base path of the release
 * @param examination what to ask with
 */
export async function examineRedirect(redirect: Redirect, examination: Examination): Promise<Examined> {
  const { asker, host, release, basePath, origin } = examination;
  const own = new URL(release.url).pathname;
  const here = (address: string) =>
    encodeURI(`${basePath}${decodeURI(address).slice(decodeURI(own).length)}`);
  const [from, to] = [here(redirect.from), here(redirect.to)];
  const differences: string[] = [];
  const origins = [origin, new URL(release.url).origin];
  const leads = (location: string, path: string) =>
    [to, redirect.to].some((goal) => leadsTo(location, path, goal, origins));
  const forms = host.redirects === 'status' ? [from, from.replace(/\/$/, '')] : [from];
  for (const path of forms) {
    const answer = await asker.ask({ path });
    const location =
      host.redirects === 'status' ? headerOf(answer, 'location') : readRefresh(answer.body.toString('utf8'));
    const status = host.redirects === 'status' ? 301 : 200;
    if (answer.status === status && location !== undefined && leads(location, path)) continue;
    // A host that answers such an address with its own redirect does better than it must.
    if (host.redirects === 'page' && answer.status === 301 && leads(headerOf(answer, 'location') ?? '', path))
      continue;
    differences.push(
      `${path}: it must lead on to ${to} with status ${status}; it answers with ${describeAnswer(answer)}${location === undefined ? '' : ` and leads to ${location}`}.`,
    );
  }
  return { differences, questions: forms.length };
}

/** A location may be a whole address or a part of one (RFC 9110, 10.2.2); it must not leave the site. */
function leadsTo(location: string, from: string, to: string, origins: readonly string[]): boolean {
  const target = URL.parse(location, `${origins[0]}${from}`);
  return target !== null && target.pathname === encodeURI(decodeURI(to)) && origins.includes(target.origin);
}

function readRefresh(markup: string): string | undefined {
  const content = load(markup)('meta[http-equiv="refresh" i]').attr('content');
  return /url=(.*)$/i.exec(content ?? '')?.[1]?.trim();
}
