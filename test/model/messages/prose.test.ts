import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from '../../helpers/problems-of.ts';

/* What a mistake in Markdown says: every line that the organiser sees, word for word. */

/** Puts a text below the front matter of an announcement; it begins in line 7. */
const announcement = (text: string, front = 'publishAt: 2026-05-02') => ({
  'content/announcements/more.md': `---\ntitle: More\nabstract: More of it.\ndatePublished: 2026-05-02\n${front}\n---\n${text}\n`,
});

type Mistake = readonly [mistake: string, text: string, lines: readonly string[]];

const links: readonly Mistake[] = [
  [
    'a comma in a server',
    '[a site](https://www,b.example/)',
    [
      'content/announcements/more.md:7:10  announcement "More": the link "https://www,b.example/" names no server that can exist: "www,b.example".',
    ],
  ],
  [
    'a footnote with its address',
    'Words.[^1]\n\n[^1]: https://b.example/',
    [
      'content/announcements/more.md:7:1  announcement "More": the footnote [^1] is not known here. Put its words into the text.',
    ],
  ],
  [
    'an address of mail without @',
    '[mail](mailto:ada.example.org)',
    [
      'content/announcements/more.md:7:8  announcement "More": the link "mailto:ada.example.org" has no address with an @ behind mailto:.',
    ],
  ],
  [
    'a heading that does not exist',
    'See [the aims](/blueprint/aims/#frist-aim).',
    [
      'content/announcements/more.md:7:16  announcement "More": the link leads to "#frist-aim", and there is no such heading. Did you mean "first-aim"? Headings: first-aim, second-aim.',
    ],
  ],
  [
    'a heading that does not exist here',
    '## One\n\nSee [it](#two).',
    [
      'content/announcements/more.md:9:10  announcement "More": the link leads to "#two", and there is no such heading. Headings: one.',
    ],
  ],
  [
    'a footnote',
    'Words.[^1]',
    [
      'content/announcements/more.md:7:1  announcement "More": the footnote [^1] is not known here. Put its words into the text.',
    ],
  ],
  [
    'signs the wrong way round',
    'See (the agenda)[/agenda/].',
    [
      'content/announcements/more.md:7:1  announcement "More": the signs of this link are the wrong way round: (the agenda)[/agenda/]. Write it like [words](/address/).',
    ],
  ],
  [
    'a link in a table',
    'Table: Letters\n\n| a | b |\n| --- | --- |\n| c | [d](/agnda/) |',
    [
      'content/announcements/more.md:11:11  announcement "More": there is no page "/agnda/" on this site. Did you mean "/agenda/"?',
    ],
  ],
  [
    'a link that is right',
    '## Part\n\n[the agenda](/agenda/), [a part](#part), [another](/blueprint/aims/#first-aim), [mail](mailto:a@b.example), [a site](https://b.example/c)',
    [],
  ],
  [
    'a page that does not exist',
    '[the agenda](/agnda/)',
    [
      'content/announcements/more.md:7:14  announcement "More": there is no page "/agnda/" on this site. Did you mean "/agenda/"?',
    ],
  ],
  [
    'a person who does not exist',
    'See [Ada](/speakers/adda/).',
    [
      'content/announcements/more.md:7:11  announcement "More": there is no page "/speakers/adda/" on this site. Did you mean "/speakers/ada/"?',
    ],
  ],
  [
    'no last slash',
    '[the agenda](/agenda)',
    [
      'content/announcements/more.md:7:14  announcement "More": the link "/agenda" lacks its last slash. Did you mean "/agenda/"?',
    ],
  ],
  [
    'no first slash',
    '[the agenda](agenda/)',
    [
      'content/announcements/more.md:7:14  announcement "More": the link "agenda/" is not a whole address. A link begins with / (a page of this site), https://, mailto: or tel:. Did you mean "/agenda/"?',
    ],
  ],
  [
    'a file instead of a page',
    '[the aims](../blueprint/aims.md)',
    [
      'content/announcements/more.md:7:12  announcement "More": the link "../blueprint/aims.md" is not a whole address. A link begins with / (a page of this site), https://, mailto: or tel:. Did you mean "/blueprint/aims/"?',
    ],
  ],
  [
    'an address without https',
    '[a site](www.b.example/c)',
    [
      'content/announcements/more.md:7:10  announcement "More": the link "www.b.example/c" is not a whole address. A link begins with / (a page of this site), https://, mailto: or tel:. Did you mean "https://www.b.example/c"?',
    ],
  ],
  [
    'javascript',
    '[click](javascript:alert(1))',
    [
      'content/announcements/more.md:7:9  announcement "More": the link "javascript:alert(1)" begins with javascript:, which is not allowed. A link begins with / (a page of this site), https://, mailto: or tel:.',
    ],
  ],
  [
    'a link to our own site',
    '[the agenda](http://small.example/agenda/)',
    [
      'content/announcements/more.md:7:14  announcement "More": the link "http://small.example/agenda/" leads to this site itself. Did you mean "/agenda/"?',
    ],
  ],
  [
    'a whole link to our own site',
    '[the agenda](https://small.example/agenda/)',
    [
      'content/announcements/more.md:7:14  announcement "More": the link "https://small.example/agenda/" leads to this site itself. Did you mean "/agenda/"?',
    ],
  ],
  [
    'a link that is not encrypted',
    '[a site](http://b.example/)',
    [
      'content/announcements/more.md:7:10  warning: announcement "More": the link "http://b.example/" is not encrypted. Write https:// if that site has it.',
    ],
  ],
  [
    'a mail address alone',
    '[mail](a@b.example)',
    [
      'content/announcements/more.md:7:8  announcement "More": the link "a@b.example" is not a whole address. A link begins with / (a page of this site), https://, mailto: or tel:. Did you mean "mailto:a@b.example"?',
    ],
  ],
  [
    'no words',
    '[](/agenda/)',
    [
      'content/announcements/more.md:7:4  announcement "More": the link to "/agenda/" has no words between [ and ].',
    ],
  ],
  [
    'no address',
    '[the agenda]()',
    [
      'content/announcements/more.md:7:12  announcement "More": the link "the agenda" leads nowhere: its ( ) are empty.',
    ],
  ],
  [
    'no closing bracket',
    'See [the agenda](/agenda/ today.',
    [
      'content/announcements/more.md:7:1  announcement "More": this link has no closing ). Write it like [words](/address/).',
    ],
  ],
  [
    'a space in the address',
    '[a site](https://b.example/c d)',
    [
      'content/announcements/more.md:7:1  announcement "More": this link cannot be read: [a site](https://b.example/c d). Write it like [words](/address/), without spaces in the address.',
    ],
  ],
  [
    'a space before the address',
    '[the agenda] (/agenda/)',
    [
      'content/announcements/more.md:7:1  announcement "More": a space stands between ] and ( of this link. Take it out.',
    ],
  ],
  [
    'an address that is nowhere',
    '[the agenda][agenda]',
    [
      'content/announcements/more.md:7:1  announcement "More": the link [the agenda][agenda] has no address. Write it like [words](/address/).',
    ],
  ],
];

