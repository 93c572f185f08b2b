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
