import { isChoice, listFields, listReferenced, type Field } from '../dom/fields.ts';
import { isShown } from '../dom/is-shown.ts';
import { descriptionOf, nameOf } from '../dom/name-of.ts';
import { countWords, quote, tidy } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

const mistaken = /\b(?:error|errors|invalid|problem|fix|correct|wrong|missing|required)\b/iu;
const complains =
  /\bsomething (?:is|was|went) (?:not right|wrong)\b|\bthere (?:is|was|were) (?:a problem|an error|errors|some problems)\b|\bplease (?:check|correct|fix) (?:what you wrote|your answers|your details|the form|the errors?|and try again)\b/iu;
const looksWrong = /error|invalid|danger|has-error/iu;

/** A mistake is told in words, at the field, with what to write instead (3.3.1, 3.3.3). */
export const fieldError: Rule = {
  id: 'field-error',
  criterion: '3.3.1',
  whom: 'people who do not see the red border, or do not hear what is wrong with which field',
  remedy:
    'Write beside the field what is wrong and what is right, tie it with aria-describedby, and set aria-invalid="true".',
  find: ({ document: page, all }) => {
    const fields = listFields(page).filter((field) => !isChoice(field));
    const messages = all('[class*="error" i], [class*="invalid" i], [id*="error" i]').filter(
      (element) =>
        isShown(element) &&
        !element.matches('form, fieldset, input, select, textarea, body, main, label, html, script, style') &&
        tidy(element.textContent) !== '' &&
        element.querySelector('input, select, textarea') === null &&
        element.closest('nav, [role="alert"] , [class*="summary" i]') === null,
    );
    const alerts = all('[role="alert"], [class*="error-summary" i], [class*="validation-summary" i]').filter(
      (element) => isShown(element) && mistaken.test(tidy(element.textContent)),
    );
    const complaints = all('form p, p:has(+ form), div:has(+ form)').filter(
      (element) =>
        isShown(element) &&
        complains.test(tidy(element.textContent)) &&
        !alerts.includes(element) &&
        element.querySelector('input, select, textarea') === null,
    );
    return [
      ...fields.flatMap((field) => judgeErrors(field, fields)),
      ...messages.flatMap((message) => judgeMessage(message, fields)),
      ...judgeAlerts([...alerts, ...complaints], fields, messages),
    ];
  },
};

const describes = (field: Field) => [
  ...listReferenced(field, 'aria-describedby'),
  ...listReferenced(field, 'aria-errormessage'),
  ...(field.labels ?? []),
];

function judgeErrors(field: Field, fields: readonly Field[]): Hit[] {
  if (!isShown(field)) return [];
  const isMarked = field.getAttribute('aria-invalid') === 'true';
  const isRed =
    looksRed(getComputedStyle(field).borderTopColor) ||
    looksRed(getComputedStyle(field).backgroundColor) ||
    looksRed(getComputedStyle(field).outlineColor, getComputedStyle(field).outlineStyle);
  const isOdd =
    isRed &&
    (fields.some((other) => other !== field && !looksRed(getComputedStyle(other).borderTopColor)) ||
      looksWrong.test(field.className));
  const said = describes(field)
    .map(({ textContent }) => tidy(textContent))
    .join(' ');
  const hasWords =
    mistaken.test(said) ||
    describes(field).some((part) =>
      looksWrong.test(
        `${part.className} ${part.id} ${part.querySelector('[class*="error" i]')?.className ?? ''}`,
      ),
    ) ||
    descriptionOf(field) !== '' ||
    wordsNear(field);
  if (isOdd && !isMarked && !hasWords)
    return [
      { element: field, message: `The field ${quote(nameOf(field))} is marked as wrong by its colour only.` },
    ];
  if (isMarked && !hasWords)
    return [
      {
        element: field,
        message: `The field ${quote(nameOf(field))} is marked as wrong, and no words say why.`,
      },
    ];
  return [];
}

const wordsNear = (field: Field) =>
  [field.previousElementSibling, field.nextElementSibling].some(
    (element) =>
      element !== null &&
      isShown(element) &&
      looksWrong.test(element.className) &&
      tidy(element.textContent) !== '',
  );

function looksRed(color: string, style = 'solid'): boolean {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/gu) ?? []).map(Number);
  return style !== 'none' && alpha > 0.2 && red > 140 && red > green * 1.6 && red > blue * 1.6;
}

function judgeMessage(message: Element, fields: readonly Field[]): Hit[] {
  const text = tidy(message.textContent);
  const near = fields.find(
    (field) =>
      field.parentElement === message.parentElement ||
      field.parentElement?.parentElement === message.parentElement ||
      message.closest('label')?.contains(field),
  );
  if (near === undefined) return [];
  const hits: Hit[] = [];
  const isTied = describes(near).some(
    (part) => part === message || part.contains(message) || message.contains(part),
  );
  if (!isTied)
    hits.push({
      element: message,
      message: `The message ${quote(text)} is not tied to its field ${quote(nameOf(near))}.`,
    });
  const isBare =
    countWords(text) <= 5 &&
    /\b(?:invalid|not valid|wrong|incorrect|error|not recognised|bad value)\b/iu.test(text) &&
    !/\b(?:enter|select|choose|must|format|example|use|like)\b/iu.test(text);
  if (isBare)
    hits.push({ element: message, message: `The message ${quote(text)} does not say what would be right.` });
  return hits;
}

function judgeAlerts(
  alerts: readonly Element[],
  fields: readonly Field[],
  messages: readonly Element[],
): Hit[] {
  const [alert] = alerts;
  if (alert === undefined || fields.length === 0) return [];
  const isToldWhere =
    fields.some(
      (field) =>
        field.getAttribute('aria-invalid') === 'true' || looksRed(getComputedStyle(field).borderTopColor),
    ) ||
    messages.length > 0 ||
    alert.querySelector('a[href^="#"]') !== null;
  return isToldWhere
    ? []
    : [
        {
          element: alert,
          message: `${quote(alert.textContent)} does not say which field is wrong, and no field is marked.`,
        },
      ];
}
