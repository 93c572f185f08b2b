import type { ProblemList } from '../problem-list.ts';
import type { FactFile, ValuePath } from '../read/fact-file.ts';
import type { Facts } from '../read/facts.ts';
import { accessQuestions } from '../schemas/index.ts';
import { atVenue, startOfDay } from '../time.ts';
import { fieldOf, listItems, type RawItem } from './list-items.ts';
import type { Timetable } from './read-timetable.ts';

/** What one place of the event says of access, as it was written. */
interface Access {
  readonly file: FactFile;
  readonly path: ValuePath;
  readonly value: unknown;
}

/**
 * Asks for what is missing about access, as long as anybody can still come: questions that nobody answers for some session
 * or other, answers that are overdue, and days that come when the event is over.
 * @param facts all that was read
 * @param timetable the sessions whose times are right; nothing is asked without
 * @param now the moment for which the site is built
 * @param problems the list to which every warning is added
 */
export function checkAccess(
  facts: Facts,
  timetable: Timetable | undefined,
  now: Date,
  problems: ProblemList,
): void {
  const { event, venue } = facts;
  if (timetable === undefined || event === undefined || venue === undefined) return;
  const { timeZone } = timetable;
  const endDate = String(fieldOf(event.file.value, 'endDate'));
  const isOver = now.getTime() >= startOfDay(endDate, timeZone).plus({ days: 1 }).toMillis();
  if (isOver || fieldOf(event.file.value, 'status') === 'cancelled') return;
  const far = [accessOf(venue.file), accessOf(event.file)];
  checkAnswers(facts, venue.file, far, problems);
  const today = atVenue(now, timeZone).toFormat('yyyy-MM-dd');
  const near = [
    ...listItems(venue, 'rooms').map((room) => accessOf(venue.file, room)),
    ...listItems(facts.agenda, 'sessions').map((session) => accessOf(timetable.file, session)),
  ];
  for (const access of [...far, ...near]) checkDays(access, { today, endDate }, problems);
}

function accessOf(file: FactFile, { path, value }: Partial<RawItem> = {}): Access {
  return { file, path: [...(path ?? []), 'access'], value: fieldOf(value ?? file.value, 'access') };
}

/** What nobody answers is named at the venue, where an answer serves every session. */
function checkAnswers(facts: Facts, file: FactFile, far: readonly Access[], problems: ProblemList): void {
  const rooms = new Map(listItems(facts.venue, 'rooms').map(({ value }) => [value['id'], value['access']]));
  const sessions = listItems(facts.agenda, 'sessions').filter(({ value }) => value['status'] !== 'cancelled');
  const missing = accessQuestions.flatMap((question) => {
    const isSilent = ({ value }: RawItem) => {
      const levels = [value['access'], rooms.get(value['room']), ...far.map((access) => access.value)];
      const answer = levels.map((level) => fieldOf(level, question)).find((each) => each !== undefined);
      return answer === undefined || fieldOf(answer, 'status') === 'not known';
    };
    const silent = sessions.filter(isSilent).length;
    if (silent === 0) return [];
    return [
      silent === sessions.length ? question : `${question} (for ${silent} of ${sessions.length} sessions)`,
    ];
  });
  if (missing.length === 0) return;
  const what = missing.length === 1 ? 'this access question' : 'these access questions';
  problems.warn(
    file,
    fieldOf(file.value, 'access') === undefined ? [] : ['access'],
    `nobody answers ${what}: ${missing.join(', ')}. Say in access what there is, that there is nothing, or by which day you will say.`,
  );
}

function checkDays(
  { file, path, value }: Access,
  { today, endDate }: { today: string; endDate: string },
  problems: ProblemList,
): void {
  for (const question of accessQuestions) {
    const answer = fieldOf(value, question);
    const status = fieldOf(answer, 'status');
    const by = fieldOf(answer, 'by');
    const until = fieldOf(answer, 'until');
    const warn = (field: string, message: string) => {
      problems.warn(file, [...path, question, field], `access › ${question} ${message}`);
    };
    if (status === 'to be confirmed' && typeof by === 'string') {
      if (by < today) warn('by', `was to be confirmed by ${by}. Say what is known now.`);
      else if (by > endDate) warn('by', `is to be confirmed by ${by}, when the event is over.`);
    }
    if (status === 'available' && typeof until === 'string' && until > endDate) {
      warn('until', `may be made until ${until}, when the event is over.`);
    }
  }
}
