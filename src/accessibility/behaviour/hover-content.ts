import type { Seen } from '../page/dom/describe.ts';
import type { Trigger } from '../page/measures/hover.ts';
import { seen } from './seen.ts';
import type { Behaviour, Visit } from './visit.ts';

const most = 8;
const quote = (text: string) => `“${text.replaceAll(/\s+/gu, ' ').trim().slice(0, 40)}”`;

/** What a pointer brings up, the keyboard brings up too; it can be pointed at, and dismissed (1.4.13). */
export const hoverContent: Behaviour = {
  id: 'hover-content',
  criterion: '1.4.13',
  whom: 'people without a pointer, and people who enlarge the page and cannot see past what popped up',
  remedy:
    'Show it on focus as well, let the pointer move onto it, and let Escape close it; a disclosure button does all that.',
  disturbs: true,
  async watch(visit) {
    const triggers = await visit.ask('listTriggers');
    const found: Seen[] = [];
    for (const trigger of triggers.slice(0, most)) found.push(...(await tryTrigger(visit, trigger)));
    return found.filter(
      ({ selector }, index) => found.findIndex((other) => other.selector === selector) === index,
    );
  },
};

async function tryTrigger(visit: Visit, trigger: Trigger): Promise<readonly Seen[]> {
  const { page } = visit;
  await page.mouse.move(1, 1);
  await visit.ask('dropFocus');
  const spot = await findSpot(visit, trigger.selector);
  if (spot === undefined) return [];
  await visit.ask('remember');
  await page.mouse.move(spot.x, spot.y);
  await visit.settle(350);
  const [part] = await visit.ask('listAppeared');
  if (part === undefined) return [];
  const found: Seen[] = [];
  const middle = await visit.ask('middleOf', 0);
  if (part.coversText) {
    await page.keyboard.press('Escape');
    await visit.settle(350);
    if (await visit.ask('isStillUp', 0))
      found.push(
        seen(
          trigger,
          `${quote(part.text)} comes up over other words when ${quote(trigger.name)} is pointed at, and Escape does not take it away.`,
        ),
      );
  }
  await page.mouse.move(1, 1);
  await visit.settle(350);
  await page.mouse.move(spot.x, spot.y);
  await visit.settle(350);
  if (middle && (await visit.ask('isStillUp', 0))) {
    await page.mouse.move(middle.x, middle.y, { steps: 8 });
    await visit.settle(200);
    if (!(await visit.ask('isStillUp', 0)))
      found.push(seen(trigger, `${quote(part.text)} goes away when the pointer moves onto it.`));
  }
  await page.mouse.move(1, 1);
  await visit.settle(350);
  if (await visit.ask('isStillUp', 0)) return found;
  if (!(await comesByKey(visit, trigger)))
    found.unshift(
      seen(
        trigger,
        `${quote(part.text)} comes up when ${quote(trigger.name)} is pointed at, and no key brings it up.`,
      ),
    );
  return found;
}

async function findSpot(visit: Visit, selector: string): Promise<{ x: number; y: number } | undefined> {
  const place: unknown = await visit.page.evaluate(`(() => {
    const e = document.querySelector(${JSON.stringify(selector)});
    e?.scrollIntoView({ block: 'center' });
    const box = e?.getBoundingClientRect();
    return box && box.width > 0 ? { x: box.left + Math.min(box.width / 2, 60), y: box.top + Math.min(box.height / 2, 20) } : undefined;
  })()`);
  return place as { x: number; y: number } | undefined;
}

/** With the focus on the trigger, or after pressing it, the same part is in view. */
async function comesByKey(visit: Visit, { focus }: Trigger): Promise<boolean> {
  if (focus === undefined) return false;
  await visit.page.evaluate(
    'document.body.setAttribute("tabindex", "-1"), document.body.focus(), document.body.removeAttribute("tabindex")',
  );
  await visit.ask('focusOn', focus);
  await visit.settle(350);
  if (await visit.ask('isStillUp', 0)) return true;
  const isButton: unknown = await visit.page.evaluate(
    `document.querySelector(${JSON.stringify(focus)})?.matches('button, [role="button"], [aria-expanded]')`,
  );
  for (const key of ['Enter', 'ArrowDown'] as const) {
    if (isButton !== true && key === 'Enter') continue;
    await visit.page.keyboard.press(key);
    await visit.settle(350);
    if (await visit.ask('isStillUp', 0)) return true;
  }
  // The disclosure button that belongs to a menu may stand beside the link that is pointed at.
  const beside: unknown = await visit.page.evaluate(
    `(() => { const e = document.querySelector(${JSON.stringify(focus)})?.closest('li, div')?.querySelector('button[aria-expanded]'); return e ? accessibilityGate.describeElement(e).selector : undefined; })()`,
  );
  if (typeof beside !== 'string' || beside === focus) return false;
  await visit.ask('focusOn', beside);
  await visit.page.keyboard.press('Enter');
  await visit.settle(350);
  return visit.ask('isStillUp', 0);
}
