/** An address that has moved for good, because its item was renamed. Both carry the base path and end with a slash. */
export interface Redirect {
  readonly from: string;
  /** The page that stands for it now, which is never a redirect itself. */
  readonly to: string;
}
