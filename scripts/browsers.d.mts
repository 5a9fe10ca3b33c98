export type BrowserName = 'Chromium 90' | 'newest Chromium';
export const BROWSERS: readonly BrowserName[];

export interface Size {
  width: number;
  height: number;
}

export interface DrivenPage {
  /** Uncaught errors, and errors and warnings in the console, since the page was opened. */
  complaints: string[];
  goto(url: string): Promise<void>;
  /** Runs a function in the page. It can only use its argument, and must run in Chromium 90. */
  evaluate<Result>(read: () => Result): Promise<Awaited<Result>>;
  evaluate<Result, Argument>(read: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>>;
  /** Waits until the function returns true, for at most 30 s. */
  until(read: () => boolean): Promise<void>;
  until<Argument>(read: (argument: Argument) => boolean, argument: Argument): Promise<void>;
  /** Scrolls to the first element that matches the selector and clicks its centre. */
  click(selector: string): Promise<void>;
  /** Presses a key: `ArrowRight`, `Enter`, `Tab`. */
  press(key: string): Promise<void>;
  resize(size: Size): Promise<void>;
  screenshot(path: string, fullPage?: boolean): Promise<void>;
  /** Prints the page on A4. */
  pdf(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface DrivenBrowser {
  /** Opens a page, by default at 1280 × 800 px and with scripts, and waits until it has loaded. */
  open(url: string, size?: Size, options?: { scripts?: boolean }): Promise<DrivenPage>;
  close(): Promise<void>;
}

export function openBrowser(name: BrowserName): Promise<DrivenBrowser>;
