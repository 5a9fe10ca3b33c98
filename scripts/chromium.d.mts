export interface ChromiumSearch {
  env?: Record<string, string | undefined>;
  platform?: string;
  usable?: (path: string) => boolean;
  cached?: () => string;
}
export function findChromium(where?: ChromiumSearch): string | undefined;
export function chromiumArgs(): string[];
export function obtainChromium(how: {
  find: () => string | undefined;
  ways: readonly (() => void)[];
}): string | undefined;
