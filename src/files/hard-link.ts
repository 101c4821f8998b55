import { linkSync } from 'node:fs';
import { hasCode } from './damage.ts';

/** Not there, something in its place, another disk, one that knows no hard links, or too many of them. */
const REFUSALS = [
  'ENOENT',
  'EEXIST',
  'EXDEV',
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
];

/**
 * Gives a file a second name, which takes no copy of its bytes.
 * @returns whether it has it
 * @example hardLink('.cache/astro/pages/3f0c42d1a9b87e65', '.dist-new/index.html') → true ; false on another disk
 */
export function hardLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (!hasCode(error, ...REFUSALS)) throw error;
    return false;
  }
}
