/**
 * Says whether a value is a group of fields, and not a list, a text or nothing.
 * @param value any value
 */
export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
