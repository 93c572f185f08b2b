import { quote, tidy } from '../dom/tidy.ts';
import type { ReadText } from '../read-text.ts';
import type { Hit, Rule } from '../rule.ts';

/** Known better by their letters than by their words, to anybody in the country. */
const known = new Set(
  `AI AM PM UK US USA EU UN BBC ITV TV DVD CD PC IT ID OK PDF HTML CSS URL WWW USB PIN VAT GP GPS NHS MP MPS FAQ FAQS RSVP DIY AKA
  BST GMT UTC CET CEO HR MOT CCTV QR SMS ISBN ISSN PO BC AD BCE CE ATM NATO NASA UNESCO UNICEF AIDS HIV DNA PHD BA MA BSC MSC MBA
  LTD PLC VIP WC EST ETA FM DJ RAF CV PS NB RE VS TBC TBA MON TUE WED THU FRI SAT SUN JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC
  CSV JSON XML RSS ICS ZIP JPEG JPG PNG GIF SVG MP3 MP4 DOC DOCX XLS XLSX ODT ODS PPT PPTX HTTP HTTPS KB MB GB TB COVID WIFI LED LCD 3D
  NW NE SW SE II III IV VI VII VIII IX XI XII XIII XIV XV XVI XIX XX XXI MBE OBE CBE KBE QC KC JP PHP SQL API YMCA BAFTA FIFA UEFA IKEA LGBT LGBTQ
  WCAG RNIB ASAP SOS APP HM Q&A A&E UX MOD IBM JK R&D B&B WAV OGG EPUB RTF ODP`.split(/\s+/u),
);

const elsewhere = 'pre, code, kbd, samp, address, svg, textarea, [lang]:not(html, [lang^="en"])';

/** An abbreviation is written out where it first stands, or marked up with its words (3.1.4; techniques G97 and H28). */
export const abbreviationUnexpanded: Rule = {
  id: 'abbreviation-unexpanded',
  criterion: '3.1.4',
  whom: 'people who are new to the subject, and people who hear letters instead of a word',
  remedy: 'Write the words out the first time, with the letters in brackets, or add it to the glossary.',
  async find({ blocks, all, readText }) {
    const whole = blocks.map(({ text }) => text).join('\n');
    const told = new Set(
      all('abbr[title], dfn[title]')
        .filter((element) => tidy(element.getAttribute('title')) !== '')
        .map((element) => tidy(element.textContent)),
    );
    const seen = new Set<string>();
    const hits: Hit[] = [];
    for (const { element, nodes, text: words } of blocks) {
      if (element.closest(elsewhere) !== null || isShouted(words)) continue;
      const own = nodes.filter(({ parentElement }) => parentElement?.closest(elsewhere) === null);
      const text = own.length === nodes.length ? words : own.map(({ data }) => data).join(' … ');
      for (const letters of listAbbreviations(text)) {
        if (seen.has(letters) || told.has(letters) || told.has(`${letters}s`)) continue;
        seen.add(letters);
        if (isExpanded(letters, whole) || isWord(letters, whole)) continue;
        hits.push({
          element,
          message: `The abbreviation ${quote(letters)} is nowhere on this page written out.`,
        });
      }
    }
    for (const element of all('abbr:not([title])')) {
      const letters = tidy(element.textContent);
      if (
        letters === '' ||
        seen.has(letters) ||
        told.has(letters) ||
        known.has(letters.toUpperCase()) ||
        isExpanded(letters, whole)
      )
        continue;
      seen.add(letters);
      hits.push({ element, message: `${quote(letters)} is marked up as an abbreviation without its words.` });
    }
    return withoutWords(hits, readText);
  },
};

/** A name that its owner writes in capitals is a word all the same: “PUBLIC”. */
async function withoutWords(hits: readonly Hit[], readText: ReadText): Promise<readonly Hit[]> {
  const letters = hits.map(({ message }) => /“(\p{Lu}{5,})”/u.exec(message)?.[1]?.toLowerCase() ?? '');
  const results = await readText(letters);
  return hits.filter(
    (_, index) => !(letters[index] !== '' && results[index]?.words === 1 && results[index].unknown === 0),
  );
}

/** Words in capitals throughout are a shout and no abbreviations; another rule sees to them. */
const isShouted = (text: string): boolean => {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length > 1 && words.filter((word) => word === word.toUpperCase()).length / words.length > 0.6;
};

function listAbbreviations(text: string): readonly string[] {
  return [
    ...text.matchAll(
      /(?<![\p{L}\p{N}./@#_-])(\p{Lu}(?:\p{Lu}|&(?=\p{Lu})){1,6})s?(?![\p{L}\p{N}@_]|[./-]\p{L})/gu,
    ),
  ]
    .filter(
      ({ index, 0: whole }) =>
        !/\d\s*$/u.test(text.slice(Math.max(0, index - 2), index)) &&
        !/^\s?\d/u.test(text.slice(index + whole.length)) &&
        // The levels of WCAG are names, and no letters that stand for words.
        !(/^A{2,3}$/u.test(whole) && /\blevel $/iu.test(text.slice(0, index))),
    )
    .map(([, letters = '']) => letters)
    .filter((letters) => !known.has(letters) && !/^[IVXLCDM]+$/u.test(letters));
}

/** A name in capitals that is an ordinary word: the page has it in small letters as well. Short ones are too often both, as IT is. */
function isWord(letters: string, whole: string): boolean {
  if (letters.length < 5) return false;
  const rest = letters.slice(1).toLowerCase();
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])[${letters.charAt(0)}${letters.charAt(0).toLowerCase()}]${rest}(?![\p{L}\p{N}])`,
    'u',
  ).test(whole);
}

/** Written out beside brackets: "Government Digital Service (GDS)", or "GDS (Government Digital Service)". */
function isExpanded(letters: string, whole: string): boolean {
  const plain = letters.replaceAll('&', '');
  const name = letters;
  const first = plain[0] ?? '';
  const before = new RegExp(
    String.raw`\b${first}[\p{L}'’-]+(?:,?[\s-]+[\p{L}'’&-]+){0,9}\s*,?\s*[(\[–—-]\s*(?:the |or |known as )?["“‘']?${name}s?\b`,
    'iu',
  );
  const after = new RegExp(
    String.raw`\b${name}s?["”’']?\s*(?:[(\[:–—=,-]|stands for|is short for|means|is the|, or)\s*(?:the )?["“‘']?${first}[\p{L}'’-]*(?:[\s-]+[\p{L}'’&-]+)+`,
    'iu',
  );
  if (before.test(whole) || after.test(whole)) return true;
  // A name in which every letter begins a word, anywhere on the page, has been said too.
  return new RegExp(
    String.raw`\b${Array.from(plain, (letter) => String.raw`${letter}[\p{Ll}'’-]+`).join(String.raw`(?:\s+(?:of|and|for|the|in|to|on|&))*[\s-]+`)}\b`,
    'u',
  ).test(whole);
}
