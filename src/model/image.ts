/** A file of `content/images/` that has been read and decoded. */
export interface ImageFile {
  /** Its path from the event's folder. */
  readonly path: string;
  /** In pixels, the right way up. */
  readonly width: number;
  readonly height: number;
  /** The SHA-256 of its bytes, in hexadecimal digits: the same image has the same one under any name. */
  readonly digest: string;
  /**
   * Reads its bytes again: those of a thousand photographs are too many to keep.
   * @throws a sentence when they are not what they were when they were checked
   */
  readonly read: () => Promise<Uint8Array>;
}

/** A photograph or a logo. */
export interface Image extends ImageFile {
  /** What the organiser says that it shows. */
  readonly alternativeText: string | undefined;
}
