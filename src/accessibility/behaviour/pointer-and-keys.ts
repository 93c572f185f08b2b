import type { Seen } from '../page/dom/describe.ts';
import { seen } from './seen.ts';
import type { Behaviour, Visit } from './visit.ts';

/** What a pointer can do, a keyboard can do (2.1.1). */
export const mouseOnly: Behaviour = {
  id: 'mouse-only',
  criterion: '2.1.1',
  whom: 'people who do not use a pointer',
  remedy: 'Make it a button or a link; these work with every key and every device.',
  disturbs: false,
  applies: ({ hasScripts }) => hasScripts,
  watch: (visit) => visit.ask('findMouseOnly'),
};

/** A path drawn with a finger, or a shake, is not the only way (2.5.1, 2.5.4). */
export const gestures: Behaviour = {
  id: 'gestures',
  criterion: '2.5.1',
  whom: 'people who cannot swipe, pinch or shake',
  remedy: 'Offer buttons that do the same.',
  disturbs: false,
  applies: ({ hasScripts }) => hasScripts,
  watch: (visit) => visit.ask('findGestures'),
};

/** Something that says it is a button does what buttons do: Enter and Space press it. */
export const spaceAndEnter: Behaviour = {
  id: 'space-and-enter',
  criterion: '2.1.1',
  whom: 'people who press the space bar on a button, and scroll instead',
  remedy: 'Use a button of HTML, or handle both keys.',
  disturbs: true,
  async watch(visit) {
    const controls = await visit.page.evaluate(listMade);
    const found: Seen[] = [];
    for (const control of controls) {
      for (const key of control.keys) {
        const worked = await press(visit, control.selector, key);
        if (!worked)
          found.push(
            seen(
              control,
              `“${control.name}” is called a ${control.role} and does nothing when the ${key === 'Space' ? 'space bar' : 'Enter key'} is pressed.`,
            ),
          );
      }
    }
    return found;
  },
};

/** Elements with the role of a control that HTML does not give the keys of one. It runs in the page. */
function listMade(): {
  selector: string;
  html: string;
  name: string;
  role: string;
  keys: ('Enter' | 'Space')[];
}[] {
  const { document: page, accessibilityGate } = globalThis as unknown as {
    document: {
      querySelectorAll(selector: string): Iterable<{
        localName: string;
        textContent: string | null;
        tabIndex: number;
        getAttribute(name: string): string | null;
      }>;
    };
    accessibilityGate: {
      describeElement(element: unknown): { selector: string; html: string };
      looksShown(element: unknown): boolean;
    };
  };
  const roles = ['button', 'checkbox', 'switch', 'menuitem', 'link'];
  return [...page.querySelectorAll(roles.map((role) => `[role="${role}"]`).join(', '))]
    .slice(0, 12)
    .flatMap((element) => {
      const role = element.getAttribute('role') ?? '';
      if (
        ['button', 'input', 'summary'].includes(element.localName) ||
        element.tabIndex < 0 ||
        !accessibilityGate.looksShown(element)
      )
        return [];
      if (element.getAttribute('aria-disabled') === 'true') return [];
      const keys: ('Enter' | 'Space')[] =
        role === 'link'
          ? ['Enter']
          : role === 'checkbox' || role === 'switch'
            ? ['Space']
            : ['Enter', 'Space'];
      return [
        {
          ...accessibilityGate.describeElement(element),
          name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40),
          role,
          keys,
        },
      ];
    });
}

/** Presses a key on an element and sees whether anything takes notice; nothing leaves the page meanwhile. */
async function press({ page, settle }: Visit, selector: string, key: 'Enter' | 'Space'): Promise<boolean> {
  await page.evaluate(`(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    globalThis.gatePressed = false;
    const note = (event) => { globalThis.gatePressed = true; event.preventDefault(); };
    element.addEventListener('click', note, { once: true });
    document.addEventListener('keydown', (event) => { if (event.defaultPrevented) globalThis.gatePressed = true; }, { once: true });
    document.addEventListener('keyup', (event) => { if (event.defaultPrevented) globalThis.gatePressed = true; }, { once: true });
    globalThis.gateWatch?.disconnect();
    globalThis.gateWatch = new MutationObserver(() => { globalThis.gatePressed = true; });
    globalThis.gateWatch.observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
    element.focus();
  })()`);
  await settle();
  await page.evaluate('globalThis.gatePressed = false');
  await page.keyboard.press(key);
  await settle(30);
  return (
    (await page.evaluate(
      'globalThis.gateWatch.disconnect(), globalThis.gatePressed || globalThis.gateNotes?.opened.length > 0',
    )) === true
  );
}

/** A single letter is not a command, or people who speak to their computer give one with every word (2.1.4). */
export const singleKeys: Behaviour = {
  id: 'single-keys',
  criterion: '2.1.4',
  whom: 'people who speak to their computer, and people whose hands slip',
  remedy: 'Ask for Ctrl or Alt as well, or let the shortcut be turned off.',
  disturbs: true,
  applies: ({ hasScripts }) => hasScripts,
  async watch(visit) {
    if (!(await visit.ask('listensForKeys'))) return [];
    await visit.ask('dropFocus');
    for (const key of 'abcdefghijklmnopqrstuvwxyz/?0123456789') {
      await visit.page.evaluate(`(() => {
        globalThis.gateChanged = false;
        globalThis.gateWatch?.disconnect();
        globalThis.gateWatch = new MutationObserver(() => { globalThis.gateChanged = true; });
        globalThis.gateWatch.observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
      })()`);
      const address = visit.page.url();
      await visit.page.keyboard.press(key as 'a');
      await visit.settle(10).catch(() => undefined);
      const changed = await visit.page
        .evaluate(
          'globalThis.gateChanged || (document.activeElement !== document.body && document.activeElement !== null)',
        )
        .catch(() => true);
      if (changed === true || visit.page.url() !== address)
        return [{ selector: 'body', html: '', message: `The key “${key}” alone is a command of this page.` }];
    }
    return [];
  },
};
