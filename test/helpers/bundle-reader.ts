import type { Virtual } from '@guidepup/virtual-screen-reader';
import { build } from 'esbuild';
import { root } from './run-node.ts';

declare global {
  /** The virtual screen reader, in a page that runs the script of `bundleReader`. */
  var virtual: Virtual;
}

/** Makes the virtual screen reader one script that stands in every page as `virtual`. */
export async function bundleReader(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { virtual } from '@guidepup/virtual-screen-reader'; globalThis.virtual = virtual;`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}
