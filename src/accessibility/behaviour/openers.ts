import type { Seen } from '../page/dom/describe.ts';
import type { Opener } from '../page/measures/openers.ts';
import type { Part } from '../page/measures/visible-parts.ts';
import { seen } from './seen.ts';
import type { Behaviour, Visit } from './visit.ts';

const most = 10;
const quote = (text: string) => `“${text.replaceAll(/\s+/gu, ' ').trim().slice(0, 40)}”`;

/** What opens must be found, used, closed and left again without a pointer (2.1.2, 2.4.3, 4.1.2, 4.1.3). */
export const openers: Behaviour = {
  id: 'openers',
  criterion: '2.4.3',
  whom: 'people who use a keyboard or a screen reader, and lose their place when something opens',
  remedy:
    'Use details or dialog of HTML; else move the focus in, keep Tab inside, close on Escape and give the focus back.',
  disturbs: true,
  applies: ({ hasScripts }) => hasScripts,
  async watch(visit) {
    const found: Seen[] = [];
    const kinds = new Map<string, number>();
    for (const opener of await visit.ask('listOpeners')) {
      const count = kinds.get(opener.kind) ?? 0;
      kinds.set(opener.kind, count + 1);
      if (count >= 3 || kinds.size > most) continue;
      await visit.fresh();
      const result = await tryOpener(visit, opener);
      if (result === undefined) continue;
      found.push(...result);
      await examineOpen(visit, opener);
    }
    return found.filter(
      ({ selector, message }, index) =>
        found.findIndex((other) => other.selector === selector && other.message === message) === index,
    );
  },
};

/** Opens it and sees; undefined when nothing comes of it. */
async function tryOpener(visit: Visit, opener: Opener): Promise<readonly Seen[] | undefined> {
  const focused = await visit.ask('focusOn', opener.selector);
  const was = await visit.ask('readState');
  await visit.ask('remember');
  if (focused) await visit.page.keyboard.press('Enter');
  await visit.settle(120);
  if (await opensWindow(visit))
    return tellsOfWindow.test(opener.name)
      ? []
      : [seen(opener, `${quote(opener.name)} opens a new window without saying so.`)];
  let parts = await listParts(visit);
  const byKey = parts.length > 0;
  if (!byKey) {
    const unchanged = await visit.ask('readState').catch(() => undefined);
    if (unchanged === undefined || unchanged.expanded !== was.expanded || unchanged.name !== was.name)
      return undefined;
    await visit.ask('clickMarked');
    await visit.settle(120);
    parts = await listParts(visit);
  }
  if (parts.length === 0) return undefined;
  const now = await visit.ask('readState').catch(() => undefined);
  if (now === undefined) return undefined;
  const found: Seen[] =
    byKey || !focused
      ? []
      : [seen(opener, `${quote(opener.name)} opens something with a click, and not with the Enter key.`)];
  const index = parts.findIndex(({ isDialog }) => isDialog);
  const dialog = parts[index];
  if (dialog !== undefined) return [...found, ...(await tryDialog(visit, opener, dialog, index))];
  const isToggle = await closesAgain(visit, byKey);
  return [
    ...found,
    ...judgeDisclosure(opener, parts, {
      was: was.expanded,
      now: now.expanded,
      hasState: now.hasState,
      renamed: was.name !== now.name,
      isToggle,
    }),
  ];
}

async function listParts(visit: Visit): Promise<readonly Part[]> {
  // A page that was left has nothing to tell; what leads away is a link in disguise, which another rule sees.
  return visit.ask('listAppeared').catch(() => []);
}

interface Change {
  readonly was: string | undefined;
  readonly now: string | undefined;
  readonly hasState: boolean;
  readonly renamed: boolean;
  /** Whether a second press takes away what the first brought, or something else went when this came. */
  readonly isToggle: boolean;
}