const others: readonly Mistake[] = [
  [
    'a second front matter',
    'Text.\n\n---\ntitle: Other\n---\n\nText.',
    [
      'content/announcements/more.md:10:1  announcement "More": title is a field, and here it is text. Move it up, above the line of --- that ends the front matter.',
    ],
  ],
  [
    'signs of another language',
    'This is [b]bold[/b].',
    [
      'content/announcements/more.md:7:1  warning: announcement "More": [b] shows as it is written. Use **bold** and *italic* of Markdown.',
    ],
  ],
  ['headings that are right', '## One\n\n### Two\n\n## Three', []],
  [
    'a heading of the first level',
    '# One\n\nText.',
    [
      'content/announcements/more.md:7:1  announcement "More": the heading "One" begins with #, which is the level of a heading above this text. Begin it with ##.',
    ],
  ],
  [
    'a level that is skipped',
    '## One\n\n#### Two',
    [
      'content/announcements/more.md:9:1  announcement "More": the heading "Two" skips a level with ####. Begin it with ###.',
    ],
  ],
  [
    'a first heading that is too deep',
    '### One',
    [
      'content/announcements/more.md:7:1  announcement "More": the heading "One" skips a level with ###. Begin it with ##.',
    ],
  ],
  [
    'an empty heading',
    'Text.\n\n##\n',
    ['content/announcements/more.md:9:1  announcement "More": the heading ## has no words.'],
  ],
  [
    'a heading without a space',
    '##One',
    [
      'content/announcements/more.md:7:1  announcement "More": "##One" becomes a heading only with a space behind its #.',
    ],
  ],
  [
    'an image without words',
    '![](/hall.jpg)',
    [
      'content/announcements/more.md:7:5  announcement "More": the image "/hall.jpg" has no alternative text: write between ![ and ] what it shows.',
    ],
  ],
  [
    'an image with words',
    '![The hall](/hall.jpg)',
    [
      'content/announcements/more.md:7:13  announcement "More": the image "/hall.jpg" cannot be shown: the site has no file of this name and loads none from other sites.',
    ],
  ],
  [
    'a comment',
    'One <!-- ask Jane --> two',
    [
      'content/announcements/more.md:7:1  warning: announcement "More": <!-- ask Jane --> shows on the page: there are no comments in these texts. Take it out.',
    ],
  ],
  [
    'a fence without an end',
    'One:\n\n```\ntwo',
    [
      'content/announcements/more.md:9:1  announcement "More": the code that begins here has no end: a second line of ``` or ~~~ is missing.',
    ],
  ],
  [
    'a line with four spaces',
    'One:\n\n    two',
    [
      'content/announcements/more.md:9:1  warning: announcement "More": this shows as code, because the line begins with four spaces or a tab. Take them out, or put ``` around it.',
    ],
  ],
  [
    'a link in a heading',
    '## See [it](/agenda/)',
    [
      'content/announcements/more.md:7:1  announcement "More": the heading "See it" holds a link, and headings are links to themselves. Put the link into the text below.',
    ],
  ],
  [
    'a row with too many cells',
    'Table: Letters\n\n| a | b |\n| --- | --- |\n| c | d | e |',
    [
      'content/announcements/more.md:11:1  announcement "More": this row of the table has more cells than its first line, and the last ones would not show.',
    ],
  ],
  [
    'a table without a caption',
    '| a | b |\n| --- | --- |\n| c | d |',
    [
      'content/announcements/more.md:7:1  announcement "More": this table has no caption. Put a paragraph above it that begins with "Table: " and says what it shows.',
    ],
  ],
  [
    'a table with an empty cell',
    'Table: Letters\n\n| a | b |\n| --- | --- |\n| c |  |',
    [
      'content/announcements/more.md:11:1  announcement "More": this row of the table has an empty cell. Say "none" or "not known" in it.',
    ],
  ],
  [
    'a table without its line',
    '| a | b |\n\nText.',
    [
      'content/announcements/more.md:7:1  announcement "More": this table has no line of hyphens below its first line, such as | --- | --- |.',
    ],
  ],
  [
    'half of bold',
    'One **two.',
    [
      'content/announcements/more.md:7:1  warning: announcement "More": the sign ** shows: its other half is missing, or a space stands beside it.',
    ],
  ],
  [
    'a list without its space',
    '-one',
    [
      'content/announcements/more.md:7:1  warning: announcement "More": "-" begins no list: write a hyphen and a space.',
    ],
  ],
  [
    'a field below the front matter',
    'visible: draft\n\nText.',
    [
      'content/announcements/more.md:7:1  announcement "More": visible is a field, and here it is text. Move it up, above the line of --- that ends the front matter.',
    ],
  ],
  [
    'a mark that ends the front matter early',
    'sources: []\n---\n\nText.',
    [
      'content/announcements/more.md:7:1  announcement "More": sources is a field, and here it is text. Move it up, above the line of --- that ends the front matter.',
    ],
  ],
  [
    'HTML',
    'One<br>two',
    [
      'content/announcements/more.md:7:1  warning: announcement "More": <br> shows as it is written: there is no HTML in these texts. Use Markdown, or put a backslash before the <.',
    ],
  ],
  [
    'no text',
    '',
    [
      'content/announcements/more.md:6:1  announcement "More": there is no text below the front matter. Write some, or take the file out.',
    ],
  ],
  [
    'a conflict of two versions',
    '<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other',
    [
      'content/announcements/more.md:7:1  an unsolved conflict of two versions begins here. Keep one of them, and take out the lines of <<<<<<<, ======= and >>>>>>>.',
    ],
  ],
  [
    'a control character',
    'One\u000btwo',
    [
      'content/announcements/more.md:7:4  warning: a character that cannot be shown (U+000B) stands here; the site takes it as a space.',
    ],
  ],
];

