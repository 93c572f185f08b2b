import type { Seen } from '../page/dom/describe.ts';
import { seen } from './seen.ts';
import type { Behaviour, Visit } from './visit.ts';
import { watchLeaving } from './watch-leaving.ts';

/** How much faster the page's own clock runs while it is watched. */
const haste = 40;

/* Runs before the page's scripts: its timers go off sooner, and what it shows is noted as it comes and goes. */
const hurry = `(() => {
  const [later, often] = [globalThis.setTimeout, globalThis.setInterval];
  const soon = (wait) => (wait <= 250 ? wait : wait <= 20000 ? wait / ${haste} : 500 + Math.min(200, Math.log10(wait / 20000) * 100));
  globalThis.setTimeout = (call, wait = 0, ...given) => later(call, soon(wait), ...given);
  globalThis.setInterval = (call, wait = 0, ...given) => often(call, Math.max(25, soon(wait)), ...given);
  globalThis.gateLater = later;
})()`;

/* Runs in the page: notes texts that come into view, and those that go again. */
const watchTexts = `(() => {
  const shown = () => new Map([...document.querySelectorAll('body *')].filter((e) => ![...e.children].length && (e.textContent ?? '').trim().length > 3 && e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !e.closest('script, style, noscript, [role="timer"]')).map((e) => [e, e.textContent.trim().replace(/\\s+/g, ' ')]));
  const first = shown();
  const notes = { came: [], went: [], turned: [], changes: 0, isUsed: false };
  let last = first;
  const look = () => {
    const now = shown();
    let changed = false;
    for (const [e, text] of now) {
      const before = last.get(e);
      if (before !== undefined && before !== text && text.replace(/\\d/g, '') !== before.replace(/\\d/g, '')) { changed = true; if (!notes.turned.some((n) => n.e === e)) notes.turned.push({ e, text }); }
      if (before === undefined && !first.has(e) && !notes.came.some((n) => n.e === e)) notes.came.push({ e, text });
      if (before === undefined && last.size) changed = true;
    }
    for (const [e, text] of last) if (!now.has(e) && !(notes.isUsed && first.has(e)) && !notes.went.some((n) => n.e === e)) notes.went.push({ e, text, wasFirst: first.has(e) });
    if (changed) notes.changes += 1;
    last = now;
  };
  globalThis.gateTexts = notes;
  const step = () => { look(); globalThis.gateLater(step, 20); };
  step();
})()`;

interface Notes {
  readonly came: readonly { readonly selector: string; readonly html: string; readonly text: string }[];
  readonly went: readonly {
    readonly selector: string;
    readonly html: string;
    readonly text: string;
    readonly wasFirst: boolean;
  }[];
  readonly turned: readonly { readonly selector: string; readonly html: string; readonly text: string }[];
  readonly changes: number;
  readonly canPause: boolean;
}

const readNotes = `(() => {
  const { came, went, turned, changes } = globalThis.gateTexts;
  const tell = ({ e, ...rest }) => ({ ...accessibilityGate.describeElement(e), ...rest });
  const canPause = [...document.querySelectorAll('button, [role="button"], input')].some((e) => /pause|stop|extend|more time|stay signed in|turn off/i.test((e.textContent ?? '') + (e.getAttribute('aria-label') ?? '')));
  return { came: came.map(tell), went: went.map(tell), turned: turned.map(tell), changes, canPause };
})()`;

/** Nothing goes, changes or ends by itself before it is read (2.2.1, 2.2.2). */
export const timeLimits: Behaviour = {
  id: 'time-limits',
  criterion: '2.2.1',
  whom: 'people who read, type or think slowly',
  remedy:
    'Let messages stay until they are dismissed, let nothing change by itself, and offer more time before time runs out.',
  disturbs: true,
  applies: ({ hasScripts }) => hasScripts,
  async watch(visit) {
    const { identifier } = await visit.page.evaluateOnNewDocument(
      `${hurry};addEventListener('DOMContentLoaded', () => gateLater(() => ${watchTexts}, 30))`,
    );
    const found: Seen[] = [];
    try {
      await visit.fresh();
      const left = watchLeaving(visit);
      // First nothing is touched: what goes now goes by itself.
      await visit.settle(450).catch(() => undefined);
      const asked: unknown = await visit.page
        .evaluate('globalThis.gateNotes?.asked[0]')
        .catch(() => undefined);
      if (typeof asked === 'string')
        found.push({
          selector: 'body',
          html: '',
          message: `A box opens by itself and says “${asked.slice(0, 60)}”.`,
        });
      // What goes at a press has been asked for; what goes later has not.
      await visit.page.evaluate('gateTexts.isUsed = true');
      await use(visit);
      await visit.settle().catch(() => undefined);
      await visit.page.evaluate('gateTexts.isUsed = false').catch(() => undefined);
      await new Promise((done) => setTimeout(done, 750));
      const address = left.stop();
      if (address !== undefined)
        found.push({
          selector: 'body',
          html: '',
          message: `Without being asked, the page leads to ${address} after a time.`,
        });
      else found.push(...judgeNotes((await visit.page.evaluate(readNotes)) as Notes));
    } finally {
      await visit.page.removeScriptToEvaluateOnNewDocument(identifier);
    }
    return found;
  },
};

/** Goes into fields and presses the buttons that stay on the page, since messages come after something is done. */
async function use(visit: Visit): Promise<void> {
  await visit.page
    .evaluate(
      `(() => {
        for (const field of [...document.querySelectorAll('input, textarea, select')].slice(0, 3)) { field.focus(); field.dispatchEvent(new Event('input', { bubbles: true })); }
        for (const form of document.forms) form.addEventListener('submit', (event) => event.preventDefault());
        for (const button of [...document.querySelectorAll('button, [role="button"]')].slice(0, 6)) if (!button.closest('nav') && !/delete|close|dismiss|cancel|pause|stop|log ?out|menu/i.test(button.textContent)) button.click();
      })()`,
    )
    .catch(() => undefined);
}

function judgeNotes({ came, went, turned, changes, canPause }: Notes): readonly Seen[] {
  const found: Seen[] = [];
  const fleeting = went.find(({ wasFirst, text }) => !wasFirst && came.some((each) => each.text === text));
  const isTurning = changes >= 5;
  if (fleeting && !isTurning)
    found.push(seen(fleeting, `The message “${fleeting.text.slice(0, 60)}” goes away by itself.`));
  const early = went.find(({ wasFirst }) => wasFirst);
  if (early && !fleeting && !isTurning && !canPause)
    found.push(seen(early, `The words “${early.text.slice(0, 60)}” go away by themselves.`));
  const [first] = [...turned, ...came, ...went];
  if (isTurning && !canPause && first)
    found.push(seen(first, 'The content changes by itself again and again, and nothing pauses it.'));
  const warning = came.find(({ text }) =>
    /time(?:d)? ?out|expired|session (?:has )?ended|run out|signed out|too long|start again/iu.test(text),
  );
  if (warning && !canPause)
    found.push(
      seen(warning, `After a time the page says “${warning.text.slice(0, 60)}”, and offers no more time.`),
    );
  return found;
}
