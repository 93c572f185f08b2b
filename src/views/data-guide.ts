import { wholeAddress } from '../format/whole-address.ts';
import { formatSize } from '../format/words.ts';
import type { Event } from '../model/event.ts';
import { copyAddress } from './components/copy-address.ts';
import { factList } from './components/fact-list.ts';
import { section } from './components/section.ts';
import { html, type Html } from './html.ts';

/** What the page of updates is told of files that it does not make itself. */
export interface FileSizes {
  /** Bytes of the table of the programme. */
  readonly table: number;
}

/**
 * Documents the data of the event for people who build on it.
 * @param event the event
 * @param sizes how large the files are
 */
export function dataGuide(event: Event, sizes: FileSizes): Html | undefined {
  const { addresses: at, sessions } = event;
  return section({
    title: 'To build on',
    id: 'data',
    content: html`<p>
        All that this site shows of the event stands in one file of JSON. No key is needed, and a script of any other site
        may read it. Please ask for it no more than once in five minutes.
      </p>
      ${copyAddress(wholeAddress(event, at.data))}
      <p>
        <a href="${at.data}">The data of the event</a> are described, field by field, by
        <a href="${at.dataSchema}">their JSON Schema</a>.
      </p>
      ${factList([
        {
          name: 'version',
          value:
            'Version 1. Fields may be added to it. If one is ever taken away, or means something else, the number goes up.',
        },
        {
          name: 'start, end',
          value: 'Moments with the offset of the clock at the venue, such as 2018-09-27T09:30+01:00.',
        },
        {
          name: 'id, guid, number',
          value:
            'The id is part of the address of a page. The guid and the number never change, whatever is renamed, moved or added, and are the same in all calendars and schedules.',
        },
        {
          name: 'status',
          value:
            'How a session stands. What is cancelled or replaced stays in the data, and takesPlace is false.',
        },
        { name: 'sessions, speakers …', value: 'Lists that name the items of other lists by their ids.' },
        { name: 'feeds', value: 'The addresses of all calendars, feeds and schedules.' },
      ])}
      ${
        sessions.length > 0 &&
        html`<div class="prose"><h3>As a table</h3>
          <p>
            <a href="${at.table}">The programme as a table (CSV, ${formatSize(sizes.table)})</a> opens in Excel and other
            spreadsheets. A text that begins with a sign that they would take for a formula has an apostrophe before it.
          </p></div>`
      }`,
  });
}
