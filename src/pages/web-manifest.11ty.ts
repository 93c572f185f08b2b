import { webManifest } from '../feeds/web-manifest.ts';
import { definePage } from './define-pages.ts';

export default definePage({ address: (at) => at.manifest, view: ({ event }) => webManifest(event) });
