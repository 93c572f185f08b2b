import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventFiles } from '../../helpers/make-event.ts';
import { problemsOf } from '../../helpers/problems-of.ts';

/* What a slip in renaming says: every line that the organiser sees, word for word. */

type Files = Readonly<Record<string, string>>;
type Mistake = readonly [
  mistake: string,
  change: (files: EventFiles) => void,
  lines: string[],
  files?: Files,
];

const put = (item: object | undefined, fields: Record<string, unknown>) => Object.assign(item ?? {}, fields);
const rename = (item: object | undefined, ...formerIds: readonly unknown[]) => put(item, { formerIds });
const nothing = () => {};

const announcement = (name: string, front: string, body: string): Files => ({
  [`content/announcements/${name}.md`]: `---\ntitle: More of ${name}\nabstract: All of ${name}.\ndatePublished: 2026-05-01\n${front}\n---\n\n${body}\n`,
});

const mistakes: readonly Mistake[] = [
  [
    'an id that is none',
    ({ agenda }) => rename(agenda.sessions[0], 'Old Closing'),
    [
      '_data/agenda.json:17:9  session "Closing": formerIds 1 must be lower-case letters, digits and single hyphens, and is "Old Closing". Did you mean "old-closing"?',
    ],
  ],
  [
    'an id without a list',
    ({ agenda }) => put(agenda.sessions[0], { formerIds: 'old-closing' }),
    [
      '_data/agenda.json:16:20  session "Closing": formerIds must be a list in [ ], and is "old-closing". Did you mean ["old-closing"]?',
    ],
  ],
  [
    'an address instead of an id',
    ({ agenda }) => rename(agenda.sessions[0], '/sessions/old-closing/'),
    [
      '_data/agenda.json:17:9  session "Closing": formerIds 1 must be lower-case letters, digits and single hyphens, and is "/sessions/old-closing/". Did you mean "old-closing"?',
    ],
  ],
  [
    'the id that it has now',
    ({ agenda }) => rename(agenda.sessions[0], 'closing'),
    [
      '_data/agenda.json:17:9  session "Closing": "closing" is the id that it has now. formerIds holds only those that it had before: take this one out.',
    ],
  ],
  [
    'the id of another session',
    ({ agenda }) => rename(agenda.sessions[0], 'opening'),
    [
      '_data/agenda.json:17:9  session "Closing": "opening" is what session "Opening" (_data/agenda.json:29) is called now, and its page stands at that address. Which of the two is meant? Take this one out, or give that session another id.',
    ],
  ],
  [
    'a former id that two have',
    ({ venue }) => {
      rename(venue.rooms[0], 'main');
      rename(venue.rooms[1], 'main');
    },
    [
      '_data/venue.json:20:9  room "Studio": "main" is a former id of room "Hall" (_data/venue.json:10) too, and an old address can lead to one page only. Which of the two was called so? Keep it there.',
    ],
  ],
  [
    'a former id that stands twice',
    ({ speakers }) => rename(speakers.speakers[0], 'ada-l', 'ada-l'),
    ['_data/speakers.json:19:9  speaker "Ada Example": "ada-l" stands twice in this list. Keep one of them.'],
  ],
  [
    'a reference by the former id of a person',
    ({ speakers, agenda }) => {
      rename(speakers.speakers[0], 'lovelace');
      put(agenda.sessions[0], { speakers: ['lovelace'] });
    },
    [
      '_data/agenda.json:17:9  session "Closing": there is no speaker "lovelace" in speakers.json any more, because it was renamed to "ada". Did you mean "ada"?',
    ],
  ],
  [
    'a reference by the former id of another kind of item',
    ({ organisations, agenda }) => {
      rename(organisations.organisations[0], 'city');
      put(agenda.sessions[0], { speakers: ['city'] });
    },
    ['_data/agenda.json:17:9  session "Closing": there is no speaker "city" in speakers.json. Known: ada.'],
  ],
  [
    'a reference by the former name of an announcement',
    ({ agenda }) => put(agenda.sessions[0], { announcements: ['news'] }),
    [
      '_data/agenda.json:17:9  session "Closing": there is no announcement "news" in announcements/ any more, because it was renamed to "newer". Did you mean "newer"?',
    ],
    announcement('newer', 'formerIds: [news]', 'Enough words for an announcement.'),
  ],
  [
    'a link to the old address of a session',
    ({ agenda }) => rename(agenda.sessions[0], 'the-end'),
    [
      'content/announcements/more.md:8:19  announcement "More of more": there is no page "/sessions/the-end/" on this site any more, because it was renamed and now stands at "/sessions/closing/". Did you mean "/sessions/closing/#part-speakers"?',
    ],
    announcement('more', 'organisations: []', 'See [how it ends](/sessions/the-end/#part-speakers).'),
  ],
  [
    'a link to an old address without its last slash',
    ({ agenda }) => rename(agenda.tracks[0], 'persons'),
    [
      'content/announcements/more.md:8:18  announcement "More of more": there is no page "/tracks/persons" on this site any more, because it was renamed and now stands at "/tracks/people/". Did you mean "/tracks/people/"?',
    ],
    announcement('more', 'organisations: []', 'See [the people](/tracks/persons).'),
  ],
  [
    'a whole link to an old address of this site',
    ({ actions }) => rename(actions.actions[0], 'open-code'),
    [
      'content/announcements/more.md:8:16  announcement "More of more": there is no page "/blueprint/actions/open-code/" on this site any more, because it was renamed and now stands at "/blueprint/actions/share-code/". Did you mean "/blueprint/actions/share-code/"?',
    ],
    announcement(
      'more',
      'organisations: []',
      'See [the code](https://small.example/blueprint/actions/open-code/).',
    ),
  ],
  [
    'a relative link to an old address',
    ({ organisations }) => rename(organisations.organisations[0], 'city'),
    [
      'content/announcements/more.md:8:16  announcement "More of more": the link "organisations/city" is not a whole address. A link begins with / (a page of this site), https://, mailto: or tel:. Did you mean "/organisations/council/"?',
    ],
    announcement('more', 'organisations: []', 'See [the city](organisations/city).'),
  ],
  [
    'the name that a file has now',
    nothing,
    [
      'content/announcements/more.md:5:13  announcement "More of more": "more" is the name that this file has now. formerIds holds only those that it had before: take this one out.',
    ],
    announcement('more', 'formerIds: [more]', 'Enough words for an announcement.'),
  ],
  [
    'the name of another file',
    nothing,
    [
      'content/announcements/more.md:5:13  announcement "More of more": "it-begins" is what announcement "It begins" (content/announcements/it-begins.md) is called now, and its page stands at that address. Which of the two is meant? Take this one out, or give that announcement another id.',
    ],
    announcement('more', 'formerIds: [it-begins]', 'Enough words for an announcement.'),
  ],
  [
    'the address of the list of actions',
    nothing,
    [
      'content/blueprint/next.md:5:13  chapter "Next": no chapter was ever called actions, because that address belongs to the list of actions. Take this one out.',
    ],
    {
      'content/blueprint/next.md':
        '---\ntitle: Next\nabstract: What comes next.\nposition: 2\nformerIds: [actions]\n---\n\nEnough words for a chapter.\n',
    },
  ],
  [
    'a break that was renamed, which has no page',
    ({ agenda }) => rename(agenda.breaks[0], 'dinner'),
    [
      '_data/agenda.json:53:7  break "Lunch": there is no field "formerIds" here. Fields: id, title, description, start, end, room.',
    ],
  ],
];

for (const [mistake, change, lines, files] of mistakes) {
  test(`renamed: ${mistake}`, async (context) => {
    assert.deepEqual(await problemsOf(context, { change, ...(files && { files }) }), lines);
  });
}

test('items of different kinds may have been called the same', async (context) => {
  const change = ({ agenda, venue, speakers }: EventFiles) => {
    rename(agenda.sessions[0], 'old', 'hall');
    rename(venue.rooms[0], 'old', 'closing');
    rename(speakers.speakers[0], 'old');
  };
  assert.deepEqual(await problemsOf(context, { change }), []);
});
