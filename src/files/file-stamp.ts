import { lstatSync } from 'node:fs';

/**
 * What the disk knows of the bytes of a file: its size, when it was written last, and its place. Whoever
 * writes to it or puts another there changes one of them; a hard link to the file does not.
 * @example contentStampOf('/chemin/du/projet/dist/index.html') → '5120 1795863600000000000 1234'
 */
export function contentStampOf(file: string): string {
  const { size, mtimeNs, ino } = lstatSync(file, { bigint: true });
  return [size, mtimeNs, ino].join(' ');
}