for (const [area, mistakes] of Object.entries({ links, others })) {
  for (const [mistake, text, lines] of mistakes) {
    test(`${area}: ${mistake}`, async (context) => {
      assert.deepEqual(await problemsOf(context, { files: announcement(text) }), lines);
    });
  }
}

const files: readonly (readonly [
  mistake: string,
  files: Record<string, string | Uint8Array | undefined>,
  lines: readonly string[],
])[] = [
  [
    'two pages of one title',
    {
      'content/pages/about.md': '---\ntitle: Words\n---\nSome words about all of this.',
      'content/pages/updates.md': '---\ntitle: Words\n---\nText.',
    },
    [
      'content/pages/updates.md:2:8  page "Words": content/pages/about.md has the same title. Each page needs one of its own.',
    ],
  ],
  [
    'a page of three words',
    { 'content/pages/about.md': '---\ntitle: About\n---\nOnly three words.' },
    ['content/pages/about.md:4:1  page "About": there are only 3 words. Is the end of the text missing?'],
  ],
  [
    'an empty Markdown file',
    { 'content/pages/about.md': '' },
    [
      'content/pages/about.md  the file is empty. Begin it with a line of ---, fields such as title: …, and a second line of ---.',
    ],
  ],
  [
    'a missing file',
    { '_data/venue.json': undefined },
    ['_data/venue.json  this file is missing. Every event needs it, even when its list is empty.'],
  ],
  [
    'a file of another name',
    { '_data/speaker.json': '{}' },
    [
      '_data/speaker.json  nothing of this name is read here. Did you mean "speakers.json"? Known: event.json, venue.json, agenda.json, speakers.json, organisations.json, actions.json, sources.json, timeline.json, glossary.json, accessibility.json, accessibility-results.json.',
    ],
  ],
  [
    'a folder of another name',
    { 'content/anouncements/a.md': 'Text.' },
    [
      'content/anouncements  nothing of this name is read here. Did you mean "announcements"? Known: announcements, blueprint, pages, images.',
    ],
  ],
  [
    'a folder where a file belongs',
    { '_data/venue.json': undefined, '_data/venue.json/a': '' },
    ['_data/venue.json  there is a folder of this name, and a file is needed.'],
  ],
  [
    'a name that cannot be an address',
    { 'content/announcements/My News.md': '---\n---\n' },
    [
      'content/announcements/My News.md  a file here needs a name of lower-case letters, digits and single hyphens that ends in .md, because it becomes part of an address. Did you mean "my-news.md"?',
    ],
  ],
  [
    'a folder among the announcements',
    { 'content/announcements/2026/a.md': 'Text.' },
    [
      'content/announcements/2026  this is a folder, and only files are read here. Move its files up into the folder above.',
    ],
  ],
  [
    'words for a page that does not exist',
    { 'content/pages/abuot.md': '---\n---\nText.' },
    [
      'content/pages/abuot.md  there is no page "abuot". Did you mean "about"? Pages: home, agenda, blueprint, actions, venue, updates, about, accessibility, privacy.',
    ],
  ],
  [
    'a chapter called actions',
    { 'content/blueprint/actions.md': '---\ntitle: A\nabstract: B.\nposition: 2\n---\nText.' },
    [
      'content/blueprint/actions.md:1:1  chapter "A": a chapter cannot be called actions, because that address belongs to the list of actions. Rename the file.',
    ],
  ],
  [
    'two folders of words',
    { 'src/content/pages/about.md': '---\n---\nText.' },
    [
      'content  there is a folder src/content as well, and only one of them can be read. Put everything into one.',
    ],
  ],
  [
    'UTF-16',
    { '_data/speakers.json': Buffer.from('\ufeff{ "speakers": [] }', 'utf16le') },
    ['_data/speakers.json  this file is saved as UTF-16. Save it again and choose the encoding UTF-8.'],
  ],
  [
    'Latin-1',
    { '_data/speakers.json': Buffer.from('{\n  "speakers": "caf\u00e9"\n}', 'latin1') },
    [
      '_data/speakers.json:2  this file is not saved as UTF-8 here. Save it again and choose the encoding UTF-8.',
    ],
  ],
  [
    'two chapters at one position',
    { 'content/blueprint/more.md': '---\ntitle: A\nabstract: B.\nposition: 1\n---\nText.' },
    [
      'content/blueprint/more.md:4:11  chapter "A": position 1 is already used by content/blueprint/aims.md. Each chapter needs a position of its own.',
    ],
  ],
  [
    'two chapters of one title',
    { 'content/blueprint/more.md': '---\ntitle: Aims\nabstract: B.\nposition: 2\n---\nText.' },
    [
      'content/blueprint/more.md:2:8  warning: chapter "Aims": content/blueprint/aims.md has the same title. Readers cannot tell them apart.',
    ],
  ],
  [
    'an abstract that was copied',
    { 'content/blueprint/more.md': '---\ntitle: A\nabstract: What it is for.\nposition: 2\n---\nText.' },
    [
      'content/blueprint/more.md:3:11  warning: chapter "A": content/blueprint/aims.md has the same abstract. Was it copied?',
    ],
  ],
  [
    'a field of front matter that does not exist',
    announcement('Text.', 'speaker: ada'),
    [
      'content/announcements/more.md:5:1  announcement "More": there is no field "speaker" here. Did you mean "speakers"? Fields: title, abstract, datePublished, dateModified, organisations, speakers, actions, sources, formerIds, publishAt, visible.',
    ],
  ],
  [
    'a number for a title',
    { 'content/blueprint/more.md': '---\ntitle: 2026\nabstract: B.\nposition: 2\n---\nText.' },
    [
      'content/blueprint/more.md:2:8  chapter "more": title must be text, and is the number 2026. Did you mean "2026"?',
    ],
  ],
  [
    'no title behind its colon',
    { 'content/blueprint/more.md': '---\ntitle:\nabstract: B.\nposition: two\n---\nText.' },
    [
      'content/blueprint/more.md:2:7  chapter "more": title is empty. Write something behind the colon.',
      'content/blueprint/more.md:4:11  chapter "more": position must be a number, and is "two".',
    ],
  ],
  [
    'a heading in a biography',
    {
      '_data/speakers.json':
        '{ "speakers": [{ "id": "ada", "name": "Ada", "biography": "## Life\\n\\nShe lives." }] }',
    },
    [
      '_data/speakers.json:1:59  speaker "Ada": the heading "Life" cannot stand here: this text is shown below a heading of its own. Make it a paragraph.',
    ],
  ],
];

