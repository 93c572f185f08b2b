import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How a child ended. */
export interface Ending {
  /** Whether it ended by itself. */
  readonly isDone: boolean;
  readonly code: number | null;
  /** From the word of the killer until its end, in milliseconds. */
  readonly duration: number;
  readonly output: string;
  readonly complaints: string;
}

/** When to kill a child: so many milliseconds after it said a word for the first time. */
export interface Killer {
  readonly word: string;
  readonly after: number;
}

/**
 * Runs a script of this folder in a process of its own, which says `ready` when it begins.
 * @param script the name of the script
 * @param args what stands behind it
 * @param killer when to kill it (SIGKILL, which no process can catch), or from which word on to measure how long it takes
 */
export function runAndKill(
  script: string,
  args: readonly string[],
  killer: Killer = { word: 'ready', after: Infinity },
): Promise<Ending> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let [output, complaints, began] = ['', '', 0];
    let timer: NodeJS.Timeout | undefined;
    child.stdout.on('data', (text: Buffer) => {
      output += text.toString();
      if (began > 0 || !output.includes(killer.word)) return;
      began = performance.now();
      if (killer.after < Infinity) timer = setTimeout(() => child.kill('SIGKILL'), killer.after);
    });
    child.stderr.on('data', (text: Buffer) => (complaints += text.toString()));
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ isDone: signal === null, code, duration: performance.now() - began, output, complaints });
    });
  });
}

/**
 * Makes a generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32, public domain).
 * @param seed a whole number
 */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
