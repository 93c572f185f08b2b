import type { BreadcrumbList } from 'schema-dts';
import { wholeAddress } from '../../format/whole-address.ts';
import type { Event } from '../../model/event.ts';
import type { Crumb } from '../components/breadcrumbs.ts';

/**
 * Describes the way from the home page to the one above a page, as its breadcrumbs show it.
 * @param event the event
 * @param trail the pages between, the highest first
 */
export function describeTrail(event: Event, trail: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ title: 'Home', url: event.addresses.home }, ...trail].map(
      ({ title, url }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: title,
        item: wholeAddress(event, url),
      }),
    ),
  };
}
