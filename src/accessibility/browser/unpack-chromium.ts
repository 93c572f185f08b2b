/**
 * A program, run by bundled-browser.ts in a process of its own: unpacks Chromium into the folder that TMPDIR
 * names.
 */
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
