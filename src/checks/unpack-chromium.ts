/**
 * A program, run by bundled-browser.ts in a process of its own: unpacks Chromium into the folder that TMPDIR
 * names.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';

const fonts = join(await chromium.executablePath(), '..', 'fonts');

// The package's own fonts.conf names folders of Amazon's machines only.
await writeFile(
  join(fonts, 'fonts.conf'),
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="relative">cache</cachedir></fontconfig>
`,
);
