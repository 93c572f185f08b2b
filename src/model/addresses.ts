import type { AccessQuestion } from './access.ts';

/**
 * Decides every address of the site: the one place to look when asking "where does this page stand?".
 * All are root paths with a last slash and carry the base path, for a site that is published in a sub-folder.
 */
export interface Addresses {
  readonly home: string;
  readonly agenda: string;
  readonly day: (date: string) => string;
  readonly session: (id: string) => string;
  readonly track: (id: string) => string;
  readonly room: (id: string) => string;
  /** The sessions that have what an access question asks for. */
  readonly accessFilter: (question: AccessQuestion) => string;
  readonly speakers: string;
  readonly speaker: (id: string) => string;
  readonly organisations: string;
  readonly organisation: (id: string) => string;
  readonly announcements: string;
  readonly announcement: (id: string) => string;
  readonly blueprint: string;
  readonly chapter: (id: string) => string;
  readonly actions: string;
  readonly action: (id: string) => string;
  readonly venue: string;
  readonly updates: string;
  readonly about: string;
  readonly accessibility: string;
  /** The figures of the last test by machine. */
  readonly accessibilityResults: string;
  /** Where the accessibility statement says how to report a problem. */
  readonly feedback: string;
  readonly privacy: string;
  readonly notFound: string;
  readonly siteMap: string;
  readonly robots: string;
  /** The calendar of a page, by the address of the page: that of the agenda holds the whole programme. */
  readonly calendar: (page: string) => string;
  /** The programme for apps that read schedules, in the forms of frab and c3voc. */
  readonly scheduleXml: string;
  readonly scheduleJson: string;
  /** The programme as a table. */
  readonly table: string;
  /** The whole event, and what describes its form. */
  readonly data: string;
  readonly dataSchema: string;
  /** The announcements for feed readers: Atom and JSON Feed. */
  readonly announcementsAtom: string;
  readonly announcementsJson: string;
  /** The changes of the programme for feed readers. */
  readonly changesAtom: string;
  readonly changesJson: string;
  /** How to report that something is not safe: the place that RFC 9116 names, and the older one. */
  readonly securityText: string;
  readonly olderSecurityText: string;
  readonly icon: string;
  /** The home page of the sample event, whose own place is taken by the page of parts. */
  readonly sampleHome: string;
  /** The parts of the agenda of the sample event. */
  readonly sampleAgenda: string;
  readonly image: (name: string) => string;
  /** An icon in pixels, by the name of its file. */
  readonly iconFile: (file: string) => string;
  readonly manifest: string;
  /** The picture of a page for social networks, by the hash of what it shows. */
  readonly socialImage: (hash: string) => string;
}

const accessSlugs: Readonly<Record<AccessQuestion, string>> = {
  stepFree: 'step-free',
  hearingLoop: 'hearing-loop',
  interpretation: 'british-sign-language',
  captions: 'captions',
  quietRoom: 'quiet-room',
  toilets: 'toilets',
  seating: 'seating',
  lighting: 'lighting',
  parking: 'parking',
  food: 'food',
  hybrid: 'from-elsewhere',
  slides: 'slides',
  requests: 'requests',
};

/**
 * Makes the addresses of a site.
 * @param basePath `/`, or the sub-folder in which the site is published, with both slashes: `/psdm/`
 */
export function createAddresses(basePath: string): Addresses {
  const at = (path: string) => `${basePath}${path}`;
  return {
    home: at(''),
    agenda: at('agenda/'),
    day: (date) => at(`agenda/${date}/`),
    session: (id) => at(`sessions/${id}/`),
    track: (id) => at(`tracks/${id}/`),
    room: (id) => at(`rooms/${id}/`),
    accessFilter: (question) => at(`agenda/access/${accessSlugs[question]}/`),
    speakers: at('speakers/'),
    speaker: (id) => at(`speakers/${id}/`),
    organisations: at('organisations/'),
    organisation: (id) => at(`organisations/${id}/`),
    announcements: at('announcements/'),
    announcement: (id) => at(`announcements/${id}/`),
    blueprint: at('blueprint/'),
    chapter: (id) => at(`blueprint/${id}/`),
    actions: at('blueprint/actions/'),
    action: (id) => at(`blueprint/actions/${id}/`),
    venue: at('venue/'),
    updates: at('updates/'),
    about: at('about/'),
    accessibility: at('accessibility/'),
    accessibilityResults: at('accessibility/results.json'),
    feedback: at('accessibility/#part-feedback'),
    privacy: at('privacy/'),
    notFound: at('404.html'),
    siteMap: at('sitemap.xml'),
    robots: at('robots.txt'),
    calendar: (page) => page.replace(/\/$/, '.ics'),
    scheduleXml: at('schedule.xml'),
    scheduleJson: at('schedule.json'),
    table: at('agenda.csv'),
    data: at('event.json'),
    dataSchema: at('event.schema.json'),
    announcementsAtom: at('announcements.atom'),
    announcementsJson: at('announcements.json'),
    changesAtom: at('changes.atom'),
    changesJson: at('changes.json'),
    securityText: at('.well-known/security.txt'),
    olderSecurityText: at('security.txt'),
    icon: at('icon.svg'),
    sampleHome: at('home/'),
    sampleAgenda: at('agenda-parts/'),
    image: (name) => at(`images/${name}`),
    iconFile: (file) => at(file),
    manifest: at('manifest.webmanifest'),
    socialImage: (hash) => at(`social/${hash}.png`),
  };
}

/**
 * Turns an address into the file that holds it in the output folder.
 * @param address a root path with the base path
 * @param basePath as in `createAddresses`
 * @returns such as `agenda/index.html`
 */
export function toOutputFile(address: string, basePath: string): string {
  const path = address.slice(basePath.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
