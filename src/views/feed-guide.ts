import { wholeAddress } from '../format/whole-address.ts';
import type { Event } from '../model/event.ts';
import { copyAddress } from './components/copy-address.ts';
import { section } from './components/section.ts';
import { html, type Html } from './html.ts';

/**
 * Explains how to have news of the event, and the programme in an app for schedules.
 * @param event the event
 */
export function feedGuide(event: Event): Html {
  const { addresses: at, parts, sessions } = event;
  const address = (path: string) => copyAddress(wholeAddress(event, path));
  return html`${section({
    title: 'In a feed reader',
    id: 'feeds',
    content:
      (parts.announcements || sessions.length > 0) &&
      html`<div class="prose"><p>
          A feed reader, such as Thunderbird, NetNewsWire or Feedly, tells you when there is something new. Nobody learns
          that you follow us. Copy an address into it:
        </p>
        ${
          parts.announcements &&
          html`<h3>Announcements</h3>
            <p><a class="more" href="${at.announcementsAtom}">Announcements as an Atom feed</a></p>
            ${address(at.announcementsAtom)}
            <p><a class="more" href="${at.announcementsJson}">Announcements as a JSON Feed</a></p>
            ${address(at.announcementsJson)}`
        }
        ${
          sessions.length > 0 &&
          html`<h3>Changes of the programme</h3>
            <p>What was moved, cancelled or added, and when.</p>
            <p><a class="more" href="${at.changesAtom}">Changes as an Atom feed</a></p>
            ${address(at.changesAtom)}
            <p><a class="more" href="${at.changesJson}">Changes as a JSON Feed</a></p>
            ${address(at.changesJson)}`
        }</div>`,
  })}
  ${section({
    title: 'In an app for schedules',
    id: 'apps',
    content:
      sessions.length > 0 &&
      html`<p>
          Apps such as Giggity and EventFahrplan show the programme on a phone, also without a connection, and let you mark
          what you want to see. Add a schedule there with this address:
        </p>
        ${address(at.scheduleXml)}
        <p>
          It is the <a href="${at.scheduleXml}">schedule in the XML of frab</a>; there is the same
          <a href="${at.scheduleJson}">in JSON</a>. Both leave out what is cancelled or replaced.
        </p>`,
  })}`;
}
