import type { BuiltPage } from './check.ts';

/** Takes a page; returns whether it is the page that hosts show for addresses that do not exist. */
function isNotFoundPage(page: BuiltPage): boolean {
  return page.address === '/404.html';
}

/**
 * Takes a page; returns whether search engines may list it.
 * The error page and pages with `<meta name="robots" content="noindex">` are left out of sitemaps
 * (https://developers.google.com/search/docs/crawling-indexing/block-indexing).
 */
export function isListed(page: BuiltPage): boolean {
  return !isNotFoundPage(page) && !isNoIndex(page);
}

/**
 * Takes a page; returns whether it only sends visitors on from an old address.
 * Both marks are needed, so that a page cannot slip past the checks by refreshing itself.
 */
export function isRedirect(page: BuiltPage): boolean {
  // Only pages that hold the word at all are parsed for it.
  return (
    /\brefresh\b/iu.test(page.html) &&
    page.document('meta[http-equiv="refresh" i]').length > 0 &&
    isNoIndex(page)
  );
}

function isNoIndex(page: BuiltPage): boolean {
  return /\bnoindex\b/iu.test(page.document('meta[name="robots" i]').attr('content') ?? '');
}
