/**
 * Finds the path of an address within this site.
 * @param address a whole address
 * @param site the address of the site, with its last slash
 * @returns the path without the site's base path, such as `/agenda/`; undefined when it is another site, which may be
 *   in another folder of the same server
 */
export function findOwnPath(address: string, site: URL): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { host, pathname, search, hash } = new URL(address);
  const isServer = host.replace(/^www\./, '') === site.host.replace(/^www\./, '');
  const path = `${pathname}/`.startsWith(site.pathname)
    ? `/${pathname.slice(site.pathname.length)}`
    : undefined;
  return isServer && path !== undefined ? `${path}${search}${hash}` : undefined;
}
