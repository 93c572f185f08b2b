// pa11y-ci brings puppeteer, whose install step would download a browser.
// The browser comes from src/accessibility/browser/browser.ts instead (an installed one, or @sparticuz/chromium).
module.exports = { skipDownload: true };
