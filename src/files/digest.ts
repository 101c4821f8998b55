import { createHash } from 'node:crypto';

/**
 * A short fingerprint of a text, or of bytes, the same on every machine.
 * @example digest('bonjour') → '2cb4b1431b84ec15'
 */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
