import type { ProblemList } from '../problem-list.ts';
import type { Facts } from '../read/facts.ts';
import { fieldOf, listItems } from './list-items.ts';
import type { Slot, Timetable } from './read-timetable.ts';

/**
 * Checks that no room holds two things at once unless it may, nobody is in two places, no break for everyone lies over a
 * session, and no session promises more seats than its room has. Drafts may clash, for they are not in the programme yet,
 * and so may what is cancelled or replaced.
 * @param facts all that was read
 * @param timetable the sessions and breaks whose times are right
 * @param problems the list to which every mistake is added
 */
export function checkClashes(facts: Facts, timetable: Timetable, problems: ProblemList): void {
  const slots = timetable.slots.filter(
    ({ value }) =>
      value['visible'] !== 'draft' && value['status'] !== 'cancelled' && value['status'] !== 'replaced',
  );
  const sessions = slots.filter(({ isBreak }) => !isBreak);
  const clashing = checkRooms(facts, slots, timetable, problems);
  checkSpeakers(sessions, clashing, timetable, problems);
  checkSharedBreaks(slots, timetable, problems);
  checkSeats(facts, timetable, problems);
}

/** Returns the pairs that share a room, so that a speaker whom they share is not told as well. */
function checkRooms(
  facts: Facts,
  slots: readonly Slot[],
  { file }: Timetable,
  problems: ProblemList,
): ReadonlySet<string> {
  const rooms = listItems(facts.venue, 'rooms').map(({ value }) => value);
  const names = new Map(rooms.map((room) => [room['id'], room['name']]));
  const shared = new Set(rooms.filter((room) => room['parallelSessions'] === true).map((room) => room['id']));
  const clashing = new Set<string>();
  const inRooms = slots.filter(
    ({ value }) => typeof value['room'] === 'string' && !shared.has(value['room']),
  );
  for (const [room, held] of Map.groupBy(inRooms, ({ value }) => value['room'])) {
    const named = names.get(room);
    const name = typeof named === 'string' ? named : String(room);
    for (const { slot, others } of summarise(findOverlaps(held))) {
      for (const other of others) clashing.add(pairOf(slot, other)).add(pairOf(other, slot));
      const [first] = others;
      if (first === undefined) continue;
      const more = others.length === 1 ? '' : ` and ${others.length - 1} others`;
      const message = `room "${name}" is taken then by ${nameSlot(first)}${more} (line ${file.locate(first.path).line}), and this is ${when(slot)}. Move one of them.`;
      problems.error(file, [...slot.path, 'start'], message);
    }
  }
  return clashing;
}

function checkSpeakers(
  sessions: readonly Slot[],
  clashing: ReadonlySet<string>,
  { file }: Timetable,
  problems: ProblemList,
): void {
  const speakersOf = ({ value }: Slot): string[] => {
    const ids = value['speakers'];
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  };
  const held = Map.groupBy(
    sessions.flatMap((slot) => [...new Set(speakersOf(slot))].map((id) => ({ id, slot }))),
    ({ id }) => id,
  );
  for (const [id, entries] of held) {
    for (const [later, earlier] of findOverlaps(entries.map(({ slot }) => slot))) {
      if (clashing.has(pairOf(later, earlier))) continue;
      const message = `"${id}" is in two places: here, ${when(later)}, and in ${nameSlot(earlier)} (line ${file.locate(earlier.path).line}).`;
      problems.error(file, [...later.path, 'speakers', speakersOf(later).indexOf(id)], message);
    }
  }
}

/** A break that names no room is for everyone. */
function checkSharedBreaks(slots: readonly Slot[], { file }: Timetable, problems: ProblemList): void {
  const isShared = ({ isBreak, value }: Slot) => isBreak && value['room'] === undefined;
  const shared = slots.filter(isShared);
  for (const [later, earlier] of findOverlaps(shared)) {
    const message = `this break is ${when(later)}, during ${nameSlot(earlier)} (line ${file.locate(earlier.path).line}). Move one of them.`;
    problems.error(file, [...later.path, 'start'], message);
  }
  for (const pause of shared) {
    const during = slots.filter(
      (slot) => !isShared(slot) && slot.start < pause.end && pause.start < slot.end,
    );
    const [first] = during;
    if (first === undefined) continue;
    const more = during.length === 1 ? '' : ` and ${during.length - 1} more`;
    const message = `this break is for everyone, because it names no room, but ${nameSlot(first)}${more} (line ${file.locate(first.path).line}) goes on during it, ${when(pause)}. Move one of them, or give the break its room.`;
    problems.error(file, [...pause.path, 'start'], message);
  }
}

function checkSeats(facts: Facts, { file, slots }: Timetable, problems: ProblemList): void {
  const rooms = new Map(listItems(facts.venue, 'rooms').map(({ value }) => [value['id'], value]));
  for (const { path, value } of slots) {
    const promised = value['maximumAttendeeCapacity'];
    const room = rooms.get(value['room']);
    const seats = fieldOf(room, 'maximumAttendeeCapacity');
    if (typeof promised !== 'number' || typeof seats !== 'number' || promised <= seats) continue;
    const message = `maximumAttendeeCapacity ${promised} is more than the ${seats} seats of room "${typeof room?.['name'] === 'string' ? room['name'] : String(value['room'])}". Did you mean ${seats}?`;
    problems.error(file, [...path, 'maximumAttendeeCapacity'], message);
  }
}

/** Finds, for each slot, the longest-running one that began before it and is not over; the second in the file comes first. */
function findOverlaps(slots: readonly Slot[]): [Slot, Slot][] {
  const found: [Slot, Slot][] = [];
  let running: Slot | undefined;
  for (const slot of slots.toSorted((a, b) => a.start.toMillis() - b.start.toMillis())) {
    if (running !== undefined && slot.start < running.end)
      found.push(comesFirst(running, slot) ? [slot, running] : [running, slot]);
    if (running === undefined || slot.end > running.end) running = slot;
  }
  return found;
}

/** Clashes of one thing after which more of them are its own fault, and not that of the others. */
const mostClashes = 3;

/** Tells a thing that lies over many others once, and each other pair at the later one in the file. */
function summarise(pairs: readonly [Slot, Slot][]): { slot: Slot; others: Slot[] }[] {
  const partners = new Map<Slot, Slot[]>();
  for (const [a, b] of pairs) {
    partners.set(a, [...(partners.get(a) ?? []), b]);
    partners.set(b, [...(partners.get(b) ?? []), a]);
  }
  const heavy = new Set(
    [...partners].filter(([, others]) => others.length > mostClashes).map(([slot]) => slot),
  );
  const single = pairs.filter(([a, b]) => !heavy.has(a) && !heavy.has(b));
  return [
    ...[...heavy].map((slot) => ({ slot, others: partners.get(slot) ?? [] })),
    ...single.map(([later, earlier]) => ({ slot: later, others: [earlier] })),
  ];
}

function comesFirst(a: Slot, b: Slot): boolean {
  if (a.isBreak !== b.isBreak) return !a.isBreak;
  return Number(a.path[1]) < Number(b.path[1]);
}

const pairOf = (a: Slot, b: Slot) => JSON.stringify([a.path, b.path]);
const clock = (slot: Slot, end: 'start' | 'end') => slot[end].toFormat('HH:mm');
const when = (slot: Slot) => `from ${clock(slot, 'start')} to ${clock(slot, 'end')}`;
const nameSlot = (slot: Slot) => `"${slot.title}" ${when(slot)}`;
