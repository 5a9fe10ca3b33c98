export interface Served {
  /** Address of the folder, with a slash at its end. */
  url: string;
  close(): Promise<void>;
}
export function serveFolder(folder: string): Promise<Served>;
