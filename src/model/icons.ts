/** An icon in pixels, for what cannot or does not read `icon.svg`. */
export interface IconFile {
  /** Its name in the site's folder. */
  readonly file: string;
  /** Width and height in pixels. */
  readonly size: number;
  /**
   * `plain` has clear corners; `padded` fills the square and keeps the drawing away from its edges, for systems that cut
   * their own shape out of it (W3C, Web Application Manifest, maskable icons: a circle of 80% is never cut).
   */
  readonly form: 'plain' | 'padded';
  /** Whether the web manifest lists it. */
  readonly inManifest: boolean;
}

/**
 * The icons of the site in pixels, all drawn from one SVG: `favicon.ico` for whoever asks for it without reading a page
 * (readers of feeds, viewers of PDF) and for browsers without SVG icons; `apple-touch-icon.png`, by the name that iOS
 * asks for; and the sizes that browsers want of a manifest (https://web.dev/articles/add-manifest#icons).
 */
export const iconFiles: readonly IconFile[] = [
  { file: 'favicon.ico', size: 32, form: 'plain', inManifest: false },
  { file: 'apple-touch-icon.png', size: 180, form: 'padded', inManifest: false },
  { file: 'icon-192.png', size: 192, form: 'plain', inManifest: true },
  { file: 'icon-512.png', size: 512, form: 'plain', inManifest: true },
  { file: 'icon-maskable-512.png', size: 512, form: 'padded', inManifest: true },
];
