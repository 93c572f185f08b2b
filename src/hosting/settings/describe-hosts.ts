import { headerRules } from '../header-list.ts';
import { hosts, type Host } from '../host-list.ts';

const policy = {
  name: 'Content-Security-Policy',
  protects: 'a page shows and runs nothing but its own parts, even when somebody gets markup into it',
};

const headerWords: Readonly<Record<Host['headers'], string>> = {
  all: 'all',
  'by address': 'all; where nothing stands, only those of every file',
  'type and cache': 'type and caching only',
  'its own': 'none of ours',
};

const redirectWords: Readonly<Record<Host['redirects'], string>> = {
  status: 'a redirect (301)',
  page: 'a page that leads on',
};

/**
 * Describes in Markdown what each kind of host does with a site, and which protection is lost there.
 * @returns the whole of `docs/hosts.md`
 */
export function describeHosts(): string {
  const rows = hosts.map((host) => [
    host.name,
    headerWords[host.headers],
    redirectWords[host.redirects],
    host.showsDotFolders ? 'yes' : 'no',
    host.showsSettings ? 'yes' : 'no',
  ]);
  const losing = hosts.filter(({ headers }) => headers !== 'all');
  return `<!-- Made by \`npm run hosts\` of \`src/hosting/\`; a test keeps it so. -->

# What each host does

${writeTable(['host', 'headers', 'old addresses', 'shows `.well-known`', 'shows `_headers` as a page'], rows)}
Every page carries its Content-Security-Policy itself as well, and old addresses have a page that leads on, so that one
release suits every host.

${losing.map(describeLoss).join('\n')}`;
}

function describeLoss({ name, headers }: Host): string {
  const title = `## ${name[0]?.toUpperCase() ?? ''}${name.slice(1)}\n\n`;
  if (headers === 'by address') {
    return `${title}Nothing is lost on what exists. The page for addresses that do not exist has its policy in itself alone.\n`;
  }
  const rules = [policy, ...headerRules].filter(
    ({ name: header }) => headers === 'its own' || header !== 'Cache-Control',
  );
  const lines = rules.map(
    ({ name: header, protects }) =>
      `- ${protects} (${header})${header === policy.name ? '; the policy in the page does this, but for `frame-ancestors`' : ''}`,
  );
  return `${title}The host does not send these headers as we want them, so that it is not certain that\n\n${lines.join(';\n')}.\n`;
}

function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0), title.length),
  );
  const write = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |\n`;
  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(write).join('');
}
