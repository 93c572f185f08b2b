/** Something that an engine reports of good pages too. */
export interface LeftOut {
  readonly code: RegExp;
  /** Whether it is left out only where the engine itself is not sure. */
  readonly onlyUnsure: boolean;
  readonly reason: string;
}

const unsure = (code: RegExp, reason: string): LeftOut => ({ code, onlyUnsure: true, reason });
const always = (code: RegExp, reason: string): LeftOut => ({ code, onlyUnsure: false, reason });

/** What engines report of pages without a fault, as measured (docs/decisions/0016); each is looked for in another way. */
export const leftOut: readonly LeftOut[] = [
  unsure(
    /1_3_1\.H48$/u,
    'asks of every link whether it is navigation; our rule finds rows of links that are no list',
  ),
  unsure(/1_1_1\.H67\.2$/u, 'tells of every empty alternative; our rule tells decoration from content'),
  unsure(
    /1_1_1\.(?:G94|G73|H37|H30)/u,
    'asks people to judge an alternative; our rule finds those that say nothing',
  ),
  unsure(
    /1_4_(?:3|6)\.(?:G18|G145|G17)\.(?:Abs|Alpha|BgImage|BgGradient)/u,
    'cannot see the ground of a text; we measure its pixels',
  ),
  unsure(/1_4_3[._]F24/u, 'wants a ground beside each colour; we measure what is painted'),
  unsure(
    /1_4_10\.C32/u,
    'warns of every text with spaces kept, and of what stays in place; we look whether the page scrolls to both sides',
  ),
  unsure(/1_3_1\.H39\.3\.Check|1_3_1\.H73/u, 'asks people to judge a caption'),
  unsure(/1_3_1\.H42$/u, 'asks whether bold text is a heading; our rule decides'),
  unsure(/1_3_1\.H49/u, 'warns of b and i; our rules find headings that are only styled'),
  unsure(/1_3_1\.H85/u, 'asks whether the entries of every list of choices have groups'),
  unsure(
    /1_3_1\.H43\.ScopeAmbiguous/u,
    'asks for headers where scope="colgroup" says the same; our rule knows both',
  ),
  unsure(/4_1_2\.H91\.Select\.Value/u, 'wants a value chosen beforehand in every list of choices'),
  always(
    /1_3_1\.H43\.HeadersRequired/u,
    'asks for headers where scope="colgroup" says the same; our rule knows both',
  ),
  always(
    /4_1_2\.H91\.A\.NoContent/u,
    'does not know names by aria-label of what is inside; axe and our rule do',
  ),
  unsure(/3_1_5|1_3_3\.|2_2_2\.F4|F10|3_2_|3_3_/u, 'asks people to check something that our rules decide'),
  always(/1_3_5\.H98/u, 'takes right values of autocomplete for wrong ones; axe and our rule know them'),
  always(
    /^region$/u,
    'wants back links and notices of a test inside of a landmark, which the design systems of government leave outside; our rule looks for navigation and controls',
  ),
  unsure(/^hidden-content$/u, 'tells that something is hidden; we open it and look'),
  unsure(/^frame-tested$/u, 'tells that a frame is a page of its own'),
  unsure(
    /^(?:audio-caption|video-caption|no-autoplay-audio)$/u,
    'asks people to judge; our rule looks for tracks, transcripts and controls',
  ),
  unsure(/^color-contrast/u, 'cannot see the ground of a text; we measure its pixels'),
  unsure(
    /^(?:th-has-data-cells|p-as-heading|identical-links-same-purpose|link-in-text-block|label-content-name-mismatch|region|bypass|target-size|scrollable-region-focusable|css-orientation-lock|aria-hidden-focus|skip-link)$/u,
    'is not sure; our rules look for the same',
  ),
];

/**
 * Says why a finding of an engine is left out.
 * @param code the engine's code
 * @param isSure whether the engine calls it an error
 * @returns the reason, or undefined for a finding that counts
 */
export function findReason(code: string, isSure: boolean): string | undefined {
  return leftOut.find((each) => each.code.test(code) && !(each.onlyUnsure && isSure))?.reason;
}
