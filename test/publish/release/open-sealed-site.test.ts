import assert from 'node:assert/strict';
import { mkdir, readFile, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { openSealedSite } from '../../../src/publish/release/open-sealed-site.ts';
import { refuseOutdated } from '../../../src/publish/release/refuse-outdated.ts';
import { readRelease, seal, writeRelease } from '../../../src/publish/release/seal.ts';
import { makeFolder } from '../../helpers/make-event.ts';
import { sealSite, smallSite } from '../../helpers/seal-site.ts';

const end = '\nNothing was published. Run npm run check, and publish what has passed.';

test('a site that was checked opens, with what was checked of it', async (context) => {
  const folder = await makeFolder(context);
  const { release } = await sealSite(folder);
  await mkdir(join(folder, 'empty'));
  assert.deepEqual(await openSealedSite(folder), { folder, release });
});

const flip = async (file: string, at: number) => {
  const content = await readFile(file);
  content[at] = (content[at] ?? 0) ^ 1;
  await writeFile(file, content);
};

const changed = (what: string) => (folder: string) =>
  `${folder} is not the site that was checked at 2018-09-01T10:00:00.000Z:\n  ${what}${end}`;
const changedRelease = (folder: string) =>
  `In ${folder}, release.json was changed after the site was checked.${end}`;
const noRelease = (folder: string) =>
  `In ${folder}, release.json is not a release, or of another version of this program.${end}`;

const tamperings: readonly (readonly [
  what: string,
  tamper: (folder: string) => Promise<unknown>,
  message: (folder: string) => string,
])[] = [
  [
    'one bit of a page',
    (folder) => flip(join(folder, 'agenda/index.html'), 40),
    changed('agenda/index.html was changed.'),
  ],
  [
    'one bit of a picture',
    (folder) => flip(join(folder, 'social/home-0a1b2c3d.png'), 7),
    changed('social/home-0a1b2c3d.png was changed.'),
  ],
  ['a file more', (folder) => writeFile(join(folder, 'x.txt'), ''), changed('x.txt was added.')],
  ['a hidden file more', (folder) => writeFile(join(folder, '.x'), ''), changed('.x was added.')],
  ['a file less', (folder) => unlink(join(folder, 'agenda.ics')), changed('agenda.ics is missing.')],
  [
    'a file of another name',
    (folder) => rename(join(folder, 'agenda.ics'), join(folder, 'Agenda.ics')),
    changed('Agenda.ics was added.\n  agenda.ics is missing.'),
  ],
  [
    'a link in place of a file',
    async (folder) => {
      await unlink(join(folder, 'agenda.ics'));
      await symlink('404.html', join(folder, 'agenda.ics'));
    },
    (folder) =>
      `${folder} holds agenda.ics, which is a link or a device and not a file, so that nobody can say what would be published. Build the site anew.`,
  ],
  [
    'no release',
    (folder) => rm(join(folder, 'release.json')),
    (folder) => `${folder} has not been checked since it was built: it holds no release.json.${end}`,
  ],
  ['an empty release', (folder) => writeFile(join(folder, 'release.json'), ''), noRelease],
  [
    'a release of another form',
    (folder) => writeFile(join(folder, 'release.json'), '{"version":2}'),
    noRelease,
  ],
  [
    'the release of another site',
    async (folder) => {
      const other = `${folder}-other`;
      await sealSite(other, { 'index.html': 'other' });
      await rename(join(other, 'release.json'), join(folder, 'release.json'));
      await rm(other, { recursive: true });
    },
    (folder) => {
      const added = Object.keys(smallSite).filter((path) => path !== 'index.html');
      const lines = ['index.html was changed.', ...added.toSorted().map((path) => `${path} was added.`)];
      return changed([...lines.slice(0, 10), `and ${lines.length - 10} more`].join('\n  '))(folder);
    },
  ],
  ['a space in the release', (folder) => edit(folder, (text) => `${text} `), changedRelease],
  [
    'a figure of the release',
    (folder) => edit(folder, (text) => text.replace('"pages": 5', '"pages": 6')),
    changedRelease,
  ],
  [
    'a hash in the release',
    (folder) => edit(folder, (text) => text.replace(/"sha256":"./, '"sha256":"0')),
    changedRelease,
  ],
];

async function edit(folder: string, change: (text: string) => string): Promise<void> {
  const file = join(folder, 'release.json');
  const text = await readFile(file, 'utf8');
  assert.notEqual(change(text), text);
  await writeFile(file, change(text));
}

for (const [what, tamper, message] of tamperings) {
  test(`a site with ${what} is refused`, async (context) => {
    const folder = await makeFolder(context);
    await sealSite(folder);
    await tamper(folder);
    await assert.rejects(openSealedSite(folder), { message: message(folder) });
  });
}

test('many changes are counted, and the first ten named', async (context) => {
  const folder = await makeFolder(context);
  await sealSite(folder);
  for (let number = 10; number < 23; number += 1) await writeFile(join(folder, `${number}.txt`), '');
  await assert.rejects(openSealedSite(folder), /\n {2}19\.txt was added\.\n {2}and 3 more\n/);
});

test('a folder that does not exist is refused with what to do', async () => {
  await assert.rejects(openSealedSite('/no/such/site'), {
    message: 'The folder /no/such/site cannot be read. Build the site and check it: npm run check.',
  });
});

test('a release that names a path outside of its site is none, even when its seal fits', async (context) => {
  const { release } = await sealSite(await makeFolder(context));
  const { seal: _, ...rest } = release;
  for (const path of ['../x', '/x', 'a//b', 'a/../../b', 'a\\b', 'a\0b', '.', 'c:x', '']) {
    const file = { path, sha256: '0'.repeat(64), bytes: 1 };
    assert.throws(() => seal({ ...rest, files: [file] }), path);
    const text = writeRelease({ ...release, files: [file] });
    assert.equal(typeof readRelease(text), 'string', path);
  }
});

test('a site that time has overtaken is refused, from the very moment on', async (context) => {
  const { release } = await sealSite(await makeFolder(context));
  const due = { ...release, buildAgainAt: '2018-09-27T08:00:00.000Z' };
  refuseOutdated(release, new Date('2030-01-01T00:00:00Z'));
  refuseOutdated(due, new Date('2018-09-27T07:59:59.999Z'));
  assert.throws(() => refuseOutdated(due, new Date('2018-09-27T08:00:00Z')), {
    message: `This site was built at 2018-09-01T10:00:00.000Z, and since 2018-09-27T08:00:00.000Z the same facts make another one.${end}`,
  });
});
