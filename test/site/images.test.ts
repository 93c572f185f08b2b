import assert from 'node:assert/strict';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { readSite } from '../../src/checks/read-site.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { listSiteChecks } from '../../src/checks/site-checks.ts';
import { buildSite } from '../../src/commands/build-site.ts';
import { finishSite } from '../../src/eleventy/finish-site.ts';
import { prepareImages } from '../../src/eleventy/prepare-images.ts';
import { renderSite } from '../../src/eleventy/render-site.ts';
import { writeSite } from '../../src/eleventy/write-site.ts';
import { loadEvent } from '../../src/model/load-event.ts';
import { ContentError } from '../../src/model/problems.ts';
import { makeEvent, makeFolder, type EventFiles } from '../helpers/make-event.ts';
import { makeImage, makePhotograph } from '../helpers/make-image.ts';
import { readHeader } from '../helpers/read-header.ts';
import { renderEvent } from '../helpers/render-event.ts';

const now = '2026-06-10T09:00';
const ada = 'content/images/photographs/ada.jpg';
const council = 'content/images/logos/council.png';
const photographed = await makePhotograph();
const files = { [ada]: photographed, [council]: await makeImage({ width: 600, height: 100, format: 'png' }) };

/** Gives the person a photograph and an organisation a logo. */
function illustrate({ speakers, organisations }: EventFiles, image: object = {}, person: object = {}): void {
  Object.assign(speakers.speakers[0] ?? {}, {
    image: { file: 'photographs/ada.jpg', ...image },
    ...person,
  });
  Object.assign(organisations.organisations[0] ?? {}, { logo: { file: 'logos/council.png' } });
}

const listAddresses = (srcset: string | undefined) =>
  (srcset ?? '').split(', ').map((candidate) => {
    const [address = '', width = ''] = candidate.split(' ');
    return { path: address.slice(1), width: Number.parseInt(width, 10) };
  });

test('the photograph used for these tests says where it was taken, and lies on its side', async () => {
  const { orientation, width, height } = await sharp(photographed).metadata();
  assert.deepEqual({ orientation, width, height }, { orientation: 6, width: 400, height: 300 });
  assert.match(photographed.toString('latin1'), /Exif/);
  assert.match(photographed.toString('latin1'), /Secret Camera/);
});

const places: readonly (readonly [string, string, object, readonly number[]])[] = [
  [
    '/speakers/',
    'article img',
    { alt: '', width: '88', height: '88', loading: 'lazy', class: 'photograph' },
    [88, 176, 264],
  ],
  [
    '/speakers/ada/',
    '.page-header img',
    {
      alt: 'Photograph of Ada Example',
      width: '128',
      height: '128',
      fetchpriority: 'high',
      class: 'photograph',
    },
    [128, 256, 300],
  ],
  [
    '/organisations/council/',
    '.page-header img',
    { alt: 'The Council', width: '192', height: '32', fetchpriority: 'high', class: 'logo' },
    [192, 384, 576],
  ],
  [
    '/organisations/',
    'main img',
    { alt: '', width: '96', height: '16', loading: 'lazy', class: 'logo' },
    [96, 192, 288],
  ],
];

for (const [page, selector, attributes, widths] of places) {
  test(`an image on ${page} has every width, in the kinds that browsers know`, async (context) => {
    const { open, images } = await renderEvent(await makeEvent(context, illustrate, files), now);
    const image = open(page)(selector);
    assert.equal(image.length, 1);
    const { src = '', ...rest } = image.attr() ?? {};
    assert.deepEqual(rest, { ...attributes, decoding: 'async' });
    const sources = image.parent('picture').children('source').toArray();
    assert.deepEqual(
      sources.map(({ attribs }) => attribs['type']),
      ['image/avif', 'image/webp'],
    );
    const ratio = Number(image.attr('height')) / Number(image.attr('width'));
    for (const { attribs } of sources) {
      const candidates = listAddresses(attribs['srcset']);
      assert.deepEqual(
        candidates.map(({ width }) => width),
        widths,
      );
      for (const { path, width } of candidates) {
        const { kind, ...size } = readHeader(images.get(path) ?? new Uint8Array(32));
        assert.equal(`image/${kind}`, attribs['type']);
        assert.deepEqual(size, { width, height: Math.round(width * ratio) });
        assert.match(path, new RegExp(`^images/[0-9a-f]{12}-${width}\\.${kind}$`));
      }
      assert.match(attribs['sizes'] ?? '', /^(?:5\.5|8)rem$|^(?:96|192)px$/);
    }
    const fallback = readHeader(images.get(src.slice(1)) ?? new Uint8Array(32));
    assert.equal(
      fallback.kind,
      attributes === places[0]?.[2] || attributes === places[1]?.[2] ? 'jpg' : 'png',
    );
    assert.equal(fallback.width, widths[1]);
  });
}

