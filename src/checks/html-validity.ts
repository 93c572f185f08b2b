import { HtmlValidate, type ConfigData, type Message } from 'html-validate';
import type { Check, Finding } from './check.ts';

/**
 * html-validate's strictest preset and its preset for whole documents. Nothing is switched off but for
 * these, each with its reason; a JSON file could not carry the reasons.
 */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // The words of titles and telephone numbers are the organiser's; their length is no fault of HTML.
    'long-title': 'off',
    'tel-non-breaking': 'off',
    // Blanks at line ends cost nothing to visitors and come and go with the templates.
    'no-trailing-whitespace': 'off',
    // The standard allows a bare & before a space, and ids that start with a digit, such as dates.
    'no-raw-characters': ['error', { relaxed: true }],
    'valid-id': ['error', { relaxed: true }],
    // `<br>` or `<br />`, `hidden` or `hidden=""`: serialisers differ and browsers do not.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // A hash guards against other people's servers only; the site loads nothing from them.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};

/** Every page must be valid HTML, as html-validate sees it (https://html-validate.org/rules/). */
export const htmlValidity: Check = {
  name: 'html-validity',
  promise: 'Every page is valid HTML',
  async run(site) {
    const validator = new HtmlValidate(htmlRules);
    const reports = [...site.pages, ...site.redirectPages].map(async ({ file, html }) => {
      const { results } = await validator.validateString(html, file);
      return results.flatMap((result) => result.messages.map((message) => toFinding(file, message)));
    });
    return (await Promise.all(reports)).flat();
  },
};

function toFinding(file: string, { line, column, message, ruleId }: Message): Finding {
  return { file, message: `${line}:${column} ${message} (${ruleId}).` };
}
