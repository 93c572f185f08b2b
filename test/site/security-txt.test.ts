import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspectEvent } from '../../src/model/load-event.ts';
import { makeEvent, type EventFiles } from '../helpers/make-event.ts';
import { renderEvent } from '../helpers/render-event.ts';
import { root } from '../helpers/run-node.ts';

/* What a machine reads that looks for security.txt (RFC 9116). */

const places = ['.well-known/security.txt', 'security.txt'];
const withSecurity =
  (security: object, event: object = {}) =>
  (files: EventFiles) =>
    void Object.assign(files.event, { security, ...event });

test('security.txt stands at both of its places and says the same', async (context) => {
  const change = withSecurity({
    contact: ['mailto:security@small.example', 'tel:+441214960000', 'https://small.example/report'],
    reviewBy: '2027-06-01',
    policy: 'https://council.example/policy',
  });
  const { files } = await renderEvent(await makeEvent(context, change));
  for (const place of places) {
    assert.equal(
      files.get(place),
      `Contact: mailto:security@small.example
Contact: tel:+441214960000
Contact: https://small.example/report
Expires: 2027-06-01T23:00:00Z
Preferred-Languages: en-GB
Canonical: https://small.example/.well-known/security.txt
Canonical: https://small.example/security.txt
Policy: https://council.example/policy
`,
    );
  }
});

test('in a sub-folder it stands within the folder, and ends with the day at the venue', async (context) => {
  const change = withSecurity(
    { reviewBy: '2026-12-01' },
    { url: 'https://small.example/psdm/', timeZone: 'Pacific/Auckland' },
  );
  const { files } = await renderEvent(await makeEvent(context, change));
  assert.equal(
    files.get('.well-known/security.txt'),
    `Contact: https://small.example/psdm/accessibility/
Expires: 2026-12-01T11:00:00Z
Preferred-Languages: en-GB
Canonical: https://small.example/psdm/.well-known/security.txt
Canonical: https://small.example/psdm/security.txt
`,
  );
});

test('our own names the part of the accessibility statement that says how to report a problem', async () => {
  const { files, open } = await renderEvent(root, '2026-11-26T12:00');
  const contact = /^Contact: (.*)$/m.exec(files.get('security.txt') ?? '')?.[1] ?? '';
  const { pathname, hash } = new URL(contact);
  assert.equal(pathname, '/accessibility/');
  assert.match(open(pathname)(hash).text(), /^Feedback and contact/);
});

test('without facts for it there is no security.txt', async (context) => {
  const { files } = await renderEvent(await makeEvent(context));
  assert.deepEqual(
    places.filter((place) => files.has(place)),
    [],
  );
});

test('a text may link to it, and the link keeps its address', async (context) => {
  const home = 'content/pages/home.md';
  const text = '---\ndescription: Small.\n---\n\nReport to [security.txt](/security.txt), please.\n';
  const folder = await makeEvent(context, withSecurity({ reviewBy: '2027-06-01' }), { [home]: text });
  const { open } = await renderEvent(folder);
  assert.equal(open('/')('main a[href="/security.txt"]').text(), 'security.txt');
});

test('its end is held against the real clock, whatever the moment of a preview', async (context) => {
  const folder = await makeEvent(context, withSecurity({ reviewBy: '2027-06-01' }));
  const { problems } = await inspectEvent(folder, {
    now: '2026-06-10T09:00',
    today: new Date('2027-06-01T22:59:00Z'),
  });
  assert.deepEqual(
    problems.filter(({ message }) => message.includes('security.txt')).map(({ message }) => message),
    [
      'security.txt runs out on 2027-06-01. Look whether all of security is still right, and write a day within the next year.',
    ],
  );
});
