/** The facts of a statement that holds on the first day of the small event: nothing wrong, and nobody has tested the site. */
export const goodStatement = {
  preparedOn: '2026-05-01',
  reviewedOn: '2026-05-20',
  contact: {
    status: 'available',
    email: 'access@small.example',
    responseTime: '5 working days',
  },
  peopleTestBy: '2026-12-31',
};

/** An issue that will be mended. */
export const issue = {
  id: 'small-map',
  what: 'The map does not fit a narrow window.',
  whom: 'People who zoom in have to scroll sideways.',
  alternative: 'The way stands in words below it.',
  criterion: '1.4.10',
  fixBy: '2026-09-30',
};

/** The figures of a test by machine that found nothing. */
export const goodResults = {
  testedOn: '2026-05-19',
  url: 'https://small.example/',
  pages: 20,
  engines: [{ name: 'axe-core', version: '4.14.1', rules: 98 }],
  findings: 0,
};

/**
 * Writes the record of a test by a person.
 * @param date the day of the test
 * @param result how it went
 */
export function makeRecord(date: string, result = 'all tasks done'): string {
  return `---
date: ${date}
tester: A screen reader user
assistiveTechnology: NVDA 2026.1
browser: Firefox 150
device: a laptop with Windows 11
tasks: [from the home page to a session]
result: ${result}
---

Notes.
`;
}

/** Where the files of a statement stand, as `makeEvent` takes them. */
export const statementFiles = {
  facts: '_data/accessibility.json',
  results: '_data/accessibility-results.json',
  record: (name: string) => `docs/accessibility-tests/${name}.md`,
};
