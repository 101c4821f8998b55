import { createHash } from 'node:crypto';

/**
 * A short fingerprint of a text, the same on every machine.
 * @example digest('bonjour') → '2cb4b1431b84ec15'
 */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
