import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  hashStyles,
  hashStylesIn,
  writePagePolicy,
  writePolicy,
  writePreviewPolicy,
} from '../../src/hosting/security-policy.ts';

// The hash of the empty text, as in many descriptions of the standard.
const hash = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

test('a style sheet is known by the hash of its text, to the last space', () => {
  assert.equal(hashStyles(''), hash);
  assert.deepEqual(hashStylesIn('<style></style><svg><style>a{}</style></svg><style></style>'), [
    hash,
    hashStyles('a{}'),
  ]);
});

test('in a header, the policy allows the styles of the page and pictures of the site, and nothing else', () => {
  assert.equal(
    writePolicy([hash]),
    `default-src 'none'; style-src '${hash}'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
  );
});

test('in a page, the policy leaves out what counts only in a header', () => {
  assert.equal(
    writePagePolicy([hash]),
    `default-src 'none'; style-src '${hash}'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'`,
  );
});

test('a file without styles allows none', () => {
  assert.doesNotMatch(writePolicy([]), /style-src/);
});

test('only the preview allows the script that loads a page again', () => {
  assert.match(writePreviewPolicy([hash]), /; script-src 'self'; connect-src 'self' ws:$/);
});
