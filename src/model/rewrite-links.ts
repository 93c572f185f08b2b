import type { Token } from 'markdown-it';

/**
 * Gives the links of a text other addresses, or takes them apart so that their words stand alone.
 * @param tokens what markdown-it makes of the text; they are changed
 * @param addressOf gives the address of a link by the one that it has; undefined for a link of which only the words stay
 */
export function rewriteLinks(
  tokens: readonly Token[],
  addressOf: (href: string) => string | undefined,
): void {
  for (const token of tokens) {
    const open: boolean[] = [];
    token.children =
      token.children?.filter((child) => {
        if (child.type === 'link_close') return open.pop() !== false;
        if (child.type !== 'link_open') return true;
        const address = addressOf(String(child.attrGet('href') ?? ''));
        if (address !== undefined) child.attrSet('href', address);
        open.push(address !== undefined);
        return address !== undefined;
      }) ?? null;
  }
}
