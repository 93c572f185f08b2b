/**
 * Makes the addresses of links whole, in markup that is read away from its page. In the markup of our own renderer a quote
 * within a text or an attribute is always written as a reference, so ` href="` stands only where a link begins.
 * @param html made by the Markdown renderer, in which links within the site begin with / or #
 * @param page the whole address of the page on which the markup stands
 */
export function makeLinksWhole(html: string, page: string): string {
  const { origin } = new URL(page);
  return html.replaceAll(/ href="\/(?!\/)/g, ` href="${origin}/`).replaceAll(' href="#', ` href="${page}#`);
}
