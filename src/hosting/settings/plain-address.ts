/**
 * Says under which path servers know a file, after they have taken the escapes out of an address.
 * @param path the path of the file in the folder of the site
 * @param basePath the base path of the site, with or without escapes
 * @returns such as `/agenda/` for `agenda/index.html`
 */
export function plainAddressOf(path: string, basePath: string): string {
  return `${unescapeAddress(basePath)}${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

/**
 * Takes the escapes out of an address, as servers do before they look for it.
 * @param address the address
 * @returns the address as it is when its escapes are not those of UTF-8
 */
export function unescapeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/**
 * Escapes an address for a header or a line of settings.
 * @param address the address without escapes
 * @returns without quotation marks, spaces, `$`, braces, stars and whatever else could mean something there
 */
export function escapeAddress(address: string): string {
  return encodeURI(address).replaceAll(
    /[$*;'?#:]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
