export interface ChromiumSearch {
  env?: Record<string, string | undefined>;
  platform?: string;
  exists?: (path: string) => boolean;
  cached?: () => string;
}
export function findChromium(where?: ChromiumSearch): string | undefined;
export function chromiumArgs(): string[];
