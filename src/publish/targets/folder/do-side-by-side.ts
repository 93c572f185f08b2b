/** As many as keep the compressing threads of Node and the disk busy; more would only cost memory. */
const atOnce = 16;

/**
 * Does the same with many things, a few at a time.
 * @param things the things
 * @param work what to do with each
 * @throws what the work throws first, when nothing of it is running any more
 */
export async function doSideBySide<T>(
  things: readonly T[],
  work: (thing: T) => Promise<void>,
): Promise<void> {
  const waiting = things.values();
  let hasFailed = false;
  const results = await Promise.allSettled(
    Array.from({ length: atOnce }, async () => {
      try {
        for (const thing of waiting) {
          if (hasFailed) return;
          await work(thing);
        }
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }),
  );
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
