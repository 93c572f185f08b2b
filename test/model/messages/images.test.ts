import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { inspectEvent } from '../../../src/model/load-event.ts';
import { formatProblem } from '../../../src/model/problems.ts';
import { makeEvent, type EventFiles } from '../../helpers/make-event.ts';
import { makeImage } from '../../helpers/make-image.ts';
import { problemsOf } from '../../helpers/problems-of.ts';

/* What a wrong image says: every line that the organiser sees, word for word. */

const at = '_data/speakers.json:9:17  speaker "Ada Example":';
const logoAt = '_data/organisations.json:8:17  organisation "The Council":';

const photograph = (image: unknown) => (files: EventFiles) =>
  Object.assign(files, {
    speakers: {
      speakers: files.speakers.speakers.map(({ biography, statements, ...speaker }) => ({
        ...speaker,
        image: typeof image === 'string' ? { file: image } : image,
        biography,
        statements,
      })),
    },
  });
const logo = (file: string) => (files: EventFiles) =>
  Object.assign(files.organisations.organisations[0] ?? {}, { logo: { file } });

const right = await makeImage();
const ada = 'content/images/photographs/ada.jpg';

type Files = Readonly<Record<string, string | Uint8Array>>;
const mistakes: readonly (readonly [
  mistake: string,
  change: (files: EventFiles) => unknown,
  files: Files,
  lines: readonly string[],
])[] = [
  ['a right photograph', photograph('photographs/ada.jpg'), { [ada]: right }, []],
  [
    'an image that is missing, and no folder',
    photograph('photographs/ada.jpg'),
    {},
    [`${at} there is no image "photographs/ada.jpg" in content/images/. The folder holds no file yet.`],
  ],
  [
    'an image that nothing is like',
    photograph('portraits/grace-hopper.jpg'),
    { 'content/images/council.jpg': right },
    [
      `${at} there is no image "portraits/grace-hopper.jpg" in content/images/. Known: council.jpg.`,
      'content/images/council.jpg  warning: nobody uses this file, so that it is not on the site. Name it as the image of a person or the logo of an organisation, or take it away.',
    ],
  ],
  [
    'a misspelt name',
    photograph('photographs/adda.jpg'),
    { [ada]: right },
    [
      `${at} there is no image "photographs/adda.jpg" in content/images/. Did you mean "photographs/ada.jpg"? Known: photographs/ada.jpg.`,
    ],
  ],
  [
    'a name without its folder, and with another ending',
    photograph('ada.png'),
    { [ada]: right },
    [
      `${at} there is no image "ada.png" in content/images/. Did you mean "photographs/ada.jpg"? Known: photographs/ada.jpg.`,
    ],
  ],
  [
    'the path from the event’s folder',
    photograph('content/images/photographs/ada.jpg'),
    { [ada]: right },
    [
      `${at} there is no image "content/images/photographs/ada.jpg" in content/images/. Did you mean "photographs/ada.jpg"? Known: photographs/ada.jpg.`,
    ],
  ],
  [
    'another case',
    photograph('photographs/Ada.JPG'),
    { [ada]: right },
    [
      `${at} there is no image "photographs/Ada.JPG" in content/images/: capitals count in the name of a file. Did you mean "photographs/ada.jpg"?`,
    ],
  ],
  [
    'a path that leads out',
    photograph('../../../ada.jpg'),
    { [ada]: right },
    [
      `${at} "../../../ada.jpg" leads out of content/images/. Put the file there, and write its path from there. Did you mean "photographs/ada.jpg"?`,
    ],
  ],
  [
    'a path that leads out and back in',
    photograph('photographs/../photographs/ada.jpg'),
    { [ada]: right },
    [
      `${at} "photographs/../photographs/ada.jpg" leads out of content/images/. Put the file there, and write its path from there. Did you mean "photographs/ada.jpg"?`,
    ],
  ],
  [
    'a path on one machine',
    photograph('C:\\Pictures\\grace.jpg'),
    {},
    [
      `${at} "C:\\Pictures\\grace.jpg" leads out of content/images/. Put the file there, and write its path from there.`,
    ],
  ],
  [
    'an absolute path',
    photograph('/etc/passwd.jpg'),
    {},
    [
      `${at} "/etc/passwd.jpg" leads out of content/images/. Put the file there, and write its path from there.`,
    ],
  ],
  [
    'slashes that lean back',
    photograph('photographs\\ada.jpg'),
    { [ada]: right },
    [`${at} "photographs\\ada.jpg" needs forward slashes. Did you mean "photographs/ada.jpg"?`],
  ],
  [
    'the address of an image',
    photograph('https://example.org/grace.jpg'),
    {},
    [
      `${at} "https://example.org/grace.jpg" is an address, and a file is needed. Save the image in content/images/.`,
    ],
  ],
  [
    'a kind of image that is not taken',
    photograph('photographs/ada.gif'),
    { 'content/images/photographs/ada.gif': await makeImage({ format: 'gif' }) },
    [
      `${at} "photographs/ada.gif" is not of a kind that every browser shows. Save it as .jpg, .png, .webp or .avif.`,
    ],
  ],
  [
    'a drawing',
    logo('logos/council.svg'),
    { 'content/images/logos/council.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
    [
      `${logoAt} "logos/council.svg" is a drawing, and looks different where its typefaces are missing. Save it as .png, 576 pixels wide.`,
    ],
  ],
  [
    'an image of another kind than its name says',
    photograph('photographs/ada.jpg'),
    { [ada]: await makeImage({ format: 'png' }) },
    [
      `${at} "photographs/ada.jpg" is called .jpg, and is a PNG. Call it "photographs/ada.png", in the folder and here.`,
    ],
  ],
  [
    'a telephone’s HEIC under another name',
    photograph('photographs/ada.jpg'),
    { [ada]: Buffer.from('\0\0\0\u001cftypheic\0\0\0\0') },
    [`${at} "photographs/ada.jpg" is called .jpg, and is a HEIC. Save it as a JPEG or PNG image.`],
  ],
  [
    'a drawing under another name',
    photograph('photographs/ada.png'),
    {
      'content/images/photographs/ada.png':
        '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>',
    },
    [`${at} "photographs/ada.png" is called .png, and is an SVG. Save it as a JPEG or PNG image.`],
  ],
  [
    'a text under the name of an image',
    photograph('photographs/ada.jpg'),
    { [ada]: 'version https://git-lfs.github.com/spec/v1' },
    [`${at} "photographs/ada.jpg" is called .jpg, and its bytes are no image. Copy it again.`],
  ],
  [
    'an empty file',
    photograph('photographs/ada.jpg'),
    { [ada]: '' },
    [`${at} "photographs/ada.jpg" is an empty file. Copy it again.`],
  ],
  [
    'a file that is too large',
    photograph('photographs/ada.jpg'),
    { [ada]: Buffer.concat([right, Buffer.alloc(20_000_000)]) },
    [
      `${at} "photographs/ada.jpg" has 21 MB, and 20 MB is the most. Save it smaller: 1000 pixels on the longer side are plenty.`,
    ],
  ],
  [
    'too many pixels',
    photograph('photographs/ada.png'),
    {
      'content/images/photographs/ada.png': await makeImage({ width: 10_000, height: 5001, format: 'png' }),
    },
    [
      `${at} "photographs/ada.png" has 10000 × 5001 pixels, which is 51 million, and 50 million are the most. Save it smaller: 1000 on the longer side are plenty.`,
    ],
  ],
  [
    'a photograph that is too small',
    photograph('photographs/ada.jpg'),
    { [ada]: await makeImage({ width: 400, height: 175 }) },
    [
      `${at} "photographs/ada.jpg" has 400 × 175 pixels, and a photograph needs 176 on its shorter side. Use a larger one.`,
    ],
  ],
  [
    'a logo that is too small',
    logo('logos/council.png'),
    { 'content/images/logos/council.png': await makeImage({ width: 191, height: 63, format: 'png' }) },
    [
      `${logoAt} "logos/council.png" has 191 × 63 pixels, and a logo needs 192 in width or 64 in height. Use a larger one.`,
    ],
  ],
  [
    'a wide logo that is low',
    logo('logos/council.png'),
    { 'content/images/logos/council.png': await makeImage({ width: 300, height: 40, format: 'png' }) },
    [],
  ],
  [
    'a text where a group of fields belongs',
    photograph(['photographs/ada.jpg']),
    { [ada]: right },
    [
      '_data/speakers.json:8:16  speaker "Ada Example": image must be a group of fields in { }, and is a list.',
    ],
  ],
  [
    'another name for a field',
    photograph({ file: 'photographs/ada.jpg', alt: 'Ada' }),
    { [ada]: right },
    [
      '_data/speakers.json:10:9  speaker "Ada Example": there is no field "alt" in image. Did you mean "alternativeText"? Fields: file, alternativeText.',
    ],
  ],
  ['an empty path', photograph({ file: '' }), {}, [`${at} image › file is empty.`]],
];

for (const [mistake, change, files, lines] of mistakes) {
  test(`images: ${mistake}`, async (context) => {
    assert.deepEqual(await problemsOf(context, { change, files }), lines);
  });
}

for (const format of ['jpeg', 'png', 'webp', 'avif'] as const) {
  test(`images: a ${format} file that ends too early, by a third or by 20 bytes`, async (context) => {
    const ending = format.replace('jpeg', 'jpg');
    const whole = await makeImage({ width: 800, height: 600, format });
    for (const end of [Math.floor((whole.length * 2) / 3), whole.length - 20]) {
      assert.deepEqual(
        await problemsOf(context, {
          change: photograph(`ada.${ending}`),
          files: { [`content/images/ada.${ending}`]: whole.subarray(0, end) },
        }),
        [
          `${at} "ada.${ending}" is broken or ends too early, so that it cannot be shown whole. Copy it again.`,
        ],
      );
    }
  });
}

test('images: what systems leave behind, and a note, are no images that nobody uses', async (context) => {
  const files = {
    [ada]: right,
    'content/images/README.md': 'Ask Grace.',
    'content/images/photographs/.DS_Store': 'x',
    'content/images/Thumbs.db': 'x',
  };
  assert.deepEqual(await problemsOf(context, { change: photograph('photographs/ada.jpg'), files }), []);
});

test('images: a link to a file elsewhere is not followed', async (context) => {
  const folder = await makeEvent(context, photograph('link.jpg'), {
    'secret.jpg': right,
    'content/images/README.md': 'x',
  });
  await symlink(join(folder, 'secret.jpg'), join(folder, 'content/images/link.jpg'));
  const { problems } = await inspectEvent(folder, { now: '2026-06-10T09:00' });
  assert.deepEqual(problems.map(formatProblem), [
    `${at} there is no image "link.jpg" in content/images/. The folder holds no file yet.`,
  ]);
});

test('images: a name with an accent is found however the disk writes it', async (context) => {
  const files = { [`content/images/${'zo\u00eb.jpg'.normalize('NFD')}`]: right };
  const change = photograph('zo\u00eb.jpg'.normalize('NFC'));
  assert.deepEqual(await problemsOf(context, { change, files }), []);
});
