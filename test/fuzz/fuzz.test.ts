import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tryMutants } from './try-mutants.ts';

/* The seed is fixed, so that a run fails only because of a change; `npm run fuzz` looks further, with a new one each time. */

test(
  '300 careless edits of the real event give a valid site or a located sentence',
  { timeout: 600_000 },
  async () => {
    const { built, refused } = await tryMutants(300, 2018);
    assert.equal(built + refused, 300);
    // Both ends of the promise must be tried, or it would hold for nothing.
    assert.ok(built > 20, `only ${built} mutants were valid`);
    assert.ok(refused > 100, `only ${refused} mutants were refused`);
  },
);
