/**
 * Makes texts alike that read alike: capitals, kinds of apostrophes and spaces, hyphens that do not show, the signs of
 * Markdown, and titles before a name.
 * @param text any text
 * @returns words for comparing, not for showing
 */
export function foldWords(text: string): string {
  return text
    .replaceAll(/&(?:[lr]squo|apos|#0*39|#0*821[67]|#x0*27|#x201[89]);/gi, "'")
    .replaceAll(/&(?:nbsp|#0*160|#xa0);/gi, ' ')
    .replaceAll(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff*_\\]|&shy;/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^(?:dr|prof|professor|mr|mrs|ms|miss|sir|dame|rev|cllr|councillor)\.? /, '');
}
