import { checkAccess } from './check/check-access.ts';
import { checkAccessibility } from './check/check-accessibility.ts';
import { checkClashes } from './check/check-clashes.ts';
import { checkColors } from './check/check-colors.ts';
import { checkCompleteness } from './check/check-completeness.ts';
import { checkConsistency } from './check/check-consistency.ts';
import { checkDates } from './check/check-dates.ts';
import { checkFormerIds } from './check/check-former-ids.ts';
import { checkFrontMatter } from './check/check-front-matter.ts';
import { checkGlossary } from './check/check-glossary.ts';
import { checkIdentity } from './check/check-identity.ts';
import { checkImages } from './check/check-images.ts';
import { checkProse } from './check/check-prose.ts';
import { checkPublication } from './check/check-publication.ts';
import { checkReferences } from './check/check-references.ts';
import { checkSecurity } from './check/check-security.ts';
import { checkStatus } from './check/check-status.ts';
import { checkUniqueness } from './check/check-uniqueness.ts';
import { checkWords } from './check/check-words.ts';
import { readTimetable } from './check/read-timetable.ts';
import type { Event } from './event.ts';
import type { EventData } from './fact-types.ts';
import { collectData } from './link/collect-data.ts';
import { freezeDeep } from './link/freeze-deep.ts';
import { linkEvent } from './link/link-event.ts';
import { listFiles } from './list-files.ts';
import { listPages } from './list-pages.ts';
import { ProblemList } from './problem-list.ts';
import { ContentError, type Problem } from './problems.ts';
import { checkMentions } from './publication/check-mentions.ts';
import { listWithheld } from './publication/list-withheld.ts';
import { findUpcoming, type Upcoming } from './publication/upcoming.ts';
import { withholdHidden } from './publication/withhold-hidden.ts';
import { readMoment } from './read-moment.ts';
import { readFacts } from './read/facts.ts';
import { readImages } from './read/read-images.ts';

/** What became of an event's files. */
export interface Loaded {
  /** The event, frozen; undefined when there are errors. */
  readonly event: Event | undefined;
  /** When the same facts make another site. */
  readonly upcoming: Upcoming | undefined;
  /** Errors and warnings of all files at once. */
  readonly problems: readonly Problem[];
}

/** How to read an event. */
export interface LoadOptions {
  /**
   * The moment for which the site is built: an instant, or clock time at the venue such as `2018-09-27T10:15`. It decides
   * the phase and what is shown.
   */
  readonly now: Date | string;
  /**
   * The real moment of the build when `now` may be another one, as in a preview: what is said to have happened must have
   * happened by then. It is `now` when left out.
   */
  readonly today?: Date;
  /** Whether warnings count as errors. */
  readonly strict?: boolean;
  /** Where the site will stand, when that is not where its facts say. */
  readonly url?: string;
}

/**
 * The one door between the organiser's files and the site: reads, checks, withholds, links, sorts and freezes the event.
 * @param folder the event's folder, with `_data/` and `content/` (or `src/content/`, as in this repository)
 * @param options for which moment, and how strictly
 */
export async function inspectEvent(
  folder: string,
  { now, today, strict = false, url }: LoadOptions,
): Promise<Loaded> {
  const problems = new ProblemList();
  const facts = await readFacts(folder, problems);
  const found = await readImages(folder, facts);
  const moment = typeof now === 'string' ? readMoment(now, facts, problems) : now;
  checkUniqueness(facts, problems);
  checkFormerIds(facts, problems);
  checkReferences(facts, problems);
  if (moment !== undefined) checkDates(facts, moment, problems);
  const timetable = readTimetable(facts, problems);
  if (timetable !== undefined) checkClashes(facts, timetable, problems);
  checkStatus(facts, problems);
  checkIdentity(facts, problems);
  checkColors(facts, problems);
  const images = checkImages(facts, found, problems);
  checkConsistency(facts, timetable, problems);
  checkWords(facts, problems);
  checkGlossary(facts, problems);
  checkCompleteness(facts, timetable, problems);
  checkFrontMatter(facts, problems);
  checkProse(facts, problems);
  if (moment !== undefined) {
    checkPublication(facts, moment, problems);
    checkAccess(facts, timetable, moment, problems);
    checkAccessibility(facts, { now: moment, today }, problems);
    checkSecurity(facts, today ?? moment, problems);
  }
  const data = problems.hasErrors ? undefined : collectData(facts, images);
  const shown = data && moment && withholdHidden(moveTo(url, data), moment);
  if (data && shown) checkMentions(facts, data, shown, problems);
  const all = strict ? problems.all.map(asError) : problems.all;
  const isRight = all.every(({ severity }) => severity === 'warning');
  if (!isRight || !data || !shown || !moment) return { event: undefined, upcoming: undefined, problems: all };
  const linked = linkEvent(shown, moment);
  const withheld = listWithheld(facts, linked.addresses, [...listPages(linked), ...listFiles(linked)]);
  return {
    event: freezeDeep({ ...linked, withheld }),
    upcoming: findUpcoming(data, moment),
    problems: all,
  };
}

/**
 * Loads an event that must be right.
 * @param folder as in `inspectEvent`
 * @param options as in `inspectEvent`
 * @returns the event, frozen
 * @throws ContentError with every problem of every file at once
 */
export async function loadEvent(folder: string, options: LoadOptions): Promise<Event> {
  const { event, problems } = await inspectEvent(folder, options);
  if (event === undefined) throw new ContentError(problems, folder);
  return event;
}

function moveTo(url: string | undefined, data: EventData): EventData {
  return url === undefined ? data : { ...data, event: { ...data.event, url } };
}

const asError = (problem: Problem): Problem => ({ ...problem, severity: 'error' });
