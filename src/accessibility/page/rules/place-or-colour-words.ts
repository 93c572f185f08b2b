import type { TextBlock } from '../dom/list-blocks.ts';
import { quote } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

const thing =
  '(?:buttons?|links?|menus?|box(?:es)?|icons?|columns?|panels?|forms?|fields?|lists?|tabs?|images?|pictures?|photos?|diagrams?|charts?|graphs?|maps?|sidebars?|symbols?|arrows?|bars?|lines?|dots?|squares?|circles?|triangles?|stars?|text|words?|items?|entries|entry|rows?|cells?|options?|sections?|banner|artists?|person|people|one|ones|speakers?|answers?|logos?|tiles?|cards?|labels?|boxes)';
const part =
  '(?:buttons?|links?|menus?|box(?:es)?|icons?|columns?|panels?|forms?|fields?|tabs?|images?|pictures?|diagrams?|charts?|sidebars?|symbols?|arrows?|banner|tiles?|cards?|labels?)';
const colour =
  '(?:red|green|blue|yellow|orange|purple|pink|grey|gray|black|white|brown|amber|teal|navy|gold|turquoise|crimson|maroon|magenta)';
const act = '(?:click|press|tap|select|choose|use|pick|hit|push|open|see|look|check|fill|complete|read|find)';

// What is at the top or bottom of a page is first or last to the ear as well; a right page is a page that is right.
const notOurs = String.raw`(?![ -](?:page|track|hour|day|answer|time|foot|people|person|words?|place|way|thing|line|of (?:the|this|each|every|your) (?:page|form|screen|list|hour|hill|stairs|street|road|table|class|agenda|document|letter|envelope|game)))`;
const byPlace = [
  new RegExp(
    String.raw`\b${thing}\s+(?:(?:is|are|shown|listed|given|displayed)\s+)?(?:to|on|at|in)\s+(?:the|your)\s+(?:far\s+)?(?:left|right|top|bottom|(?:top|bottom|upper|lower)[ -](?:left|right)(?: corner)?)(?:[- ]hand(?: side)?)?\b${notOurs}`,
    'iu',
  ),
  new RegExp(String.raw`\b${thing}\s+(?:above|below|beneath)[ -](?:and to the )?(?:left|right)\b`, 'iu'),
  new RegExp(String.raw`\b(?:left|right)[ -]hand (?:side )?(?:${part})\b`, 'iu'),
  new RegExp(
    String.raw`\b(?:left|top|bottom|upper|lower|(?:top|bottom|upper|lower)[ -](?:left|right))[ -](?:side |corner )?(?:${part})\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${act}\b[^.!?]{0,60}\b(?:on|at|to|in) the (?:far )?(?:left|right|top|bottom)\b${notOurs}`,
    'iu',
  ),
];
const byShape = [
  new RegExp(
    String.raw`\b${act}\b[^.!?]{0,40}\b(?:round|square|circular|triangular|rectangular|oval|large|largest|big|bigger|biggest|small|smaller|smallest|diamond|star|star-shaped)\s+(?:${colour}\s+)?(?:button|link|icon|box|symbol|arrow|tile|one)\b`,
    'iu',
  ),
];
const byColour = [
  new RegExp(
    String.raw`\b${colour}\s+(?:${part}|dots?|squares?|circles?|triangles?|stars?|bars?|lines?|text|rows?|cells?|items?|entries|ones|lists?|sections?|tiles?)\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${thing}[^.!?]{0,50}\b(?:in|with|shown|marked|coloured|highlighted|outlined)\s+(?:a\s+|an\s+|the\s+)?(?:bright |dark |light |pale )?${colour}\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:shown|marked|highlighted|written|coloured|colored|printed|displayed|appear|appears|outlined|listed|those|dates|sessions|events|rooms|sites|places|fields|items|prices|days)\s+(?:[^.!?]{0,20}\s)?(?:in|as)\s+(?:bright |dark |light |pale )?${colour}\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${colour}\s+(?:means?|shows?|indicates?|stands? for|marks?|is for|are for)\b`,
    'iu',
  ),
];

/** Words of a building or a street: there, left and right are not about the page. */
const outdoors =
  /\b(?:doors?|doorways?|entrance|exit|lifts?|stairs?|steps|staircase|streets?|roads?|station|building|corridors?|floor|walk|turn|platform|bus|buses|car park|cross(?:ing)?|traffic|bridge|hall|foyer|reception|desk|kerb|pavement|ramp|wall|wing|junction|roundabout|canal|river|church|square on|side of the|bank|badge|line to|tram|wear(?:ing)?|shirt|jacket|lanyards?|t-shirt|book cover|passport|wine|tea|pepper|hair|eyes|flowers?|petals?)\b/iu;

/** "The green ones are … The red ones are …": one noun with two colours. */
function findColourPair(text: string): string | undefined {
  const nouns = new Map<string, string>();
  for (const [whole, tone = '', noun = ''] of text.matchAll(
    new RegExp(String.raw`\bthe\s+(${colour})\s+(\p{L}+)`, 'giu'),
  )) {
    const other = nouns.get(noun.toLowerCase());
    if (other !== undefined && other !== tone.toLowerCase()) return whole;
    nouns.set(noun.toLowerCase(), tone.toLowerCase());
  }
  return undefined;
}

/** Where something stands, its shape and its colour must not be the only way to find it. */
export const placeOrColourWords: Rule = {
  id: 'place-or-colour-words',
  criterion: '1.3.3',
  whom: 'people who do not see the page as it is laid out, and people who cannot tell its colours apart',
  remedy: 'Name the thing by its words: “the button Send”, “fields marked with an asterisk”.',
  find: ({ blocks }) => blocks.flatMap(findIn),
};

function findIn(block: TextBlock): Hit[] {
  const { element } = block;
  if (element.closest('pre, code, blockquote') !== null) return [];
  const hits: Hit[] = [];
  const pair = findColourPair(block.text);
  if (pair !== undefined)
    hits.push({ element, message: `The text tells things apart by colour only: ${quote(pair)}.` });
  for (const sentence of block.text.split(/(?<=[.!?])\s+|\n/u)) {
    const isReal = outdoors.test(sentence);
    const place = byPlace.map((pattern) => pattern.exec(sentence)?.[0]).find(Boolean);
    if (place !== undefined && !isReal)
      hits.push({
        element,
        message: `${quote(place)} tells people where to look on the page, and not what to look for.`,
      });
    const shape = byShape.map((pattern) => pattern.exec(sentence)?.[0]).find(Boolean);
    if (shape !== undefined && !isReal)
      hits.push({ element, message: `${quote(shape)} tells a thing by its shape or size only.` });
    const tone = byColour.map((pattern) => pattern.exec(sentence)?.[0]).find(Boolean);
    // A name is no description: Yellow Card, Green Party.
    const isName = tone !== undefined && /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(tone);
    if (tone !== undefined && pair === undefined && !isReal && !isName)
      hits.push({ element, message: `${quote(tone)} tells a thing by its colour only.` });
  }
  return hits;
}
