import { bundleReader } from './bundle-reader.ts';
import { readItem } from './read-item.ts';
import { openFolder } from './visit.ts';

const commands = {
  'next heading': 'moveToNextHeading',
  'next link': 'moveToNextLink',
  'previous link': 'moveToPreviousLink',
  'next navigation': 'moveToNextNavigation',
} as const;

type Command = keyof typeof commands;

/**
 * What a person with a screen reader does, each of it one key of such a program.
 * `next item` reads on, as `readItem` says; `follow` opens what the link leads to that was spoken last.
 */
export type Move = 'open' | Command | 'next heading 2' | 'next item' | 'follow';

/** A move, and what is spoken after it. */
export type Step = readonly [Move, string];

/** Somebody who hears a site and does not see it. */
export interface Listener {
  /**
   * Makes moves one after the other, the first of which is to open an address such as `/agenda/`.
   * @returns each move with what was spoken after it; long texts are cut. A move that leads nowhere is the last one,
   *   with the reason
   */
  readonly listen: (address: string, moves: readonly Move[]) => Promise<Step[]>;
  readonly close: () => Promise<void>;
}

const longest = 90;

/**
 * Opens a site in a real browser for somebody who listens, in a window that is wide enough for every column.
 * @param fill writes the site into the folder
 */
export async function openListener(fill: (folder: string) => Promise<unknown>): Promise<Listener> {
  const { page, open, resize, close } = await openFolder(fill);
  await page.evaluateOnNewDocument(await bundleReader());
  await resize(1280);

  /** Begins to read: the title, and the place in the page that its address names. */
  async function arrive(): Promise<string> {
    const spoken = await page.evaluate(async () => {
      await virtual.start({ container: document.body });
      const place = location.hash === '' ? null : document.querySelector(location.hash);
      if (place === null) return [document.title];
      while (virtual.activeNode !== place) {
        await virtual.next();
        if ((await virtual.lastSpokenPhrase()) === 'end of document') {
          throw new Error(`${location.href} leads to something that is not spoken.`);
        }
      }
      return [document.title, await virtual.lastSpokenPhrase()];
    });
    return ['page', ...spoken].join(', ');
  }

  async function follow(): Promise<string> {
    const spoken = await page.evaluate(() => virtual.lastSpokenPhrase());
    if (!spoken.startsWith('link, ')) throw new Error(`“${spoken}” is no link to follow.`);
    // The link is acted on after the answer, which the opening of the next page would otherwise cut off.
    const act = () => void setTimeout(() => virtual.act());
    await Promise.all([page.waitForNavigation({ timeout: 10_000 }), page.evaluate(act)]);
    return arrive();
  }

  async function perform(move: Command): Promise<string> {
    const spoken = await page.evaluate(
      async (command, isBack) => {
        const from = virtual.activeNode;
        await virtual.perform(virtual.commands[command]);
        const way = virtual.activeNode ? from?.compareDocumentPosition(virtual.activeNode) : 0;
        const wanted = isBack ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
        return ((way ?? 0) & wanted) === 0 ? undefined : virtual.lastSpokenPhrase();
      },
      commands[move],
      move.startsWith('previous'),
    );
    // The virtual screen reader goes on from the other end of the page; people are told that there is nothing more.
    if (spoken === undefined) throw new Error(`There is no ${move} on ${page.url()}.`);
    return spoken;
  }

  /** The simulation has a command for this too, but takes an item of a list within a list for a heading of level 2. */
  async function findHeading(level: number): Promise<string> {
    for (;;) {
      const spoken = await perform('next heading');
      if (spoken.endsWith(`, level ${level}`)) return spoken;
    }
  }

  async function make(move: Move, address: string): Promise<string> {
    if (move === 'follow') return follow();
    if (move === 'next item') return readItem(page);
    if (move === 'next heading 2') return findHeading(2);
    if (move !== 'open') return perform(move);
    await open(address);
    return arrive();
  }

  return {
    async listen(address, moves) {
      const steps: Step[] = [];
      for (const move of moves) {
        const spoken = await make(move, address).catch((error: unknown) => error);
        steps.push([move, typeof spoken === 'string' ? shorten(spoken) : `nowhere: ${String(spoken)}`]);
        if (typeof spoken !== 'string') break;
      }
      return steps;
    },
    close,
  };
}

function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}
