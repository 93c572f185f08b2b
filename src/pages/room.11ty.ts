import { roomPage } from '../views/room-page.ts';
import { definePages } from './define-pages.ts';

export default definePages({ each: 'rooms', view: roomPage });
