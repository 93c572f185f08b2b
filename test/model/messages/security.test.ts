import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventFiles } from '../../helpers/make-event.ts';
import { problemsOf, smallEventDay } from '../../helpers/problems-of.ts';

/* What the facts for security.txt say when they are wrong or old. The small event is read on 10 June 2026. */

const put =
  (security: unknown) =>
  ({ event }: EventFiles) =>
    void Object.assign(event, { security });
const next = 'Look whether all of security is still right, and write a day within the next year.';

const mistakes: readonly (readonly [string, unknown, readonly string[], Date?])[] = [
  ['a day in good time', { reviewBy: '2027-06-10' }, []],
  [
    'a day that has passed',
    { reviewBy: '2026-06-09' },
    [
      `_data/event.json:62:17  warning: security.txt ran out on 2026-06-09, and nobody relies on it now. ${next}`,
    ],
  ],
  [
    'a day that is near',
    { reviewBy: '2026-07-10' },
    [`_data/event.json:62:17  warning: security.txt runs out on 2026-07-10. ${next}`],
  ],
  ['a day that is not near yet', { reviewBy: '2026-07-11' }, []],
  [
    'a day that is too far away',
    { reviewBy: '2027-06-11' },
    [
      '_data/event.json:62:17  warning: reviewBy 2027-06-11 is more than a year from today, 2026-06-10, and security.txt should not hold for longer. Write a day within the next year.',
    ],
  ],
  [
    'the last minutes of the day at the venue, which is the next day in UTC',
    { reviewBy: '2026-06-09' },
    [`_data/event.json:62:17  warning: security.txt runs out on 2026-06-09. ${next}`],
    new Date('2026-06-09T22:59:00Z'),
  ],
  [
    'no day',
    { contact: ['mailto:security@small.example'] },
    ['_data/event.json:61:15  security › reviewBy is missing.'],
  ],
  [
    'a day that the calendar does not have',
    { reviewBy: '2027-02-30' },
    ['_data/event.json:62:17  "2027-02-30" is not a date of the calendar. Did you mean "2027-02-28"?'],
  ],
  [
    'an address for e-mail alone',
    { reviewBy: '2027-06-01', contact: ['security@small.example'] },
    [
      '_data/event.json:64:7  security › contact 1 must begin with mailto:, https:// or tel:+, such as mailto:security@example.org or tel:+441214960000, and is "security@small.example". Did you mean "mailto:security@small.example"?',
    ],
  ],
  [
    'a number with spaces',
    { reviewBy: '2027-06-01', contact: ['+44 121 496 0000'] },
    [
      '_data/event.json:64:7  security › contact 1 must begin with mailto:, https:// or tel:+, such as mailto:security@example.org or tel:+441214960000, and is "+44 121 496 0000". Did you mean "tel:+441214960000"?',
    ],
  ],
  [
    'an address that is not encrypted',
    { reviewBy: '2027-06-01', contact: ['http://small.example/report'] },
    [
      '_data/event.json:64:7  security › contact 1 must begin with mailto:, https:// or tel:+, such as mailto:security@example.org or tel:+441214960000, and is "http://small.example/report". Did you mean "https://small.example/report"?',
    ],
  ],
  [
    'a policy that is no address',
    { reviewBy: '2027-06-01', policy: '/policy/' },
    [
      '_data/event.json:63:15  security › policy must be a whole web address that starts with https://, and is "/policy/".',
    ],
  ],
];

for (const [mistake, security, lines, now] of mistakes) {
  test(`security: ${mistake}`, async (context) => {
    assert.deepEqual(await problemsOf(context, { change: put(security), now: now ?? smallEventDay }), lines);
  });
}
