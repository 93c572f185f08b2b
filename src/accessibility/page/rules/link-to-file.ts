import { isExposed } from '../dom/is-shown.ts';
import { blockOf } from '../dom/list-blocks.ts';
import { descriptionOf, nameOf } from '../dom/name-of.ts';
import { quote, tidy } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

const types: Readonly<Record<string, RegExp>> = {
  pdf: /\bpdf\b/iu,
  doc: /\b(?:word|docx?)\b/iu,
  docx: /\b(?:word|docx?)\b/iu,
  odt: /\b(?:odt|opendocument|open document)\b/iu,
  rtf: /\b(?:rtf|rich text)\b/iu,
  xls: /\b(?:excel|xlsx?|spreadsheet)\b/iu,
  xlsx: /\b(?:excel|xlsx?|spreadsheet)\b/iu,
  ods: /\b(?:ods|opendocument|open document|spreadsheet)\b/iu,
  csv: /\bcsv\b/iu,
  ppt: /\b(?:powerpoint|pptx?|slides|presentation)\b/iu,
  pptx: /\b(?:powerpoint|pptx?|slides|presentation)\b/iu,
  odp: /\b(?:odp|opendocument|open document)\b/iu,
  zip: /\bzip\b/iu,
  epub: /\bepub\b/iu,
  mp3: /\b(?:mp3|audio)\b/iu,
  m4a: /\b(?:m4a|audio)\b/iu,
  wav: /\b(?:wav|audio)\b/iu,
  ogg: /\b(?:ogg|audio)\b/iu,
  mp4: /\b(?:mp4|video)\b/iu,
  mov: /\b(?:mov|quicktime|video)\b/iu,
  avi: /\b(?:avi|video)\b/iu,
  wmv: /\b(?:wmv|video)\b/iu,
  webm: /\b(?:webm|video)\b/iu,
  jpg: /\b(?:jpe?g|image|photo|picture|map)\b/iu,
  jpeg: /\b(?:jpe?g|image|photo|picture|map)\b/iu,
  png: /\b(?:png|image|photo|picture|map)\b/iu,
  gif: /\b(?:gif|image|photo|picture)\b/iu,
};

const size =
  /\d\s?(?:bytes?|[kmg]i?b|kilobytes?|megabytes?|gigabytes?|pages?|min(?:ute)?s?|seconds?|hours?)\b/iu;
const sounds = new Set(['mp3', 'm4a', 'wav', 'ogg', 'mp4', 'mov', 'avi', 'wmv', 'webm']);

/** Visitors on a phone, and those without the right program, want to know before a file opens. */
export const linkToFile: Rule = {
  id: 'link-to-file-unannounced',
  criterion: '2.4.4',
  whom: 'people on slow or paid connections, and people whose software cannot open the file',
  remedy: 'Add the type and size to the link: “Programme (PDF, 240 kB)”; better still, publish a page.',
  find: ({ all }) =>
    all('a[href]')
      .filter(isExposed)
      .flatMap((element) => {
        const type = extensionOf(element);
        const known = types[type];
        if (known === undefined) return [];
        const said = `${nameOf(element)} ${descriptionOf(element)} ${wordsAfter(element)}`;
        const lacks = [
          known.test(said) ? '' : `its type (${type.toUpperCase()})`,
          size.test(said) ? '' : 'its size',
        ].filter(Boolean);
        const isSound = sounds.has(type);
        const hasTranscript =
          !isSound || /transcript|subtitle|in words/iu.test(tidy(regionOf(element).textContent));
        if (lacks.length > 0)
          return [
            {
              element,
              message: `The link ${quote(nameOf(element))} opens a file and does not say ${lacks.join(' and ')}.${hasTranscript ? '' : ' No transcript is offered beside it.'}`,
            },
          ];
        if (!hasTranscript)
          return [
            {
              element,
              message: `The link ${quote(nameOf(element))} leads to a recording, and no transcript is offered beside it.`,
            },
          ];
        return [];
      }),
};

function extensionOf(element: Element): string {
  if (!(element instanceof HTMLAnchorElement)) return '';
  const name = element.download || element.pathname;
  return /\.([a-z0-9]{2,5})$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The words between a link and the next link in its own block. */
function wordsAfter(element: Element): string {
  const words: string[] = [];
  for (let node = element.nextSibling; node !== null; node = node.nextSibling) {
    if (node instanceof Element && (node.matches('a') || node.querySelector('a') !== null)) break;
    words.push(node.textContent ?? '');
  }
  return (
    tidy(words.join(' ')) ||
    (blockOf(element).querySelectorAll('a').length === 1 ? tidy(blockOf(element).textContent) : '')
  );
}

const regionOf = (element: Element): Element =>
  element.closest('li, td, figure, section, article, aside, main') ?? document.body;
