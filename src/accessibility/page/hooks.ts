/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/* Runs in every page before its own scripts, and notes what they listen for. Chromium tells that only to its developer tools,
   element by element, which takes longer than the page. */

// oxlint-disable-next-line typescript/unbound-method -- it is called with its own target
const original = EventTarget.prototype.addEventListener;
const listeners = new Map<EventTarget, Set<string>>();

EventTarget.prototype.addEventListener = function addEventListener(
  this: EventTarget | undefined,
  ...given: Parameters<typeof original>
) {
  const target = this ?? window;
  const types = listeners.get(target) ?? new Set();
  types.add(given[0]);
  listeners.set(target, types);
  original.apply(target, given);
};

const opened: string[] = [];
window.open = (address) => {
  opened.push(String(address ?? ''));
  return null;
};

const asked: string[] = [];
window.alert = (words) => void asked.push(String(words));
window.confirm = (words) => {
  asked.push(String(words));
  return false;
};
window.prompt = (words) => {
  asked.push(String(words));
  return null;
};

Object.defineProperty(window, 'gateNotes', { value: { listeners, opened, asked } });
