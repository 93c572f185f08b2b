/**
 * The paper of both colour schemes, as `styles/_tokens.scss` has it: what a track's colour must stand out from, and what
 * browsers paint around the page.
 */
export const paper = { light: '#fbfaf6', dark: '#10181b' } as const;

/** The deep teal of the site (`--teal-deep` in `styles/_tokens.scss`): the ground of its drawings and of its name. */
export const tealDeep = '#003f47';