test('photographs stand upright, with the middle kept, and say nothing but what they show', async (context) => {
  const { images } = await renderEvent(await makeEvent(context, illustrate, files), now);
  const squares = [...images].filter(([, bytes]) => readHeader(bytes).width === readHeader(bytes).height);
  assert.equal(squares.length, 14);
  for (const [path, bytes] of squares) {
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const colorAt = (y: number) => {
      const offset = (Math.floor(info.height * y) * info.width + Math.floor(info.width / 2)) * info.channels;
      const [red = 0, , blue = 0] = data.subarray(offset, offset + 3);
      return red > blue ? 'red' : 'blue';
    };
    assert.deepEqual([0.05, 0.45, 0.55, 0.95].map(colorAt), ['red', 'red', 'blue', 'blue'], path);
  }
  for (const [path, bytes] of images) {
    const { exif, icc, xmp, iptc, orientation, space } = await sharp(bytes).metadata();
    assert.deepEqual(
      { exif, icc, xmp, iptc, orientation, space },
      {
        exif: undefined,
        icc: undefined,
        xmp: undefined,
        iptc: undefined,
        orientation: undefined,
        space: 'srgb',
      },
      path,
    );
    assert.doesNotMatch(Buffer.from(bytes).toString('latin1'), /Secret|GPS|Exif\0/);
  }
});

test('colours of a wider space come out as sRGB shows them', async (context) => {
  const wide = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#c84030' } })
    .withIccProfile('p3')
    .png()
    .toBuffer();
  assert.ok((await sharp(wide).metadata()).icc);
  const { images } = await renderEvent(
    await makeEvent(context, illustrate, {
      ...files,
      [ada]: await sharp(wide).keepIccProfile().jpeg({ quality: 100 }).toBuffer(),
    }),
    now,
  );
  const [, jpeg] = [...images].find(([path]) => path.endsWith('-256.jpg')) ?? [];
  const { data } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
  for (const [index, expected] of [0xc8, 0x40, 0x30].entries()) {
    assert.ok(Math.abs((data[index] ?? 0) - expected) <= 6, `${index}: ${data[index]}`);
  }
});

test('the organiser’s own words describe the photograph on the person’s page', async (context) => {
  const folder = await makeEvent(
    context,
    (data) => illustrate(data, { alternativeText: 'Ada at a loom "of" 1801' }),
    files,
  );
  const { open } = await renderEvent(folder, now);
  assert.equal(open('/speakers/ada/')('.page-header img').attr('alt'), 'Ada at a loom "of" 1801');
  assert.equal(open('/speakers/')('article img').attr('alt'), '');
});

test('a person without a photograph keeps the drawn tile, and a site without images has no folder of them', async (context) => {
  const { open, images } = await renderEvent(await makeEvent(context), now);
  assert.equal(open('/speakers/')('article svg.initials-tile').length, 1);
  assert.equal(open('/speakers/ada/')('.page-header svg.initials-tile').length, 1);
  assert.equal(images.size, 0);
});

for (const [state, fields] of [
  ['under embargo', { publishAt: '2026-06-11T12:00' }],
  ['a draft', { visible: 'draft' }],
] as const) {
  test(`the photograph of a person who is ${state} is not on the site`, async (context) => {
    const folder = await makeEvent(
      context,
      (data) => {
        illustrate(data, {}, fields);
        Object.assign(data.agenda.sessions[2] ?? {}, { speakers: [] });
      },
      files,
    );
    const { images, event } = await renderEvent(folder, now);
    assert.equal(event.speakers.length, 0);
    // The logo alone: five widths in AVIF and WebP, and two in PNG.
    assert.equal(images.size, 12);
    assert.ok([...images.values()].every((bytes) => readHeader(bytes).width > readHeader(bytes).height));
  });
}

