import { speakerPartPage } from '../views/speakers-page.ts';
import { definePages } from './define-pages.ts';

export default definePages({ each: 'speakerParts', view: speakerPartPage });
