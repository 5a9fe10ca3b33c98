export interface Served {
  /** URL of the folder, with a trailing slash. */
  url: string;
  close(): Promise<void>;
}
export function serveFolder(folder: string): Promise<Served>;
