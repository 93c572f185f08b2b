import type { Rule } from './rule.ts';
import { abbreviationUnexpanded } from './rules/abbreviation-unexpanded.ts';
import { accessKey } from './rules/access-key.ts';
import { adjacentLinksSamePlace } from './rules/adjacent-links-same-place.ts';
import { allCapitals } from './rules/all-capitals.ts';
import { articleMisused } from './rules/article-misused.ts';
import { backgroundPicture } from './rules/background-picture.ts';
import { centredText } from './rules/centred-text.ts';
import { choiceGroup } from './rules/choice-group.ts';
import { colourAlone } from './rules/colour-alone.ts';
import { cssWords } from './rules/css-words.ts';
import { currentPage } from './rules/current-page.ts';
import { dragOnly } from './rules/drag-only.ts';
import { drawingAlternative } from './rules/drawing-alternative.ts';
import { drawnWithLetters } from './rules/drawn-with-letters.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { emptyParagraph } from './rules/empty-paragraph.ts';
import { fieldError } from './rules/field-error.ts';
import { fieldHint } from './rules/field-hint.ts';
import { fieldLabel } from './rules/field-label.ts';
import { fieldPurpose } from './rules/field-purpose.ts';
import { focusOnText } from './rules/focus-on-text.ts';
import { formButton } from './rules/form-button.ts';
import { frameTitle } from './rules/frame-title.ts';
import { hardToRead } from './rules/hard-to-read.ts';
import { headingLevels } from './rules/heading-levels.ts';
import { headingOnlyLooks } from './rules/heading-only-looks.ts';
import { hiddenFromSome } from './rules/hidden-from-some.ts';
import { imageAlternative } from './rules/image-alternative.ts';
import { italicBlock } from './rules/italic-block.ts';
import { justifiedText } from './rules/justified-text.ts';
import { landmarkParts } from './rules/landmark-parts.ts';
import { languageCode } from './rules/language-code.ts';
import { languageOfText } from './rules/language-of-text.ts';
import { lineShape } from './rules/line-shape.ts';
import { linkGoesNowhere } from './rules/link-goes-nowhere.ts';
import { linkTextSaysNothing } from './rules/link-text-says-nothing.ts';
import { linkToFile } from './rules/link-to-file.ts';
import { linkToldByColour } from './rules/link-told-by-colour.ts';
import { lists } from './rules/lists.ts';
import { media } from './rules/media.ts';
import { movingContent } from './rules/moving-content.ts';
import { needlessWork } from './rules/needless-work.ts';
import { nestedControls } from './rules/nested-controls.ts';
import { newWindowUnannounced } from './rules/new-window-unannounced.ts';
import { oldMarkup } from './rules/old-markup.ts';
import { outOfReach } from './rules/out-of-reach.ts';
import { pageTitle } from './rules/page-title.ts';
import { pasteBlocked } from './rules/paste-blocked.ts';
import { placeOrColourWords } from './rules/place-or-colour-words.ts';
import { pretendedText } from './rules/pretended-text.ts';
import { readingOrder } from './rules/reading-order.ts';
import { requiredUnsaid } from './rules/required-unsaid.ts';
import { sameTextDifferentPlaces } from './rules/same-text-different-places.ts';
import { skipLink } from './rules/skip-link.ts';
import { tabOrderForced } from './rules/tab-order-forced.ts';
import { tables } from './rules/tables.ts';
import { textWithoutHeadings } from './rules/text-without-headings.ts';
import { tinyText } from './rules/tiny-text.ts';
import { titleRepeatsOrDiffers } from './rules/title-repeats-or-differs.ts';
import { wordsInPicture } from './rules/words-in-picture.ts';

/** Every rule of our own. To add one, write its file, name it here, and give it a good and a bad page in its test. */
export const rules: readonly Rule[] = [
  linkTextSaysNothing,
  sameTextDifferentPlaces,
  adjacentLinksSamePlace,
  linkToFile,
  linkGoesNowhere,
  linkToldByColour,
  newWindowUnannounced,
  titleRepeatsOrDiffers,
  headingLevels,
  headingOnlyLooks,
  textWithoutHeadings,
  placeOrColourWords,
  colourAlone,
  hardToRead,
  abbreviationUnexpanded,
  languageCode,
  languageOfText,
  allCapitals,
  justifiedText,
  centredText,
  italicBlock,
  tinyText,
  lineShape,
  tables,
  lists,
  readingOrder,
  imageAlternative,
  wordsInPicture,
  drawingAlternative,
  backgroundPicture,
  cssWords,
  media,
  movingContent,
  frameTitle,
  pageTitle,
  landmarkParts,
  skipLink,
  currentPage,
  hiddenFromSome,
  fieldLabel,
  fieldHint,
  choiceGroup,
  fieldPurpose,
  formButton,
  fieldError,
  requiredUnsaid,
  pasteBlocked,
  accessKey,
  tabOrderForced,
  focusOnText,
  dragOnly,
  oldMarkup,
  emptyParagraph,
  duplicateId,
  drawnWithLetters,
  nestedControls,
  outOfReach,
  pretendedText,
  needlessWork,
  articleMisused,
];
