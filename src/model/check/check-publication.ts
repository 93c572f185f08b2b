import type { ProblemList } from '../problem-list.ts';
import type { FactFile, ValuePath } from '../read/fact-file.ts';
import type { Facts } from '../read/facts.ts';
import { atVenue, isTimeZone } from '../time.ts';
import { fieldOf, listItems } from './list-items.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Checks what depends on the day on which the site is built: nobody is shown longer than they agreed to, and nothing
 * dated in the future is shown today.
 * @param facts all that was read
 * @param now the moment for which the site is built
 * @param problems the list to which every mistake is added
 */
export function checkPublication(facts: Facts, now: Date, problems: ProblemList): void {
  const timeZone = fieldOf(facts.event?.file.value, 'timeZone');
  if (typeof timeZone !== 'string' || !isTimeZone(timeZone)) return;
  const today = atVenue(now, timeZone);
  const dates = {
    today: today.toFormat('yyyy-MM-dd'),
    soon: today.plus({ days: 30 }).toFormat('yyyy-MM-dd'),
  };
  if (facts.speakers !== undefined) {
    const { file } = facts.speakers;
    for (const { path, value } of listItems(facts.speakers, 'speakers')) {
      if (value['visible'] !== 'draft')
        checkConsent(file, [...path, 'consentExpires'], value['consentExpires'], dates, problems);
    }
  }
  for (const { file } of facts.prose.announcements) checkFuture(file, dates.today, problems);
}

function checkConsent(
  file: FactFile,
  path: ValuePath,
  expires: unknown,
  { today, soon }: { today: string; soon: string },
  problems: ProblemList,
): void {
  if (typeof expires !== 'string' || !day.test(expires)) return;
  if (expires < today) {
    const message = `the consent to be shown ran out on ${expires}. Ask again and change consentExpires, take the person out, or put "visible": "draft".`;
    problems.error(file, path, message);
  } else if (expires <= soon) {
    problems.warn(file, path, `the consent to be shown runs out on ${expires}. Ask again before that day.`);
  }
}

function checkFuture(file: FactFile, today: string, problems: ProblemList): void {
  const datePublished = fieldOf(file.value, 'datePublished');
  const publishAt = fieldOf(file.value, 'publishAt');
  if (typeof datePublished !== 'string' || !day.test(datePublished)) return;
  if (fieldOf(file.value, 'visible') === 'draft') return;
  if (datePublished <= today) return;
  if (publishAt === undefined) {
    const message = `datePublished ${datePublished} is in the future. Add publishAt: ${datePublished} to show it from that day, or change the date.`;
    problems.error(file, ['datePublished'], message);
  } else if (typeof publishAt === 'string' && publishAt.slice(0, 10) < datePublished) {
    const message = `datePublished ${datePublished} is in the future, but publishAt ${publishAt} shows it before that day. Make them the same day.`;
    problems.error(file, ['datePublished'], message);
  }
}
