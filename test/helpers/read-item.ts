import type { Page } from 'puppeteer-core';

/*
 * The virtual screen reader says more than people hear. The inside of a line (“time”, “strong”) and the ends of things
 * are left out here, and so is the text of a link or a heading, since its name was just spoken.
 */
const insideLines = new Set(['time', 'strong', 'emphasis', 'code']);
const readWhole = new Set(['paragraph', 'term', 'definition']);

/**
 * Reads on in a page that runs the virtual screen reader: a paragraph, a term or a definition as a whole, else a link,
 * a heading or a piece of text, with the lists and regions that it enters.
 * @throws at the end of the page
 */
export async function readItem(page: Page): Promise<string> {
  const entered: string[] = [];
  const words: string[] = [];
  let whole: string | undefined;
  while (words.length === 0 || whole !== undefined) {
    const { spoken, isWords, isSaid } = await stepOn(page);
    if (spoken === 'end of document') throw new Error('There is nothing more on the page.');
    if (spoken === `end of ${whole}`) whole = undefined;
    else if (isSaid || (!isWords && (spoken.startsWith('end of ') || insideLines.has(spoken)))) continue;
    else if (isWords) words.push(spoken);
    else entered.push(spoken);
    if (!isWords && readWhole.has(spoken)) whole = spoken;
  }
  return [...entered, words.join(' ').replaceAll(/ (?=[,.:;])/g, '')].join(', ');
}

/** One step of the virtual screen reader: whether it spoke words, and whether they were already said as a name. */
async function stepOn(page: Page): Promise<{ spoken: string; isWords: boolean; isSaid: boolean }> {
  return page.evaluate(async () => {
    await virtual.next();
    const spoken = await virtual.lastSpokenPhrase();
    const isText = virtual.activeNode?.nodeType === Node.TEXT_NODE;
    const named = virtual.activeNode?.parentElement?.closest('a, h1, h2, h3, h4, h5, h6');
    return {
      spoken,
      isWords: isText || /^(?:link|heading|image|button)\b/.test(spoken),
      isSaid: isText && Boolean(named),
    };
  });
}
