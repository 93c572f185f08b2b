/* Eleventy ships no types: the part of its API that this project uses, declared once. */
declare module '@11ty/eleventy' {
  /** What `.eleventy.ts` is given (https://www.11ty.dev/docs/config/). */
  export interface UserConfig {
    addExtension(extension: string, options: { key: string }): void;
    addTemplateFormats(formats: string): void;
    addGlobalData(name: string, value: unknown): void;
    setUseGitIgnore(use: boolean): void;
    readonly globalData: Readonly<Record<string, unknown>>;
  }

  /** One rendered file. */
  export interface RenderedFile {
    /** The address from the root of the output folder; false for a page that is not written. */
    readonly url: string | false;
    readonly content: string;
  }

  /** Options of a programmatic run (https://www.11ty.dev/docs/programmatic/). */
  export interface EleventyOptions {
    readonly configPath?: string;
    readonly quietMode?: boolean;
    readonly config?: (config: UserConfig) => void | Promise<void>;
  }

  export class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    /** Keeps Eleventy from writing to the terminal; errors are thrown all the same. */
    disableLogger(): void;
    toJSON(): Promise<RenderedFile[]>;
  }
}

declare module '@11ty/eleventy-img' {
  /** What is made of one image (https://www.11ty.dev/docs/plugins/image/). */
  export interface ImageOptions {
    readonly widths: readonly number[];
    readonly formats: readonly ('avif' | 'webp' | 'jpeg' | 'png')[];
    readonly outputDir: string;
    readonly filenameFormat: (id: string, source: string, width: number, format: string) => string;
    readonly formatFiltering: readonly string[];
    /** False keeps its own caches out, which know a file by its name. */
    readonly useCache: false;
    readonly sharpOptions: Readonly<Record<string, unknown>>;
    readonly sharpAvifOptions: Readonly<Record<string, unknown>>;
    readonly sharpWebpOptions: Readonly<Record<string, unknown>>;
    readonly sharpJpegOptions: Readonly<Record<string, unknown>>;
    readonly sharpPngOptions: Readonly<Record<string, unknown>>;
  }

  /** Writes the files of an image. */
  export default function createImages(source: string, options: ImageOptions): Promise<unknown>;
}

declare module '@11ty/eleventy-dev-server' {
  /** The development server behind `npm start` (https://www.11ty.dev/docs/dev-server/). */
  export interface DevServer {
    serve(port: number): void;
    close(): Promise<void>;
    /** Tells every open page to load again. */
    reload(change: { readonly files: readonly string[] }): Promise<void>;
  }

  interface DevServerOptions {
    readonly port: number;
    readonly pathPrefix: string;
    readonly domDiff: boolean;
  }

  const EleventyDevServer: {
    getServer(name: string, folder: string, options: DevServerOptions): DevServer;
  };
  export default EleventyDevServer;
}
