/** The paper of both colour schemes, as `styles/_tokens.scss` has it: what a track's colour must stand out from. */
export const paper = { light: '#fbfaf6', dark: '#10181b' } as const;
