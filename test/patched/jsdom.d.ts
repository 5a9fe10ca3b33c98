/** The part of jsdom's API that tests use; jsdom has no type declarations. */
declare module 'jsdom' {
  export class VirtualConsole {
    on(event: 'jsdomError', listener: (error: Error) => void): this;
    on(event: 'error', listener: (message: unknown) => void): this;
  }
  export class JSDOM {
    constructor(
      html: string,
      options?: { runScripts: 'outside-only'; pretendToBeVisual: boolean; virtualConsole: VirtualConsole; url: string },
    );
    readonly window: Window & typeof globalThis;
  }
}
