export type BrowserName = 'Chromium 90' | 'newest Chromium';
export const BROWSERS: readonly BrowserName[];

export interface Size {
  width: number;
  height: number;
}

export interface DrivenPage {
  /** Errors of scripts, and errors and warnings of the console, since the page was opened. */
  complaints: string[];
  goto(url: string): Promise<void>;
  /** Runs a function in the page. It sees nothing of the test's file but its argument, and Chromium 90 has to read it. */
  evaluate<Result>(read: () => Result): Promise<Awaited<Result>>;
  evaluate<Result, Argument>(read: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>>;
  /** Waits until the function answers true; gives up after 30 s. */
  until(read: () => boolean): Promise<void>;
  until<Argument>(read: (argument: Argument) => boolean, argument: Argument): Promise<void>;
  /** Scrolls to the first element that the CSS selector finds, and clicks its middle. */
  click(selector: string): Promise<void>;
  /** Presses a key: `ArrowRight`, `Enter`, `Tab`. */
  press(key: string): Promise<void>;
  resize(size: Size): Promise<void>;
  screenshot(path: string, fullPage?: boolean): Promise<void>;
  close(): Promise<void>;
}

export interface DrivenBrowser {
  /** Opens a page, 1280 × 800 px unless told, and waits until it has loaded. */
  open(url: string, size?: Size): Promise<DrivenPage>;
  close(): Promise<void>;
}

export function openBrowser(name: BrowserName): Promise<DrivenBrowser>;
