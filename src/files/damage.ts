/**
 * Whether the machine, not the file, is at fault: no memory, too many open files, no right to read.
 * Reported as « this file is damaged », it would send an editor to repair what is whole.
 * @example isSystemError(an EMFILE of fs.open) → true ; isSystemError(new RangeError('offset')) → false
 */
export function isSystemError(error: unknown): boolean {
  if (!(error instanceof Error)) return true;
  if (error instanceof RangeError && /allocation failed/i.test(error.message)) return true;
  // Node names the call that failed in every error of the system, and in no other.
  return 'syscall' in error || ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY');
}

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
