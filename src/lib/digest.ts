import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/**
 * A short fingerprint of a text, the same on every machine.
 * @example digest('bonjour') → '2cb4b1431b84ec15'
 */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/**
 * The fingerprint of a file's bytes.
 * @example digestFile('content/ressources/2025/actes.pdf') → 'c1a5298f939e87e8'
 */
export async function digestFile(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
    .slice(0, 16);
}
