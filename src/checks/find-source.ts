import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Barrier } from '../accessibility/barrier.ts';
import type { WrittenText } from '../model/list-texts.ts';

const project = join(import.meta.dirname, '../..');

/** The view that draws the pages of each part of the site. */
const views: Readonly<Record<string, string>> = {
  '': 'home-page',
  agenda: 'day-page',
  sessions: 'session-page',
  speakers: 'speaker-page',
  organisations: 'organisation-page',
  announcements: 'announcement-page',
  blueprint: 'chapter-page',
  tracks: 'track-page',
  rooms: 'room-page',
  venue: 'venue-page',
  updates: 'updates-page',
  about: 'prose-page',
  privacy: 'prose-page',
  accessibility: 'accessibility-page',
  '404.html': 'not-found-page',
};

/**
 * Makes a function that leads a finding back to the line of data that it shows, and to the component that draws it.
 * Takes every text of the event; the function takes a finding and returns places in words, or undefined when nothing fits.
 */
export function createSourceFinder(texts: readonly WrittenText[]): (barrier: Barrier) => string | undefined {
  return (barrier) => {
    const places = [findText(barrier, texts), findDrawing(barrier)].filter((place) => place !== undefined);
    return places.length === 0 ? undefined : places.join(', drawn by ');
  };
}

function findText(barrier: Barrier, texts: readonly WrittenText[]): string | undefined {
  const words = listWords(barrier);
  const find = (fits: (text: string, word: string) => boolean) => {
    for (const word of words) {
      const found = texts.find(({ text }) => fits(text, word));
      if (found) return found;
    }
    return undefined;
  };
  const found =
    find((text, word) => text === word) ??
    find((text, word) => word.length >= 8 && text.includes(word)) ??
    find((text, word) => text.length >= 12 && word.includes(text)) ??
    findById(barrier, texts);
  return found && `${found.file}:${found.line}:${found.column} (${found.field})`;
}

/** The words that a finding is about: those of the element, its alternative, and what the message quotes. */
function listWords({ html, message }: Barrier): readonly string[] {
  const element = load(html, null, false);
  const attributes = element('[alt], [title], [aria-label]')
    .toArray()
    .flatMap(({ attribs }) => [attribs['alt'], attribs['title'], attribs['aria-label']]);
  const quoted = [...message.matchAll(/“([^”]+)”/gu)].map(([, text = '']) => text.replace(/…$/u, ''));
  return [...attributes, element.text(), ...quoted]
    .map((text) => (text ?? '').replaceAll(/\s+/gu, ' ').trim())
    .filter((text) => text.length > 3);
}

/** The item whose page it is: the last part of the address is its id. */
function findById({ page }: Barrier, texts: readonly WrittenText[]): WrittenText | undefined {
  const id =
    page
      .replace(/\/?(?:index)?\.html$/u, '')
      .split('/')
      .at(-1) ?? '';
  return id === '' ? undefined : texts.find(({ text, field }) => text === id && /(?:^|› )id$/u.test(field));
}

function findDrawing({ html, page }: Barrier): string | undefined {
  const classes = /\bclass="([^"]*)"/u.exec(html)?.[1]?.split(/\s+/u) ?? [];
  const names = classes.map((name) => name.split(/__|--/u)[0] ?? '');
  const component = names
    .map((name) => `src/views/components/${name}.ts`)
    .find((file) => existsSync(join(project, file)));
  if (component !== undefined) return component;
  const view = views[page.split('/')[0] === 'index.html' ? '' : (page.split('/')[0] ?? '')];
  return view === undefined ? undefined : `src/views/${view}.ts`;
}
