import type { Seen } from '../page/dom/describe.ts';
import { seen } from './seen.ts';
import type { Behaviour, Visit } from './visit.ts';
import { watchLeaving } from './watch-leaving.ts';

/** Choosing or typing changes the value and nothing else (3.2.1, 3.2.2). */
export const changeOnInput: Behaviour = {
  id: 'change-on-input',
  criterion: '3.2.2',
  whom: 'people who go through choices by keyboard, and are carried away by the first',
  remedy: 'Let a button do what the choice prepares.',
  disturbs: true,
  applies: ({ hasScripts }) => hasScripts,
  async watch(visit) {
    const fields = (await visit.page.evaluate(
      `[...document.querySelectorAll('select, input:not([type="hidden"], [type="submit"], [type="button"], [type="image"], [type="reset"], [type="file"]), textarea')].filter((e) => accessibilityGate.looksShown(e) && !e.disabled).slice(0, 10).map((e) => ({ ...accessibilityGate.describeElement(e), kind: e.localName === 'input' ? e.type : e.localName, max: e.maxLength, name: e.labels?.[0]?.textContent.trim() ?? e.name }))`,
    )) as readonly { selector: string; html: string; kind: string; max: number; name: string }[];
    const found: Seen[] = [];
    for (const field of fields) {
      const watch = watchLeaving(visit);
      const sent = await tryField(visit, field);
      const left = watch.stop();
      if (left !== undefined || sent)
        found.push(
          seen(
            field,
            `Choosing in “${field.name.slice(0, 40)}” at once ${left === undefined ? 'sends the form or opens a window' : 'leads to another page'}.`,
          ),
        );
      else {
        const moved: unknown = await visit.page
          .evaluate(
            `(() => { const e = document.querySelector(${JSON.stringify(field.selector)}); return e !== null && document.activeElement !== e && document.activeElement !== document.body && !(e.type === 'radio' && document.activeElement.type === 'radio'); })()`,
          )
          .catch(() => false);
        if (moved === true)
          found.push(
            seen(field, `Typing or choosing in “${field.name.slice(0, 40)}” moves the focus elsewhere.`),
          );
      }
      if (left !== undefined || sent) await visit.fresh();
    }
    return found;
  },
};

async function tryField(
  visit: Visit,
  { selector, kind, max }: { selector: string; kind: string; max: number },
): Promise<boolean> {
  const { page } = visit;
  await page.evaluate(`(() => {
    globalThis.gateSent = false;
    const stop = (event) => { globalThis.gateSent = true; event?.preventDefault?.(); };
    for (const form of document.forms) { form.addEventListener('submit', stop); form.submit = stop; form.requestSubmit = stop; }
    if (globalThis.gateNotes) globalThis.gateNotes.opened.length = 0;
    document.querySelector(${JSON.stringify(selector)})?.focus();
  })()`);
  if (kind === 'select') await page.keyboard.press('ArrowDown');
  else if (kind === 'checkbox' || kind === 'radio') await page.keyboard.press('Space');
  else for (let index = 0; index < Math.min(max > 0 ? max : 2, 6); index += 1) await page.keyboard.press('1');
  await visit.settle(60).catch(() => undefined);
  return (
    (await page
      .evaluate('globalThis.gateSent === true || (globalThis.gateNotes?.opened.length ?? 0) > 0')
      .catch(() => false)) === true
  );
}
