import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { createStorageTarget } from '../../../src/publish/targets/storage/create-storage-target.ts';
import { parseStorageAddress } from '../../../src/publish/targets/storage/parse-storage-address.ts';
import { openStore, setCredentials } from '../../helpers/open-store.ts';
import { makePage, sealSite } from '../../helpers/seal-site.ts';

setCredentials();
const again = 'Then publish again: what has been sent is not sent twice.';
const unknown = `The store does not know who is publishing: the credentials are missing, wrong or out of date. Give them as for every program of AWS: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment, aws configure, or a role. ${again}`;

async function publishTo(t: TestContext, address: string) {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const site = await sealSite(folder, { 'index.html': makePage('Home') });
  return createStorageTarget(parseStorageAddress(address)).publish(site, false);
}

/** Sets a variable until the test is over; without a value it is taken away. */
function setVariable(t: TestContext, name: string, value?: string): void {
  const old = process.env[name];
  t.after(() => (process.env[name] = old));
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

test('an address says bucket, folder, and for other stores the rest', () => {
  assert.deepEqual(parseStorageAddress('s3://boats'), {
    bucket: 'boats',
    prefix: '',
    endpoint: undefined,
    region: undefined,
    pathStyle: false,
  });
  assert.deepEqual(
    parseStorageAddress('s3://boats/web//2018/?endpoint=https://store.example&region=eu-west-2'),
    {
      bucket: 'boats',
      prefix: 'web/2018/',
      endpoint: 'https://store.example',
      region: 'eu-west-2',
      pathStyle: true,
    },
  );
  assert.equal(parseStorageAddress('s3://boats?endpoint=https://a.example&style=host').pathStyle, false);
});

for (const [address, reason] of [
  ['s3://', 'it names no bucket'],
  ['s3:boats', 'it names no bucket'],
  ['s3://Boats', 'a bucket has 3 to 63 small letters, digits, dots and hyphens'],
  ['s3://boats/../others', 'its folder goes up or stays in place'],
  ['s3://boats?zone=1', 'nobody knows the option zone'],
  ['s3://boats?endpoint=store.example', 'its endpoint must begin with https:// or http://'],
  ['s3://boats?style=other', 'style is host or path'],
] as const) {
  test(`the address ${address} is refused with its form`, () => {
    assert.throws(() => parseStorageAddress(address), {
      message: `${address} is no address of object storage: ${reason}. It must have the form s3://BUCKET, s3://BUCKET/FOLDER, or for other stores than Amazon’s s3://BUCKET/FOLDER?endpoint=https://HOST&region=REGION.`,
    });
  });
}

test('a bucket that does not exist is told', async (t) => {
  const { url } = await openStore(t);
  await assert.rejects(publishTo(t, `s3://ships?endpoint=${url}`), {
    message: `There is no bucket ships. Create it, or correct its name behind --to. ${again}`,
  });
});

test('credentials that nobody knows are told', async (t) => {
  const { url } = await openStore(t);
  setVariable(t, 'AWS_ACCESS_KEY_ID', 'nobody');
  await assert.rejects(publishTo(t, `s3://boats?endpoint=${url}`), { message: unknown });
});

test('credentials with a slip in them are told', async (t) => {
  const { url } = await openStore(t);
  setVariable(t, 'AWS_SECRET_ACCESS_KEY', 'slip');
  await assert.rejects(publishTo(t, `s3://boats?endpoint=${url}`), { message: unknown });
});

test('missing credentials are told', async (t) => {
  const { url } = await openStore(t);
  setVariable(t, 'AWS_ACCESS_KEY_ID');
  setVariable(t, 'AWS_SECRET_ACCESS_KEY');
  await assert.rejects(publishTo(t, `s3://boats?endpoint=${url}`), { message: unknown });
});

test('a missing region is told', async (t) => {
  const { url } = await openStore(t);
  setVariable(t, 'AWS_REGION');
  await assert.rejects(publishTo(t, `s3://boats?endpoint=${url}`), {
    message: `Nobody has said in which region the bucket is. Add it behind --to: ?region=eu-west-2. ${again}`,
  });
});

test('a store that cannot be reached is told', async (t) => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.close();
  await once(server, 'close');
  await assert.rejects(publishTo(t, `s3://boats?endpoint=${url}`), {
    message: `${url} cannot be reached. See whether the network is there and the endpoint behind --to is right. ${again}`,
  });
});

// What Amazon's store answers and the one for tests does not, in its documented form.
for (const [status, code, sentence] of [
  [
    403,
    'AccessDenied',
    'Whoever publishes may not do this. They need s3:ListBucket on boats, and s3:GetObject, s3:PutObject and s3:DeleteObject on boats/web/*.',
  ],
  [
    301,
    'PermanentRedirect',
    'The bucket boats is in another region than eu-west-1. Name its own behind --to: ?region=eu-west-2, or whichever it is.',
  ],
  [
    400,
    'AuthorizationHeaderMalformed',
    'The bucket boats is in another region than eu-west-1. Name its own behind --to: ?region=eu-west-2, or whichever it is.',
  ],
  [503, 'SlowDown', 'The store is overloaded or broken, and was so when it was asked again. Wait a little.'],
  [409, 'OperationAborted', 'The store answered: It said so. (OperationAborted).'],
] as const) {
  test(`the answer ${code} is told in a sentence`, async (t) => {
    const server = createServer((_, response) => {
      response.writeHead(status, { 'Content-Type': 'application/xml' });
      response.end(`<Error><Code>${code}</Code><Message>It said so.</Message></Error>`);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    t.after(() => server.closeAllConnections());
    t.after(() => server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await assert.rejects(publishTo(t, `s3://boats/web?endpoint=${url}&region=eu-west-1`), {
      message: `${sentence} ${again}`,
    });
  });
}
