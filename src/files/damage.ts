/**
 * Whether an error bears one of these codes of Node or of the system.
 * @example hasCode(the error of a file that is not there, 'ENOENT') → true
 */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/**
 * Whether the machine, not the file, is at fault: no memory, too many open files, no right to read.
 * Reported as « this file is damaged », it would send an editor to repair what is whole.
 * @example isSystemError(an EMFILE of fs.open) → true ; isSystemError(new RangeError('offset')) → false
 */
export function isSystemError(error: unknown): boolean {
  if (!(error instanceof Error)) return true;
  if (error instanceof RangeError && /allocation failed/i.test(error.message)) return true;
  // Node names the call that failed in every error of the system, and in no other.
  return 'syscall' in error || hasCode(error, 'ERR_WORKER_OUT_OF_MEMORY');
}

/** The rights of a file, or of a folder on the way, keep whoever runs this from reading it. */
const DENIED = ['EACCES', 'EPERM'];

/**
 * Whether a file could not be read for want of rights, which its owner can give.
 * @example isDenied(an EACCES of fs.open) → true ; isDenied(an ENOENT) → false
 */
export function isDenied(error: unknown): boolean {
  return hasCode(error, ...DENIED);
}

/** What an editor reads of such a file. */
export const DENIED_MESSAGE =
  'Ce fichier ne peut pas être lu : ses droits l’interdisent. Donnez-vous le droit de le lire, ou remplacez-le par une copie.';

/**
 * What a reader makes of a file; « broken » for one that it stumbles on, whatever the reader throws.
 * @throws what the system raises: see isSystemError
 * @example orBroken(() => sharp(bytes).metadata()) → { … } ; → { fault: 'broken' } for a file cut short
 */
export async function orBroken<T>(read: () => Promise<T>): Promise<T | { fault: 'broken' }> {
  try {
    return await read();
  } catch (error) {
    if (isSystemError(error)) throw error;
    return { fault: 'broken' };
  }
}
