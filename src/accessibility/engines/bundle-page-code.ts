import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const cache = join(import.meta.dirname, '../../../node_modules/.cache/psdm');
const folder = join(import.meta.dirname, '../page');

/** What runs inside of pages. */
export interface PageCode {
  /** Our rules and measures as one script. */
  readonly code: string;
  /** What must run before the page's own scripts. */
  readonly hooks: string;
  /** A hash of both. */
  readonly hash: string;
  /** The file in the cache that holds `code`, because pa11y takes scripts as files. */
  readonly path: string;
}

let kept: PageCode | undefined;

/** Bundles what runs inside of pages, once. */
export function bundlePageCode(): PageCode {
  if (kept) return kept;
  const [code, hooks] = [bundle('in-page.ts'), bundle('hooks.ts')];
  const hash = createHash('sha256').update(code).update(hooks).digest('hex').slice(0, 16);
  const path = join(cache, `page-code-${hash}.js`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(path, code);
  kept = { path, code, hooks, hash };
  return kept;
}

function bundle(file: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(folder, file)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
