import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { appendSummary } from '../../src/commands/append-summary.ts';
import { describeFiles } from '../../src/publish/release/describe-files.ts';
import { seal, writeRelease } from '../../src/publish/release/seal.ts';
import { makeFolder, type Files } from '../checks/make-site.ts';

/** Makes a site with its release, which leads on from `/old/`. */
async function makeRelease(context: TestContext, files: Files): Promise<string> {
  const folder = await makeFolder(context, files);
  const release = seal({
    version: 1,
    name: 'Example',
    url: 'https://example.org/psdm/',
    checkedAt: '2026-06-10T09:00:00Z',
    builtFor: '2026-06-10T09:00:00Z',
    checks: [],
    figures: { pages: 1, files: 1, bytes: 1 },
    redirects: [{ from: '/psdm/old/', to: '/psdm/' }],
    files: await describeFiles(folder),
  });
  await writeFile(join(folder, 'release.json'), writeRelease(release));
  return folder;
}

const passed = [{ name: 'links', promise: 'Every link leads somewhere', findings: [] }];

test('the summary is added to what the file holds, and compares with the site that is live', async (context) => {
  const live = await makeRelease(context, { 'index.html': 'a', 'old/index.html': 'a' });
  const out = await makeRelease(context, { 'index.html': 'b', 'old/index.html': 'b' });
  const summary = join(live, 'summary.md');
  await writeFile(summary, 'Before.\n\n');
  await appendSummary(passed, { summary, before: join(live, 'release.json'), out }, true);
  const text = await readFile(summary, 'utf8');
  assert.match(text, /^Before\.\n\n## ✓ This site may be published: 1 check passed\n\n2 pages, 2 files/u);
  assert.match(text, /<summary>Pages changed: 1<\/summary>\n\n```text\n\/psdm\/\n```/u);
  assert.match(text, /\n\/psdm\/old\/ → \/psdm\/\n/u);
});

test('a release that was tampered with, is missing or was not asked for is not compared with', async (context) => {
  const out = await makeRelease(context, { 'index.html': 'b' });
  const folder = await makeFolder(context, {
    'release.json': (await readFile(join(out, 'release.json'), 'utf8')).replace('Example', 'Exmaple'),
  });
  for (const before of [join(folder, 'release.json'), join(folder, 'none.json'), undefined]) {
    const summary = join(folder, 'summary.md');
    await writeFile(summary, '');
    await appendSummary(passed, { summary, before, out }, true);
    assert.match(await readFile(summary, 'utf8'), /\nNobody can say, because no release that is live/u);
  }
});

test('an earlier site in the folder is not taken for one that failed to build', async (context) => {
  const out = await makeRelease(context, { 'index.html': 'b' });
  const folder = await makeFolder(context, {});
  const summary = join(folder, 'summary.md');
  await appendSummary(passed, { summary, before: join(out, 'release.json'), out }, false);
  assert.match(
    await readFile(summary, 'utf8'),
    /\n\nNo site was built\.\n\n### What changes\n\nNothing, as long/u,
  );
});
