/**
 * Does the same with many things, a few at a time. When one fails, no other is begun, and those under way are waited for.
 * @param things the things, in the order in which they are begun
 * @param limit how many at a time
 * @param work what to do with each
 * @returns what came of each, in the order of the things
 * @throws the first failure
 */
export async function doSideBySide<Thing, Result>(
  things: readonly Thing[],
  limit: number,
  work: (thing: Thing) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const failures: unknown[] = [];
  // One iterator that all workers share: each thing is taken once.
  const rest = things.entries();
  const takeTurns = async () => {
    for (const [index, thing] of rest) {
      try {
        results[index] = await work(thing);
      } catch (error) {
        failures.push(error);
      }
      if (failures.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: limit }, takeTurns));
  if (failures.length > 0) throw failures[0];
  return results;
}
