import type { Article, NewsArticle } from 'schema-dts';
import { wholeAddress } from '../../format/whole-address.ts';
import type { Announcement, Chapter, Event } from '../../model/event.ts';
import { eventName } from './describe-event.ts';
import { nameOrganisation } from './describe-organisation.ts';

/**
 * Describes an announcement.
 * @param event the event
 * @param announcement the announcement
 */
export function describeAnnouncement(event: Event, announcement: Announcement): NewsArticle {
  const { title, abstract, datePublished, dateModified, organisations, url } = announcement;
  return {
    '@type': 'NewsArticle',
    '@id': `${wholeAddress(event, url)}#article`,
    headline: title,
    description: abstract,
    url: wholeAddress(event, url),
    datePublished: datePublished.iso,
    dateModified: dateModified?.iso ?? datePublished.iso,
    about: [
      { '@id': eventName(event) },
      ...organisations.map((organisation) => nameOrganisation(event, organisation)),
    ],
  };
}

/**
 * Describes a chapter of the blueprint.
 * @param event the event
 * @param chapter the chapter
 */
export function describeChapter(event: Event, { title, abstract, number, url }: Chapter): Article {
  return {
    '@type': 'Article',
    '@id': `${wholeAddress(event, url)}#article`,
    headline: title,
    description: abstract,
    url: wholeAddress(event, url),
    position: number,
    about: { '@id': eventName(event) },
  };
}
