import { formatShortDay } from '../format/dates.ts';
import { wholeAddress } from '../format/whole-address.ts';
import { capitalise, formatCount } from '../format/words.ts';
import type { Event, Session } from '../model/event.ts';
import { copyAddress } from './components/copy-address.ts';
import { linkList, type LinkItem } from './components/link-list.ts';
import { section } from './components/section.ts';
import { html, type Html } from './html.ts';

/** More calendars of one kind than these are found on their own pages. */
const mostListed = 24;

const programs = [
  {
    name: 'Outlook',
    steps: [
      'Open the calendar in Outlook, or in a browser.',
      'Choose “Add calendar”, then “Subscribe from web”.',
      'Paste the address, and choose “Import”.',
    ],
    note: 'Outlook looks for changes every few hours.',
  },
  {
    name: 'Google Calendar',
    steps: [
      'Open Google Calendar on a computer: the app on a phone cannot do this, and shows the calendar afterwards.',
      'Beside “Other calendars” choose the plus sign, then “From URL”.',
      'Paste the address, and choose “Add calendar”.',
    ],
    note: 'Google looks for changes once or twice a day. On the day itself, look at this site too.',
  },
  {
    name: 'Apple Calendar',
    steps: [
      'On an iPhone or iPad, open “Follow the programme” above, and choose “Subscribe”: that is all.',
      'On a Mac, open Calendar, and choose “File”, then “New Calendar Subscription”.',
      'Paste the address, and choose “Subscribe”.',
    ],
    note: 'You choose yourself how often it looks for changes: under “Auto-refresh” on a Mac.',
  },
  {
    name: 'Thunderbird',
    steps: [
      'Choose “File”, “New”, then “Calendar”.',
      'Choose “On the network”, then “Continue”.',
      'Paste the address as the location, and choose “Find calendars”, then “Subscribe”.',
    ],
    note: undefined,
  },
] as const;

/**
 * Explains how to have the programme in one's own calendar: what following it means, its address, the steps in four
 * programs, and the smaller calendars.
 * @param event the event
 */
export function calendarGuide(event: Event): Html | undefined {
  const { addresses: at, sessions } = event;
  const address = wholeAddress(event, at.calendar(at.agenda));
  return section({
    title: 'In your calendar',
    id: 'calendars',
    content: html`<div class="prose"><p>
        ${sessions.length === 0 ? 'There is no programme yet. Follow the calendar now, and it fills itself once there is one.' : 'Follow the programme, and every session stands in your own calendar with its time and room. When we change something, your calendar changes as well.'}
      </p>
      <p><a class="more" href="${address.replace(/^https:/, 'webcal:')}">Follow the programme</a></p>
      <p>If nothing happens, your device has no program for such links. Copy this address and take the steps below:</p>
      ${copyAddress(address)}
      <p>Or <a href="${at.calendar(at.agenda)}">open the calendar file</a> to copy the sessions once. What we change later does not reach copies.</p>
      ${programs.map(
        ({ name, steps, note }) =>
          html`<h3>${name}</h3>
            <ol>
              ${steps.map((step) => html`<li>${step}</li>`)}
            </ol>
            ${note && html`<p>${note}</p>`}`,
      )}
        ${
          sessions.length > 0 &&
          html`<h3>Only a part of it</h3>
            <p>
              These are calendars of their own: copy the address of a link, and follow it as above. Each session, person and
              organisation has one too, on its page.
            </p>`
        }
      </div>
      ${linkList(listCalendars(event))}`,
  });
}

/** The calendars of the days, tracks and rooms that have sessions. */
function listCalendars({ addresses: at, days, tracks, rooms }: Event): LinkItem[] {
  const toLinks = (
    items: readonly { readonly url: string; readonly sessions: readonly Session[]; readonly title: string }[],
  ) =>
    items
      .filter(({ sessions }) => sessions.length > 0)
      .slice(0, mostListed)
      .map(({ url, title, sessions }) => ({
        title,
        url: at.calendar(url),
        note: capitalise(formatCount(sessions.length, 'session')),
      }));
  const dates = days.map(({ date }) => date);
  return [
    ...(days.length > 1
      ? toLinks(days.map((day) => ({ ...day, title: formatShortDay(day.date, dates) })))
      : []),
    ...toLinks(tracks.map((track) => ({ ...track, title: `Track: ${track.name}` }))),
    ...toLinks(rooms.map((room) => ({ ...room, title: `In ${room.name}` }))),
  ];
}
