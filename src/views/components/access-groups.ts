import { formatAccessGroup } from '../../format/access.ts';
import type { AccessGroup } from '../../model/event.ts';
import { html, type Html } from '../html.ts';
import { accessList } from './access-list.ts';

/** Access questions with their answers, those about one thing under a heading below that of the section. */
export function accessGroups(groups: readonly AccessGroup[]): Html {
  return html`${groups.map(
    ({ name, answers }) => html`<h3>${formatAccessGroup(name)}</h3>
      ${accessList(answers)}`,
  )}`;
}