for (const [mistake, written, lines] of files) {
  test(`files: ${mistake}`, async (context) => {
    assert.deepEqual(await problemsOf(context, { files: written }), lines);
  });
}

const publication: readonly (readonly [
  mistake: string,
  now: string,
  front: string,
  lines: readonly string[],
])[] = [
  [
    'a date in the future without publishAt',
    '2026-05-01T12:00',
    'sources: []',
    [
      'content/announcements/more.md:4:16  announcement "More": datePublished 2026-05-02 is in the future. Add publishAt: 2026-05-02 to show it from that day, or change the date.',
    ],
  ],
  [
    'a date in the future that is shown before',
    '2026-05-01T12:00',
    'publishAt: 2026-04-01',
    [
      'content/announcements/more.md:4:16  announcement "More": datePublished 2026-05-02 is in the future, but publishAt 2026-04-01 shows it before that day. Make them the same day.',
    ],
  ],
  ['a draft with a date in the future', '2026-05-01T12:00', 'visible: draft', []],
  [
    'a moment of another form',
    '2026-06-10T12:00',
    'publishAt: 2 May 2026 at 9.30',
    [
      'content/announcements/more.md:5:12  announcement "More": publishAt must be a day or a clock time at the venue, such as 2018-09-27 or 2018-09-27T09:30, and is "2 May 2026 at 9.30". Did you mean "2026-05-02T09:30"?',
    ],
  ],
  [
    'a visibility that does not exist',
    '2026-06-10T12:00',
    'visible: hidden',
    [
      'content/announcements/more.md:5:10  announcement "More": visible must be "public" or "draft", and is "hidden".',
    ],
  ],
];

