import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeEvent, type EventFiles } from '../helpers/make-event.ts';
import { renderEvent } from '../helpers/render-event.ts';

/* How a session stands, in words, wherever it is shown. */

const put = (files: EventFiles, id: string, facts: object) =>
  void Object.assign(files.agenda.sessions.find((session) => session.id === id) ?? {}, facts);

const statuses = [
  ['provisional', {}, 'Provisional', /Whether and when this session takes place may still change\./],
  ['full', {}, 'Full', /All seats of this session are taken\./],
  ['cancelled', {}, 'Cancelled', /This session will not take place\./],
  [
    'replaced',
    { replacedBy: 'closing' },
    'Replaced',
    /This session will not take place\. Its place is taken by Closing, 4pm on Thursday 11 June 2026, Hall\./,
  ],
  [
    'moved',
    { movedFrom: { start: '2026-06-11T14:00', room: 'studio' } },
    'Moved',
    /It was planned for 2pm on Thursday 11 June 2026, Studio\./,
  ],
  [
    'moved',
    { movedFrom: { room: 'studio' } },
    'Moved',
    /It was planned for 9:30am on Wednesday 10 June 2026, Studio\./,
  ],
] as const;

for (const [status, facts, label, sentence] of statuses) {
  test(`a session with ${JSON.stringify({ status, ...facts })} keeps its page, and page, cards, grid and glance say it in words`, async (context) => {
    const { open } = await renderEvent(
      await makeEvent(context, (files) => put(files, 'opening', { status, ...facts })),
    );
    const notice = open('/sessions/opening/')('.notice').first().text();
    assert.match(notice, new RegExp(`^\\s*${label}\\.`));
    assert.match(notice.replaceAll(/\s+/g, ' '), sentence);
    for (const address of ['/agenda/2026-06-10/', '/rooms/hall/', '/speakers/ada/']) {
      const page = open(address);
      const card = page('.session-card').filter(
        (_, each) => page(each).find('a').first().text() === 'Opening',
      );
      assert.equal(card.find('.status-tag').text(), label, address);
    }
    const agenda = open('/agenda/');
    assert.equal(
      agenda('.programme-glance a[href="/sessions/opening/"]').text().trim(),
      `Opening (${status})`,
    );
    const isStruck = agenda('.programme-glance a[href="/sessions/opening/"] s').length === 1;
    assert.equal(isStruck, status === 'cancelled' || status === 'replaced');
  });
}

test('the session that takes the place of another one says so, and leads to it', async (context) => {
  const { open } = await renderEvent(
    await makeEvent(context, (files) => put(files, 'opening', { status: 'replaced', replacedBy: 'closing' })),
  );
  const page = open('/sessions/closing/');
  assert.match(page('.fact-list').text(), /In place of\s*Opening/);
  assert.equal(page('.fact-list a[href="/sessions/opening/"]').length, 1);
  assert.equal(open('/sessions/opening/')('.notice a[href="/sessions/closing/"]').length, 1);
});

test('what replaces a session is not betrayed before it may be shown', async (context) => {
  const { open, files } = await renderEvent(
    await makeEvent(context, (data) => {
      put(data, 'opening', { status: 'replaced', replacedBy: 'closing' });
      put(data, 'closing', { visible: 'draft', title: 'Zebra surprise', id: 'closing' });
    }),
  );
  assert.match(
    open('/sessions/opening/')('.notice').text(),
    /Replaced\. This session will not take place\.\s*$/,
  );
  for (const [path, text] of files) assert.doesNotMatch(text, /Zebra surprise|sessions\/closing/, path);
});

test('a change is told of from its date on, and one about hidden sessions alone not at all', async (context) => {
  const { event, files, open } = await renderEvent(
    await makeEvent(context, (data) => {
      put(data, 'closing', { visible: 'draft' });
      Object.assign(data.agenda, {
        changes: [
          { id: 'of-both', date: '2026-06-01', text: 'Two have changed.', sessions: ['opening', 'closing'] },
          { id: 'of-hidden', date: '2026-06-02', text: 'Zebra has changed.', sessions: ['closing'] },
          { id: 'of-later', date: '2026-06-20', text: 'Giraffe has changed.', sessions: ['opening'] },
        ],
      });
    }),
  );
  assert.deepEqual(
    event.changes.map(({ id, sessions }) => [id, sessions.map((session) => session.id)]),
    [['of-both', ['opening']]],
  );
  for (const [path, text] of files) assert.doesNotMatch(text, /Zebra|Giraffe/, path);
  assert.match(open('/updates/')('main').text(), /1 June 2026\s+Two have changed\.\s+About Opening/);
  assert.match(
    open('/sessions/opening/')('main').text(),
    /What has changed\s+1 June 2026\s+Two have changed\./,
  );
});
