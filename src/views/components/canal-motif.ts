import type { Action, Organisation, Session } from '../../model/event.ts';
import { html, type Html } from '../html.ts';
import { createRandom } from './create-random.ts';

/** What a page is about, as far as it shows in its motif; the first few of each are drawn. */
export interface Cargo {
  readonly organisations?: readonly Pick<Organisation, 'id'>[];
  readonly sessions?: readonly Pick<Session, 'track'>[];
  readonly actions?: readonly Pick<Action, 'id'>[];
}

const width = 1200;
const height = 96;
const levels = [24, 48, 72] as const;
const most = { organisations: 7, sessions: 12, actions: 4 };

/**
 * Draws the canal under the title of a page: one water from edge to edge, on it a junction with its branch for each
 * organisation that the page is about, a boat in the colour of its track for each session, and a lock for each action.
 * It is different for every page and the same on every build, and it is decoration only.
 * @param options.seed the page's address, which decides the course
 * @param options.cargo what the page is about
 */
export function canalMotif({ seed, cargo }: { seed: string; cargo: Cargo }): Html {
  const random = createRandom(seed);
  const stops = shuffle(listStops(cargo), random);
  const gap = width / (stops.length + 1);
  let level = Math.floor(random() * levels.length);
  let course = `M-900 ${levels[level]}`;
  const drawn: Html[] = [];
  const branches: Html[] = [];
  for (const [index, stop] of stops.entries()) {
    const x = Math.round(gap * (index + 1));
    const y = levels[level] ?? 48;
    drawn.push(stop.draw(x, y));
    if (stop.branch !== undefined) branches.push(drawBranch(x, y, stop.branch, gap));
    // The canal changes its level between two stops, at 45 degrees, as all on the map does.
    const next = Math.min(2, Math.max(0, level + Math.floor(random() * 3) - 1));
    if (next !== level) {
      const turn = x + Math.round(gap / 2) - 12;
      const drop = (levels[next] ?? 48) - y;
      course += `H${turn}l${Math.abs(drop)} ${drop}`;
      level = next;
    }
  }
  return html`<svg
    class="canal-motif"
    viewBox="0 0 ${width} ${height}"
    preserveAspectRatio="xMidYMid slice"
    aria-hidden="true"
   
  >
    ${branches}
    <path d="${course}H${width + 900}" />
    ${drawn}
  </svg>`;
}

interface Stop {
  readonly draw: (x: number, y: number) => Html;
  /** For a junction: what decides which way its branch leaves. */
  readonly branch?: string;
}

function listStops({ organisations = [], sessions = [], actions = [] }: Cargo): Stop[] {
  const stops = [
    ...[...new Set(organisations.map(({ id }) => id))].slice(0, most.organisations).map((id) => ({
      branch: id,
      draw: (x: number, y: number) => html`<circle cx="${x}" cy="${y}" r="9" />`,
    })),
    ...sessions.slice(0, most.sessions).map(({ track }) => ({
      draw: (x: number, y: number) =>
        html`<rect${track && html` class="track-${track.id}"`} x="${x - 20}" y="${y - 9}" width="40" height="18" rx="9" />`,
    })),
    ...actions.slice(0, most.actions).map(() => ({
      draw: (x: number, y: number) =>
        html`<path class="canal-motif__lock" d="M${x - 12} ${y - 14}l10 14-10 14M${x + 2} ${y - 14}l10 14-10 14" />`,
    })),
  ];
  // A page that is about nothing of these has an empty canal, with a course of its own.
  return stops.length > 0 ? stops : Array.from({ length: 6 }, () => ({ draw: () => html`` }));
}

/** A side canal, which the same organisation has on every page: up or down, near or far. */
function drawBranch(x: number, y: number, organisation: string, gap: number): Html {
  const random = createRandom(organisation);
  const goesUp = random() < 0.5;
  const rise = goesUp ? y - 6 : height - 6 - y;
  const side = random() < 0.5 ? -1 : 1;
  const reach = Math.round(Math.min(gap * 0.9, 40 + random() * 90));
  return html`<path
    class="canal-motif__branch"
    d="M${x} ${y}l${side * rise} ${goesUp ? -rise : rise}h${side * reach}"
  />`;
}

function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
