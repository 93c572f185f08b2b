/** Gives each of two folders the name of the other; false when this system or file system cannot. */
export type Exchange = (one: string, other: string) => boolean;

/** renameat2(2): paths are from the working folder; the two change their names. */
const [fromWorkingFolder, exchange] = [-100, 2];
/** renamex_np(2) of macOS. */
const swap = 2;

/**
 * Finds the call that exchanges two folders in one step, which Linux and macOS have and Node has not.
 * @param platform the name of the system, as Node has it
 * @returns the call; undefined where there is none, or where its library has no build for this machine
 */
export async function findExchange(platform: string): Promise<Exchange | undefined> {
  try {
    const { load } = await import('koffi');
    const system = load(null);
    if (platform === 'linux') {
      const call = system.func('int renameat2(int, const char *, int, const char *, unsigned int)');
      return (one, other) => call(fromWorkingFolder, one, fromWorkingFolder, other, exchange) === 0;
    }
    if (platform !== 'darwin') return undefined;
    const call = system.func('int renamex_np(const char *, const char *, unsigned int)');
    return (one, other) => call(one, other, swap) === 0;
  } catch {
    return undefined;
  }
}
