export interface LibreOfficeSearch {
  env?: Record<string, string | undefined>;
  exists?: (path: string) => boolean;
}
export function findLibreOffice(where?: LibreOfficeSearch): string | undefined;