function judgeDisclosure(
  opener: Opener,
  parts: readonly Part[],
  { was, now, hasState, renamed, isToggle }: Change,
): readonly Seen[] {
  const [part] = parts;
  if (part === undefined) return [];
  const movesFocus = parts.some(({ holdsFocus }) => holdsFocus);
  const isNews = parts.every(({ hasControls }) => !hasControls) && part.text.length < 160;
  if (now !== undefined && now === was)
    return [
      seen(
        opener,
        `${quote(opener.name)} opens ${quote(part.text)}, and its state (aria-expanded) stays ${quote(now)}.`,
      ),
    ];
  if (hasState || renamed || movesFocus || parts.some(({ isLive }) => isLive)) return [];
  if (isNews && !isToggle)
    return [
      seen(
        part,
        `After ${quote(opener.name)} the page says ${quote(part.text)}, and a screen reader does not (no role="status").`,
      ),
    ];
  return [
    seen(
      opener,
      `${quote(opener.name)} opens ${quote(part.text)} without saying so (no aria-expanded or aria-selected).`,
    ),
  ];
}

async function tryDialog(
  visit: Visit,
  opener: Opener,
  dialog: Part,
  index: number,
): Promise<readonly Seen[]> {
  const found: Seen[] = [];
  const add = (message: string) => found.push(seen(dialog, message));
  if (!dialog.hasDialogRole)
    add(`${quote(dialog.text)} opens over the page and is not marked up as a dialog.`);
  else if (dialog.name === '') add(`The dialog ${quote(dialog.text)} has no name.`);
  if (!dialog.holdsFocus)
    add(`When ${quote(opener.name)} opens ${quote(dialog.text)}, the focus stays behind on the page.`);
  found.push(...(await visit.ask('findMouseOnly')));
  if (dialog.holdsFocus || dialog.hasControls) {
    const leaves = await findLeak(visit, index);
    if (leaves) add(`The Tab key leaves the open dialog ${quote(dialog.text)} for the page behind it.`);
  }
  await visit.page.keyboard.press('Escape');
  await visit.settle(350);
  if (await visit.ask('isStillUp', index)) {
    add(`The Escape key does not close ${quote(dialog.text)}.`);
    await visit.ask('clickClose', index);
    await visit.settle(350);
  }
  if (!(await visit.ask('isStillUp', index)) && !(await visit.ask('isFocusBack')))
    add(`When ${quote(dialog.text)} closes, the focus does not come back to ${quote(opener.name)}.`);
  return found;
}

/** Tabs on from inside of the dialog, until the focus stands on the page behind or has gone around. */
async function findLeak(visit: Visit, index: number): Promise<boolean> {
  const seenKeys = new Set<number>();
  for (let step = 0; step < 25; step += 1) {
    await visit.page.keyboard.press('Tab');
    const stop = await visit.ask('lookAtFocus');
    const isInside = await visit.ask('isFocusInside', index);
    if (!isInside && (step > 0 || seenKeys.size > 0)) return true;
    if (isInside && stop.key !== -1 && seenKeys.has(stop.key)) return false;
    if (isInside) seenKeys.add(stop.key);
  }
  return false;
}

const tellsOfWindow = /\b(?:new|another|separate)\s+(?:window|tab)\b|\bpop-?up\b/iu;

async function opensWindow(visit: Visit): Promise<boolean> {
  return (
    (await visit.page.evaluate('(globalThis.gateNotes?.opened.length ?? 0) > 0').catch(() => false)) === true
  );
}

/** Presses once more, in the way that worked: a disclosure takes back what it brought, a tab has put it in another's place. */
async function closesAgain(visit: Visit, byKey: boolean): Promise<boolean> {
  if ((await visit.ask('countGone').catch(() => 0)) > 0) return true;
  if (byKey) await visit.page.keyboard.press('Enter');
  else await visit.ask('clickMarked').catch(() => undefined);
  await visit.settle(120).catch(() => undefined);
  return !(await visit.ask('isStillUp', 0).catch(() => true));
}

/** Opens it once more, for the engines to look at what is open: they would disturb the focus that was watched before. */
async function examineOpen(visit: Visit, opener: Opener): Promise<void> {
  await visit.fresh();
  if (await visit.ask('focusOn', opener.selector)) await visit.page.keyboard.press('Enter');
  else await visit.ask('clickMarked');
  await visit.settle(120).catch(() => undefined);
  if (visit.page.url() === visit.url)
    await visit.examine(`after ${quote(opener.name)}`).catch(() => undefined);
}
