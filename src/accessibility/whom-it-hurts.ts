/** Whom it hurts when a guideline of WCAG 2.2 is not kept, for engines that do not say. */
const guidelines: Readonly<Record<string, string>> = {
  '1.1': 'people who do not see the picture',
  '1.2': 'people who do not hear the sound or see the film',
  '1.3': 'people who hear the page, or see it laid out in another way',
  '1.4': 'people with low vision, and people who do not tell colours apart',
  '2.1': 'people who use a keyboard, a switch or their voice',
  '2.2': 'people who need more time',
  '2.3': 'people whom flashes or movement make ill',
  '2.4': 'people who must find their way without seeing the whole page',
  '2.5': 'people whose hands shake, and people who touch instead of click',
  '3.1': 'people who hear the page, and people who read slowly',
  '3.2': 'people who do not notice that something has changed',
  '3.3': 'people who fill in a form and make a mistake',
  '4.1': 'people whose screen reader must be told what a thing is',
};

/**
 * Says whom it hurts when a criterion is not met.
 * @param criterion such as `1.4.3`, or `good practice`
 */
export function whomItHurts(criterion: string): string {
  return guidelines[criterion.split('.').slice(0, 2).join('.')] ?? 'people who use assistive technology';
}
