import type { CheerioAPI } from 'cheerio';
import type { AccessibilityStatement, Redirect } from '../model/event.ts';

/** One thing that is wrong and must be mended before the site may be published. */
export interface Finding {
  /** Path of the file in the built site (`agenda/index.html`), or of the source file or step. */
  readonly file: string;
  /** One sentence for an organiser: what is wrong and how to mend it. */
  readonly message: string;
}

/** One HTML page of the built site. */
export interface BuiltPage {
  /** Path in the built folder: `agenda/index.html`. */
  readonly file: string;
  /** Address on the site without its base path: `/agenda/`, `/404.html`. */
  readonly address: string;
  readonly html: string;
  /** The page as parsed by cheerio, which follows the HTML standard's own parsing rules. */
  readonly document: CheerioAPI;
}

/** All that a check may know: the built files and the few facts that they must agree with. */
export interface BuiltSite {
  readonly folder: string;
  /** `/`, or `/psdm/` for a site published in a sub-folder: links carry it, files do not. */
  readonly basePath: string;
  /** The whole URL of the site with its last slash. */
  readonly url: string;
  /** The name of the site, which is that of its event. */
  readonly name: string;
  /** The facts of its accessibility statement; undefined for a site that has a simple page instead. */
  readonly accessibility: AccessibilityStatement | undefined;
  /** Every session of the event; each `url` carries the base path. */
  readonly sessions: readonly { readonly title: string; readonly url: string }[];
  /** Every built file as a path from the site's root: `/agenda/index.html`. */
  readonly files: ReadonlySet<string>;
  /** The pages that people read: those at old addresses, which lead on at once, are not among them. */
  readonly pages: readonly BuiltPage[];
  /** The old addresses of the event and where each must lead; both carry the base path. */
  readonly redirects: readonly Redirect[];
  /** The pages that only send visitors on. */
  readonly redirectPages: readonly BuiltPage[];
}

/** Something that must hold before publishing. It is kept when it has no findings. */
export interface Check<Subject = BuiltSite> {
  readonly name: string;
  /** What a visitor may rely on, in one sentence: "Every page is valid HTML". */
  readonly promise: string;
  run(subject: Subject): Promise<readonly Finding[]>;
  /** Lines for the report, whatever was found: what was measured. */
  describe?(subject: Subject): Promise<string>;
}
