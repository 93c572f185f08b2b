import type { BuiltPage, Check, Finding } from './check.ts';
import { compressedSize, quickSize } from './compressed-size.ts';

/* The budgets of a page, in bytes after Brotli at its best, as the site is meant to be served. */

/** One round trip: TCP's first window of ten segments of 1,460 bytes, with room for the headers (RFC 6928). */
const mostForPage = 14_000;
const mostForStyles = 4_000;
const mostForScripts = 5_000;
/** What 95 of 100 pages of these kinds may take: they are opened by the dozen. */
const kinds = [
  { name: 'sessions', most: 5_400 },
  { name: 'speakers', most: 5_000 },
] as const;
/** How many of the heaviest pages the report names. */
const named = 10;

/** A page and what it weighs. */
interface Weighed {
  readonly page: BuiltPage;
  readonly bytes: number;
}

/**
 * Every page arrives in one round trip, with all its styles; scripts are small, deferred and from the site itself.
 * The best compression takes a thousand times as long to try as a quick one, which is never smaller: only the pages
 * that the quick one finds heavy are weighed exactly.
 */
export const pageWeight: Check = {
  name: 'page-weight',
  promise: 'Every page arrives with all its styles in one round trip of 14,000 bytes',
  async run(site) {
    const quick = await weighQuickly(site.pages);
    const heavy = await weigh(quick.filter(({ bytes }) => bytes > mostForPage));
    return [
      ...heavy.filter(({ bytes }) => bytes > mostForPage).map(toFinding),
      ...(await findHeavyKinds(quick)),
      ...(await findHeavyParts(site.pages)),
    ];
  },
  async describe(site) {
    const quick = await weighQuickly(site.pages);
    // The two compressions may disagree on the order of pages that are nearly the same.
    const heaviest = await weigh(quick.slice(0, 2 * named));
    return heaviest
      .slice(0, named)
      .map(({ page, bytes }) => `${count(bytes).padStart(6)} bytes  ${page.address}`)
      .join('\n');
  },
};

async function weighQuickly(pages: readonly BuiltPage[]): Promise<Weighed[]> {
  const weighed = await Promise.all(pages.map(async (page) => ({ page, bytes: await quickSize(page.html) })));
  return weighed.toSorted((a, b) => b.bytes - a.bytes);
}

async function weigh(pages: readonly Weighed[]): Promise<Weighed[]> {
  const weighed = await Promise.all(
    pages.map(async ({ page }) => ({ page, bytes: await compressedSize(page.html) })),
  );
  return weighed.toSorted((a, b) => b.bytes - a.bytes);
}

function toFinding({ page, bytes }: Weighed): Finding {
  return {
    file: page.file,
    message: `This page takes ${count(bytes)} bytes, ${count(bytes - mostForPage)} more than one round trip carries (${count(mostForPage)}). Shorten its texts, or divide it.`,
  };
}

async function findHeavyKinds(quick: readonly Weighed[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { name, most } of kinds) {
    const pages = quick.filter(({ page }) => new RegExp(`^/${name}/[^/]+/$`).test(page.address));
    const over = (await weigh(pages.filter(({ bytes }) => bytes > most))).filter(({ bytes }) => bytes > most);
    const [heaviest] = over;
    if (heaviest === undefined || over.length <= pages.length * 0.05) continue;
    // Of a few pages one is more than a twentieth: there it is the one round trip that counts.
    if (pages.length < 20) continue;
    findings.push({
      file: `${name}/`,
      message: `${over.length} of ${pages.length} pages take more than ${count(most)} bytes, and one in twenty may. The heaviest is ${heaviest.page.address} with ${count(heaviest.bytes)}.`,
    });
  }
  return findings;
}

async function findHeavyParts(pages: readonly BuiltPage[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  const known = new Map<string, number>();
  for (const { file, html } of pages) {
    for (const [what, pattern, most] of [
      ['styles', /<style[^>]*>([\s\S]*?)<\/style>/g, mostForStyles],
      ['scripts', /<script(?![^>]*type="application\/ld\+json")[^>]*>([\s\S]*?)<\/script>/g, mostForScripts],
    ] as const) {
      const text = [...html.matchAll(pattern)].map(([, content = '']) => content).join('\n');
      const bytes = known.get(text) ?? (await compressedSize(text));
      known.set(text, bytes);
      if (bytes <= most) continue;
      findings.push({
        file,
        message: `The ${what} of this page take ${count(bytes)} bytes, and at most ${count(most)} are allowed.`,
      });
    }
  }
  return findings;
}

const count = (bytes: number) => String(bytes).replace(/\B(?=(?:\d{3})+$)/g, ',');
