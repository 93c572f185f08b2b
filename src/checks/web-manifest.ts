import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { BuiltSite, Check, Finding } from './check.ts';
import { readPngSize } from './read-png-size.ts';
import { resolveLink } from './resolve-link.ts';

const file = 'manifest.webmanifest';

const iconSchema = z.object({
  src: z.string(),
  sizes: z.string(),
  type: z.string(),
  purpose: z.string().optional(),
});
const manifestSchema = z.object({
  name: z.string().min(1),
  short_name: z.string().min(1),
  start_url: z.string(),
  scope: z.string(),
  icons: z.array(iconSchema).min(1),
});

/** The web manifest must be one, belong to this site, and name icons that are what it says (W3C, Web App Manifest). */
export const webManifest: Check = {
  name: 'web-manifest',
  promise: 'Every page names the web manifest, and its icons have the sizes that it claims',
  async run(site) {
    const unlinked = site.pages
      .filter((page) => page.document('link[rel="manifest"]').attr('href') !== `${site.basePath}${file}`)
      .map((page) => ({
        file: page.file,
        message: `It does not link to ${site.basePath}${file}; add the link.`,
      }));
    return [...unlinked, ...(await judgeManifest(site))];
  },
};

async function judgeManifest(site: BuiltSite): Promise<readonly Finding[]> {
  const finding = (message: string) => ({ file, message });
  if (!site.files.has(`/${file}`)) return [finding('The site has no web manifest; let the build write one.')];
  const parsed = manifestSchema.safeParse(parseJson(await readFile(join(site.folder, file), 'utf8')));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return [finding(`It is no web manifest (${issue?.path.join('.')}: ${issue?.message}); correct it.`)];
  }
  const { icons, start_url: start, scope } = parsed.data;
  const problems = [
    ...Object.entries({ start_url: start, scope })
      .filter(([, address]) => address !== site.basePath)
      .map(([name, address]) => `Its ${name} is ${address}; it must be ${site.basePath}.`),
    ...(await Promise.all(icons.map((icon) => judgeIcon(icon, site)))),
  ];
  return problems.filter((problem) => problem !== undefined).map(finding);
}

async function judgeIcon(
  { src, sizes, type }: z.infer<typeof iconSchema>,
  site: BuiltSite,
): Promise<string | undefined> {
  const target = resolveLink(src, site);
  if (target.kind !== 'inside' || !site.files.has(target.path)) {
    return `Its icon ${src} does not exist; correct or remove it.`;
  }
  if (type === 'image/svg+xml') return undefined;
  const size = await readPngSize(join(site.folder, target.path));
  const found = size && `${size.width}x${size.height}`;
  return found === sizes
    ? undefined
    : `Its icon ${src} is ${found ?? 'no PNG'}, and not ${sizes} as it claims.`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
