import { markOf } from '../place.ts';

/** The variables and places of a site in the settings of nginx, which has one room for all that it serves. */
export interface NginxNames {
  /** The folder of the release that answers this request. */
  readonly release: string;
  /** The name of that release. */
  readonly id: string;
  /** The address whose policy is sent. */
  readonly page: string;
  readonly policy: string;
  /** Where an old address leads. */
  readonly moved: string;
  /** The ending of the form that the browser prefers: `.br`, `.gz` or nothing. */
  readonly form: string;
  /** The form that is sent, for Content-Encoding. */
  readonly encoding: string;
  /** For Allow. */
  readonly methods: string;
  readonly missing: string;
}

/**
 * Names what belongs to a site.
 * @param folder the folder of its releases
 */
export function nameForNginx(folder: string): NginxNames {
  const mark = `site_${markOf(folder)}`;
  const name = (what: string) => `$${mark}_${what}`;
  return {
    release: name('release'),
    id: name('id'),
    page: name('page'),
    policy: name('policy'),
    moved: name('moved'),
    form: name('form'),
    encoding: name('encoding'),
    methods: name('methods'),
    missing: `@${mark}_missing`,
  };
}
