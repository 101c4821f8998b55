import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The file that is meant: one that is dropped on a terminal comes in quotes, with backslashes or as an
 * address, and npm starts a script in the folder of the project, wherever the editor stands.
 * @param from the folder of the editor, for a path that begins nowhere
 * @returns its path, or the words as they are where no such file is found
 * @example findDropped("'/tmp/Relevé (1).pdf'") → '/tmp/Relevé (1).pdf'
 */
export function findDropped(words: string, from = process.env.INIT_CWD ?? ''): string {
  const readings = [words, unquote(words), unescapeSpaces(words), toPath(words)].map(fromHome);
  const places = readings.flatMap((reading) => [path.resolve(from, reading), reading]);
  const found = places.find((place) => existsSync(place));
  return found === undefined || found === path.resolve(words) ? words : found;
}

function unquote(words: string): string {
  const [, quote = '', inner = ''] = /^(["'])(.*)\1$/s.exec(words.trim()) ?? [];
  // A quote within quotes, as a shell writes it.
  return quote === '' ? words.trim() : inner.replaceAll(String.raw`'\''`, "'");
}

function unescapeSpaces(words: string): string {
  return words.trim().replace(/\\(.)/gs, '$1');
}

function toPath(words: string): string {
  try {
    return fileURLToPath(unquote(words));
  } catch (error) {
    // No address, or none of a file of this machine.
    if (error instanceof TypeError || error instanceof URIError) return words;
    throw error;
  }
}

function fromHome(place: string): string {
  return place.replace(/^~(?=[/\\])/, () => homedir());
}
