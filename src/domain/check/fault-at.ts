import { findPosition } from './block/positions.ts';
import type { Fault } from './fault.ts';

/** The text of a content file, and where it lies. */
interface Source {
  path: string;
  source: string;
}

/**
 * A fault of a key, at its value; the key is named before the message.
 * @example faultAtKey(file, ['pays', 0], 'il n’y a pas…') → { line: 6, key: 'pays.0', message: '« pays.0 » : il n’y a pas…' }
 */
export function faultAtKey(
  { path: file, source }: Source,
  path: readonly PropertyKey[],
  message: string,
): Fault {
  const key = path.map(String).join('.');
  return { file, ...findPosition(source, path), key, message: `« ${key} » : ${message}` };
}

/**
 * The same for what is worth correcting and keeps nothing from being published.
 * @example adviceAtKey(file, ['chapo'], 'trop court…') → { …, isAdvice: true }
 */
export function adviceAtKey(file: Source, path: readonly PropertyKey[], message: string): Fault {
  return { ...faultAtKey(file, path, message), isAdvice: true };
}

/**
 * A fault of a whole file, reported on its first line.
 * @example faultOfFile({ path: 'content/pays/Liban.md' }, 'Nommez…') → { line: 1, column: 1, … }
 */
export function faultOfFile({ path: file }: Pick<Source, 'path'>, message: string): Fault {
  return { file, line: 1, column: 1, message };
}
