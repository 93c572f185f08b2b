import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname } from 'node:path';
import { z } from 'zod';

/** An installed package: where it lies, its version, and the scripts of its commands. */
export interface InstalledPackage {
  readonly folder: string;
  readonly version: string;
  readonly commands: Readonly<Record<string, string>>;
}

const packageSchema = z.object({
  version: z.string(),
  bin: z.union([z.string(), z.record(z.string(), z.string())]).default({}),
});

/**
 * Looks up a package that this one depends on, wherever it is called from.
 * Takes its name; returns what is known of it. Throws a sentence when it is not installed.
 */
export async function readPackage(name: string): Promise<InstalledPackage> {
  const file = findPackageJSON(name, import.meta.url);
  if (!file) throw new Error(`The package ${name} is not installed. Run: npm ci`);
  const { version, bin } = packageSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  // npm names the one command of a package after it, without its scope.
  const command = name.replace(/^@[^/]+\//u, '');
  return { folder: dirname(file), version, commands: typeof bin === 'string' ? { [command]: bin } : bin };
}
