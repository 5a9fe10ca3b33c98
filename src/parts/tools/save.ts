/** How long a browser may take to begin to save a file. */
const PATIENCE = 60_000;

/** Hands a file to the reader's browser, which saves it as it saves every download. */
export function save({ name, blob }: { name: string; blob: Blob }): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}
