/** Draws one picture and prints its bytes' hash: a program of its own, so that a test can run it in another time zone. */
import { createHash } from 'node:crypto';
import { drawSocialImage } from '../../src/eleventy/draw-social-image.ts';
import { encodePng } from '../../src/eleventy/encode-png.ts';
import { makeWords } from './social-words.ts';

const png = encodePng(await drawSocialImage(makeWords()), 'key');
process.stdout.write(createHash('sha256').update(png).digest('hex'));
