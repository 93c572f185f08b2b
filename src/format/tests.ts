import type { AccessibilityResults, AccessibilityTest } from '../model/event.ts';
import { formatDate } from './dates.ts';
import { formatCount, formatList } from './words.ts';

/**
 * Writes the figures of a test by machine.
 * @param results the figures
 * @returns sentences, without those on what was ignored
 */
export function formatMachineTest({ pages, used, ways, engines, findings }: AccessibilityResults): string {
  const named = engines.map(
    ({ name, version, rules }) => `${name} ${version} (${formatCount(rules, 'rule')})`,
  );
  const use =
    used === 0 || ways.length === 0
      ? ''
      : ` It also used ${formatCount(used, 'page')} that together have every part of the website: ${formatList(ways)}.`;
  return `It read ${formatCount(pages, 'page')} with ${formatList(named)}.${use} It found ${formatCount(findings, 'fault')}.`;
}

/**
 * Writes what was set aside in a test by machine.
 * @param ignored a rule, how many of its findings do not count, and why
 * @returns such as `3 findings of the rule region: …`
 */
export function formatIgnored({ rule, reason, count }: AccessibilityResults['ignored'][number]): string {
  return `${formatCount(count, 'finding')} of the rule ${rule}: ${reason}`;
}

const outcomes: Readonly<Record<AccessibilityTest['result'], string>> = {
  'all tasks done': 'All of these could be done.',
  'done with difficulty': 'These could be done, some of them with difficulty.',
  'not all done': 'Not all of these could be done.',
};

/**
 * Writes the record of a test by a person: when, by whom, with what, what they tried, and how it went.
 * @param test the record
 */
export function formatTestByPerson(test: AccessibilityTest): string {
  const { date, tester, assistiveTechnology, browser, device, tasks, result } = test;
  const tools = formatList([assistiveTechnology, browser, device]);
  return `${formatDate(date)}: ${tester}, with ${tools}. Tasks: ${tasks.join('; ')}. ${outcomes[result]}`;
}
