import type { ProblemList } from '../problem-list.ts';
import type { FactFile, ValuePath } from '../read/fact-file.ts';
import type { Document, Facts } from '../read/facts.ts';
import { atVenue, isTimeZone, plusDays } from '../time.ts';
import { fieldOf, listItems } from './list-items.ts';
import { walkValues } from './walk-schema.ts';

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
  const endDate = fieldOf(facts.event?.file.value, 'endDate');
  const last = typeof endDate === 'string' && endDate >= dates.today ? endDate : undefined;
  if (facts.speakers !== undefined) {
    const { file } = facts.speakers;
    for (const { path, value } of listItems(facts.speakers, 'speakers')) {
      if (value['visible'] === 'draft') continue;
      checkConsent(file, [...path, 'consentExpires'], value, { ...dates, last }, problems);
    }
  }
  if (facts.agenda !== undefined) {
    for (const { path, value } of listItems(facts.agenda, 'sessions')) {
      const { publishAt, start } = value;
      if (typeof publishAt !== 'string' || typeof start !== 'string' || publishAt <= start) continue;
      const message = `publishAt "${publishAt}" is after the start "${start}", so that nobody learns of it in time.`;
      problems.warn(facts.agenda.file, [...path, 'publishAt'], message);
    }
  }
  checkChanges(facts, dates.today, problems);
  for (const document of [facts.timeline, facts.sources, facts.actions])
    checkRecords(
      document,
      typeof endDate === 'string' && endDate > dates.today ? endDate : dates.today,
      problems,
    );
  for (const { file } of facts.prose.announcements) {
    checkFuture(file, dates.today, problems);
    checkModified(file, dates.today, problems);
  }
}

/** A change is told of from its date on; one in the future is planned, or its date is mistyped. */
function checkChanges({ agenda, event }: Facts, today: string, problems: ProblemList): void {
  if (agenda === undefined) return;
  const start = fieldOf(event?.file.value, 'startDate');
  for (const { path, value } of listItems(agenda, 'changes')) {
    const { date } = value;
    const at = [...path, 'date'];
    if (typeof date !== 'string' || problems.isWrong(agenda.file, at)) continue;
    if (date.slice(0, 10) > today) {
      const message = `"${date}" is in the future: calendars, feeds and pages tell of this change only from then on. Is it today’s date that you mean?`;
      problems.warn(agenda.file, at, message);
    } else if (typeof start === 'string' && day.test(start) && date < plusDays(start, -366)) {
      problems.warn(agenda.file, at, `"${date}" is more than a year before the event. Is the year right?`);
    }
  }
}

function checkConsent(
  file: FactFile,
  path: ValuePath,
  { consentExpires: expires, publishAt }: Readonly<Record<string, unknown>>,
  { today, soon, last }: { today: string; soon: string; last: string | undefined },
  problems: ProblemList,
): void {
  if (typeof expires !== 'string' || !day.test(expires)) return;
  if (expires < today) {
    const message = `the consent to be shown ran out on ${expires}. Ask again and change consentExpires, take the person out, or put "visible": "draft".`;
    problems.error(file, path, message);
  } else if (typeof publishAt === 'string' && publishAt.slice(0, 10) > expires) {
    problems.error(
      file,
      path,
      `the consent to be shown ends on ${expires}, before publishAt "${publishAt}": the person would never be shown.`,
    );
  } else if (last !== undefined && expires < last) {
    problems.warn(
      file,
      path,
      `the consent to be shown ends on ${expires}, before the event does on ${last}.`,
    );
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

/** Feed readers show an announcement again when it is newer than before. */
function checkModified(file: FactFile, today: string, problems: ProblemList): void {
  const modified = fieldOf(file.value, 'dateModified');
  const published = fieldOf(file.value, 'datePublished');
  if (typeof modified !== 'string' || typeof published !== 'string') return;
  if (!day.test(modified) || !day.test(published)) return;
  if (modified < published) {
    problems.error(
      file,
      ['dateModified'],
      `dateModified ${modified} is before datePublished ${published}. Did you mean ${published}, or later?`,
    );
  } else if (modified > today && published <= today) {
    problems.error(
      file,
      ['dateModified'],
      `dateModified ${modified} is in the future. Write the day on which the text was changed.`,
    );
  }
}

/** The timeline, histories and sources tell what has happened. */
function checkRecords(document: Document | undefined, latest: string, problems: ProblemList): void {
  if (document === undefined) return;
  const { file, schema } = document;
  const future = [...walkValues(schema, file.value)].filter(
    ({ kind, value }) => kind.kind === 'date' && /^\d{4}(?:-\d{2}){0,2}$/.test(value) && value > latest,
  );
  const [first] = future;
  if (first === undefined) return;
  const others = future.length === 1 ? '' : `, as are ${future.length - 1} more dates here`;
  problems.warn(
    file,
    first.path,
    `"${first.value}" is in the future${others}. Only what has happened belongs here.`,
  );
}
