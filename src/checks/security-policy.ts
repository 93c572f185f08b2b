import { hashStylesIn, writePagePolicy } from '../hosting/security-policy.ts';
import type { BuiltPage, Check, Finding } from './check.ts';

/**
 * Every page carries the Content-Security-Policy that allows its own style sheet and nothing else (W3C, CSP 3), before
 * anything that it is about, so that it holds on hosts that set no headers.
 */
export const securityPolicy: Check = {
  name: 'security-policy',
  promise: 'Every page allows by its policy its own style sheet and pictures, and nothing else',
  run: async ({ pages, redirectPages }) => [...pages, ...redirectPages].flatMap(examinePage),
};

function examinePage({ file, html, document }: BuiltPage): Finding[] {
  const finding = (message: string) => [{ file, message }];
  const policies = document('meta[http-equiv="Content-Security-Policy" i]');
  const expected = writePagePolicy(hashStylesIn(html));
  if (policies.length !== 1) {
    return finding(`The page has ${policies.length} policies in its head, and must have one.`);
  }
  if (policies.attr('content') !== expected) {
    return finding(`The policy of the page is “${policies.attr('content')}”, and must be “${expected}”.`);
  }
  const before = policies.prevAll().toArray();
  if (before.some((element) => element.name !== 'meta')) {
    return finding(
      'The policy of the page stands behind what it should hold for. Put it behind the charset.',
    );
  }
  // Data for other programs is no code: a browser never runs a script of such a type.
  const scripts = document('script:not([type="application/ld+json"])').length;
  const unknown = document('style').length - [...html.matchAll(/<style>/g)].length;
  if (scripts + unknown > 0) {
    return finding('The page has a script, or a style sheet with attributes, that its policy blocks.');
  }
  return [];
}