test('the second time nothing is encoded, and the bytes are the same', async (context) => {
  const event = await loadEvent(await makeEvent(context, illustrate, files), { now });
  const cache = join(await makeFolder(context), 'images');
  const first = await prepareImages(event, cache);
  const state = async () =>
    Promise.all(
      (await readdir(cache)).toSorted().map(async (name) => {
        const { ino, mtimeMs } = await stat(join(cache, name));
        return [name, ino, mtimeMs];
      }),
    );
  const before = await state();
  assert.equal(before.length, first.files.length);
  const second = await prepareImages(event, cache);
  assert.deepEqual(await state(), before);
  assert.deepEqual(second.files, first.files);
  const elsewhere = await prepareImages(event, join(await makeFolder(context), 'images'));
  assert.deepEqual(elsewhere.files, first.files);
});

test('what is kept is what is shown, so that nothing was encoded again', async (context) => {
  const event = await loadEvent(await makeEvent(context, illustrate, files), { now });
  const cache = join(await makeFolder(context), 'images');
  const [first] = (await prepareImages(event, cache)).files;
  assert.ok(first);
  await writeFile(join(cache, first.path.slice('images/'.length)), 'kept');
  assert.equal(Buffer.from((await prepareImages(event, cache)).files[0]?.content ?? '').toString(), 'kept');
});

test('another image under the same name has other addresses', async (context) => {
  const addressesOf = async (bytes: Uint8Array) => {
    const { images } = await renderEvent(
      await makeEvent(context, illustrate, { ...files, [ada]: bytes }),
      now,
    );
    return [...images.keys()].filter((path) => path.endsWith('.jpg'));
  };
  const [one, two] = [await addressesOf(photographed), await addressesOf(await makeImage())];
  assert.equal(one.length, 2);
  assert.deepEqual(
    one.filter((path) => two.includes(path)),
    [],
  );
});

test('an image that changes after it was checked stops the build', async (context) => {
  const folder = await makeEvent(context, illustrate, files);
  const event = await loadEvent(folder, { now });
  await writeFile(join(folder, ada), await makeImage());
  await assert.rejects(
    prepareImages(event, join(await makeFolder(context), 'images')),
    /^Error: content\/images\/photographs\/ada\.jpg changed while the site was being built\. Build it again\.$/,
  );
});

test('a broken image leaves the last good site as it was', async (context) => {
  const folder = await makeEvent(context, illustrate, files);
  const out = join(await makeFolder(context), 'dist');
  const build = () => buildSite({ event: folder, out, moment: now, strict: false });
  const { report } = await build();
  assert.ok(report.written.some((path) => path.endsWith('.avif')));
  const list = async () => (await readdir(out, { recursive: true })).toSorted();
  const before = await list();
  const page = await readFile(join(out, 'speakers/ada/index.html'), 'utf8');
  await writeFile(join(folder, ada), photographed.subarray(0, photographed.length / 2));
  await assert.rejects(build(), ContentError);
  assert.deepEqual(await list(), before);
  assert.equal(await readFile(join(out, 'speakers/ada/index.html'), 'utf8'), page);
  await writeFile(join(folder, ada), photographed);
  const { written, removed, unchanged } = (await build()).report;
  assert.deepEqual([written, removed, unchanged > 30], [[], [], true]);
});

test('in a folder of a server too, a site with images passes every check that needs no browser', async (context) => {
  const folder = await makeEvent(
    context,
    (data) => {
      illustrate(data);
      Object.assign(data.event, { url: 'https://small.example/psdm/' });
    },
    files,
  );
  const event = await loadEvent(folder, { now });
  const out = await makeFolder(context);
  await writeSite(out, await finishSite(await renderSite(event)));
  const checks = listSiteChecks({ environment: {}, workers: 1, remembers: false }).filter(
    ({ name }) => name !== 'accessibility',
  );
  const results = await runChecks(checks, await readSite(out, event));
  assert.deepEqual(
    results.flatMap(({ findings }) => findings),
    [],
  );
});
