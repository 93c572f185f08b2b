/** What means nothing in a Caddyfile, in a map of Caddy or in an expression: letters of any script and these signs. */
const plain = /^\/[\p{L}\p{M}\p{N}/ _.,:;=@!&%+#'-]*$/u;

/**
 * Writes an address as the first word of a line in a `map` of Caddy.
 * @param address the address without escapes
 * @returns the address between quotation marks; as an expression when it holds a sign that means something: braces name
 *   values and the environment, and a backslash would take the quotation mark along
 */
export function nameForCaddy(address: string): string {
  return plain.test(address)
    ? `"${address}"`
    : `"~^${address.replaceAll(/[^\p{L}\p{M}\p{N}/]/gu, escapeSign)}$"`;
}

/** By the number of each byte, so that the sign itself does not stand there. Only signs beyond ASCII stay. */
function escapeSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  return code > 0x7f ? sign : String.raw`\x${code.toString(16).padStart(2, '0')}`;
}
