import { hash } from 'node:crypto';

/**
 * A short fingerprint of a text, or of bytes, the same on every machine.
 * @example digest('bonjour') → '2cb4b1431b84ec15'
 */
export function digest(content: string | Uint8Array): string {
  return hash('sha256', content).slice(0, 16);
}
