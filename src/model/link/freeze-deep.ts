/**
 * Freezes a value and all that it reaches. Linked facts form circles, and class instances (luxon's times, which cache
 * in themselves) are left as they are: only plain objects, arrays and their members are frozen.
 * @param value any value
 * @returns the same value
 */
export function freezeDeep<T>(value: T): T {
  const waiting: unknown[] = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
    const prototype: unknown = Object.getPrototypeOf(next);
    if (prototype !== Object.prototype && !Array.isArray(next)) continue;
    Object.freeze(next);
    for (const member of Object.values(next))
      if (typeof member === 'object' && member !== null) waiting.push(member);
  }
  return value;
}
