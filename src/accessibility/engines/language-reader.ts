import english from 'dictionary-en-gb';
import { eld } from 'eld/large';
import nspell from 'nspell';
import type { ReadResult } from '../page/read-text.ts';

/** Words that are English by now, and that the dictionary does not know. */
const modern =
  'online website websites webpage webpages blog blogs blogger email emails app apps wifi broadband smartphone smartphones login username dataset datasets startup startups hackathon microsite microsites webinar webinars podcast podcasts livestream accessibility javascript analytics cyber healthcare pdf url toolkit crowdsourced stakeholder stakeholders livestreamed onboarding roadmap roadmaps backlog prototyping usability inclusivity signposting meetup meetups unconference keynote keynotes signup walkthrough pop-up repo repos open-source'.split(
    ' ',
  );

/** Small words of Welsh, which the detector takes for Polish or English. */
const welsh = new Set(
  "y yr yn ac a'r i'r o'r mae sydd ar gyda bydd eich chi ni ein hyn am wedi gan dros neu nid gallwch cysylltwch rydym croeso ddim oes ei eu hwn hon fel wrth rhwng ddydd dydd heb eto yw i'ch ichi gennym gennych ynghylch mewn bob pob cyn felly digwyddiad digwyddiadau gwybodaeth cymraeg gymraeg".split(
    ' ',
  ),
);

let speller: ReturnType<typeof nspell> | undefined;
const kept = new Map<string, boolean>();

function isEnglish(word: string): boolean {
  const known = kept.get(word);
  if (known !== undefined) return known;
  if (speller === undefined) {
    speller = nspell({ aff: Buffer.from(english.aff), dic: Buffer.from(english.dic) });
    for (const each of modern) speller.add(each);
  }
  const plain = word.replaceAll('’', "'");
  const result = [
    plain,
    plain.replace(/'s?$/u, ''),
    plain.replace(/ise(?=[sdr]?$)|is(?=ing$|ation)/u, (end) => end.replace('s', 'z')),
  ].some((form) => speller?.correct(form) ?? false);
  kept.set(word, result);
  return result;
}

/**
 * Reads texts: which of their words are English, by the British Hunspell dictionary, and which language they are
 * likeliest in, by the n-grams of the language detector eld.
 * Takes texts; returns a result for each, in order. Words with a capital are left out, since most are names.
 */
export function readTexts(texts: readonly string[]): readonly ReadResult[] {
  return texts.map((text) => {
    const words = (text.match(/[\p{L}’']+(?:-[\p{L}’']+)*/gu) ?? [])
      .map((word) => word.replaceAll(/^['’]+|['’]+$/gu, ''))
      .filter((word) => word.length >= 3 && /^\p{Ll}/u.test(word));
    const unknown = words.filter(
      (word) => !word.split('-').every((part) => part.length < 3 || isEnglish(part)),
    );
    const small = (
      text
        .toLowerCase()
        .replaceAll('’', "'")
        .match(/[\p{L}']+/gu) ?? []
    ).filter((word) => welsh.has(word));
    const isWelsh = new Set(small).size >= 2 && unknown.length >= 2 && unknown.length >= words.length * 0.4;
    const guess = eld.detect(text);
    const [best = 0, second = 0] = Object.values(guess.getScores()).toSorted((one, other) => other - one);
    return {
      words: words.length,
      unknown: unknown.length,
      language: isWelsh ? 'cy' : guess.language || undefined,
      isSure: isWelsh || (guess.isReliable() && text.length >= 20 && best > second * 1.08),
    };
  });
}
