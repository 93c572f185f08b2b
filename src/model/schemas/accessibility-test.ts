import { z } from 'zod';
import { calendarDay, text } from './fields.ts';

/** Front matter of `docs/accessibility-tests/<name>.md`: what a person tested, and with what. The notes below it stay there. */
export const accessibilityTestSchema = z.strictObject({
  date: calendarDay.meta({ description: 'The day of the test.' }),
  tester: text.meta({
    description: 'Who tested, by role rather than name.',
    examples: ['A screen reader user'],
  }),
  assistiveTechnology: text.meta({
    description: 'The assistive technology, with its version.',
    examples: ['NVDA 2026.3'],
  }),
  browser: text.meta({ description: 'The browser, with its version.', examples: ['Firefox 150'] }),
  device: text.meta({ description: 'The device and its system.', examples: ['Laptop with Windows 11'] }),
  tasks: z
    .array(text)
    .min(1, 'must name at least one task')
    .meta({ description: 'What the person tried to do, each in a few words.' }),
  result: z
    .enum(['all tasks done', 'done with difficulty', 'not all done'])
    .meta({ description: 'How it went. Name what hindered the person in nonCompliances.' }),
});
