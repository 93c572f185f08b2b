/** The colours of tracks whose organiser chose none, in the order of the tracks; each at least 4.5:1 on both papers. */
export const trackColors = [
  { light: '#00525c', dark: '#7fd3d6' },
  { light: '#8a2e12', dark: '#ffad91' },
  { light: '#57308f', dark: '#cfb5ff' },
  { light: '#4d5a00', dark: '#c6d26a' },
  { light: '#1f4e9e', dark: '#9cc3ff' },
  { light: '#8c1d5f', dark: '#ffa6d2' },
  { light: '#1d6333', dark: '#8fdba3' },
  { light: '#6b4a00', dark: '#e6c06d' },
] as const;
