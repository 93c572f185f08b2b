import type { Event, Session, Track } from '../../model/event.ts';
import { html, type Html } from '../html.ts';
import { createRandom } from './create-random.ts';

const width = 1200;
const height = 216;
/** As many sessions as can be told apart. */
const mostSessions = 48;
const mostCanals = 6;

/** One canal: a track, or all that is in none. */
interface Canal {
  readonly track: Track | undefined;
  readonly sessions: readonly Session[];
  readonly y: number;
}

/**
 * Draws the map of an event: a canal for each track, its sessions on it as boats in order of time, and a cut between two
 * canals, with a junction at each end, for each organisation that has sessions on both. Decoration only.
 * @param event the event
 */
export function canalMap(event: Pick<Event, 'name' | 'sessions' | 'tracks'>): Html {
  const sessions = event.sessions.slice(0, mostSessions);
  const starts = [...new Set(sessions.map(({ start }) => start.toMillis()))];
  const step = (width - 160) / Math.max(1, starts.length - 1);
  const xOf = ({ start }: Session) => Math.round(80 + starts.indexOf(start.toMillis()) * step);
  const canals = layCanals(event, sessions);
  const random = createRandom(event.name);
  return html`<svg
    class="canal-motif canal-motif--map"
    viewBox="0 0 ${width} ${height}"
    preserveAspectRatio="xMidYMid slice"
    aria-hidden="true"
   
  >
    ${listCuts(canals, xOf)}
    ${canals.map(({ y }) => html`<path d="${drawCourse(y, random)}" />`)}
    ${canals.flatMap(({ track, sessions: boats, y }) =>
      boats.map(
        (session) =>
          html`<rect${track && html` class="track-${track.id}"`} x="${xOf(session) - 20}" y="${y - 9}" width="40" height="18" rx="9" />`,
      ),
    )}
  </svg>`;
}

function layCanals({ tracks }: Pick<Event, 'tracks'>, sessions: readonly Session[]): Canal[] {
  const onTrack = Map.groupBy(sessions, ({ track }) => track);
  const named = [...tracks.filter((track) => onTrack.has(track)), undefined];
  const used = named.filter((track) => track !== undefined || onTrack.has(track)).slice(0, mostCanals);
  const canals = used.length === 0 ? [undefined, undefined, undefined] : used;
  return canals.map((track, index) => ({
    track,
    sessions: onTrack.get(track) ?? [],
    y: Math.round(((index + 1) * height) / (canals.length + 1)),
  }));
}

/** A straight water that leaves its level at both ends, where there are no boats, at 45 degrees. */
function drawCourse(y: number, random: () => number): string {
  const [before, after] = [random(), random()].map((share) => Math.round((share - 0.5) * 48));
  return `M-900 ${y + (before ?? 0)}H${48 - Math.abs(before ?? 0)}L48 ${y}H${width - 48}l${Math.abs(after ?? 0)} ${after}H${width + 900}`;
}

function listCuts(canals: readonly Canal[], xOf: (session: Session) => number): Html[] {
  const cuts = new Map<number, Html>();
  for (const [index, canal] of canals.entries()) {
    const below = canals[index + 1];
    if (below === undefined) continue;
    for (const session of canal.sessions) {
      const meets = below.sessions.some((other) => other.hosts.some((host) => session.hosts.includes(host)));
      const x = xOf(session) + 44;
      const drop = below.y - canal.y;
      // Near the edge the canals have left their level already.
      if (!meets || cuts.has(x) || x + drop > width - 60) continue;
      cuts.set(
        x,
        html`<path class="canal-motif__branch" d="M${x} ${canal.y}l${drop} ${drop}" />
          <circle cx="${x}" cy="${canal.y}" r="7" />
          <circle cx="${x + drop}" cy="${below.y}" r="7" />`,
      );
    }
  }
  return [...cuts.values()];
}
