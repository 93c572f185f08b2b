import { accessibilityStatement } from './accessibility-statement.ts';
import { createAccessibilityCheck, type AccessibilityOptions } from './accessibility.ts';
import type { Check } from './check.ts';
import { htmlValidity } from './html-validity.ts';
import { links } from './links.ts';
import { ownOrigin } from './own-origin.ts';
import { pageTitles } from './page-titles.ts';
import { pageWeight } from './page-weight.ts';
import { redirects } from './redirects.ts';
import { securityPolicy } from './security-policy.ts';
import { sessions } from './sessions.ts';
import { siteMap } from './site-map.ts';
import { socialImages } from './social-images.ts';
import { webManifest } from './web-manifest.ts';

/**
 * Lists what a built site must keep, quick checks first. To add one, write its file and name it here.
 * Takes how the accessibility gate looks; returns the checks.
 */
export function listSiteChecks(options: AccessibilityOptions): readonly Check[] {
  return [
    links,
    redirects,
    ownOrigin,
    securityPolicy,
    sessions,
    siteMap,
    pageTitles,
    accessibilityStatement,
    pageWeight,
    socialImages,
    webManifest,
    htmlValidity,
    createAccessibilityCheck(options),
  ];
}