for (const [mistake, now, front, lines] of publication) {
  test(`publication: ${mistake}`, async (context) => {
    assert.deepEqual(await problemsOf(context, { now, files: announcement('Text.', front) }), lines);
  });
}

for (const [mistake, now, lines] of [
  [
    'a consent that has run out',
    '2026-06-10T12:00',
    [
      '_data/speakers.json:17:25  speaker "Ada Example": the consent to be shown ran out on 2026-06-09. Ask again and change consentExpires, take the person out, or put "visible": "draft".',
    ],
  ],
  [
    'a consent that runs out soon',
    '2026-05-20T12:00',
    [
      '_data/speakers.json:17:25  warning: speaker "Ada Example": the consent to be shown ends on 2026-06-09, before the event does on 2026-06-11.',
    ],
  ],
  [
    'a consent that ends before the event',
    '2026-01-20T12:00',
    [
      '_data/speakers.json:17:25  warning: speaker "Ada Example": the consent to be shown ends on 2026-06-09, before the event does on 2026-06-11.',
    ],
  ],
] as const) {
  test(`publication: ${mistake}`, async (context) => {
    const change = ({ speakers }: { speakers: { speakers: object[] } }) => {
      Object.assign(speakers.speakers[0] ?? {}, { consentExpires: '2026-06-09' });
    };
    assert.deepEqual(await problemsOf(context, { now, change }), lines);
  });
}

test('publication: a moment that is none', async (context) => {
  assert.deepEqual(await problemsOf(context, { now: 'tomorrow' }), [
    '--now  "tomorrow" is not a day of the calendar. Write it like 2018-09-27T10:15.',
  ]);
});
