import { KINDS } from '../../kinds.ts';
import { faultAtKey } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { describeLeftOver, FALSE_TEXT, FALSE_TEXT_LEFT, LEFT_OVER } from '../left-overs.ts';
import type { ParsedFile } from './fields.ts';
import { schemaAt } from './schema-keys.ts';

/** Names of files and addresses: other rules judge them. */
const NO_WORDS: readonly PropertyKey[] = ['id', 'fichier', 'url', 'alias', 'alternative'];

/** A whole value that only says that it is awaited. « À confirmer » is the place of a meeting, for a time. */
const UNWRITTEN = /^\W*(?:à|a) (?:compl[ée]ter|r[ée]diger|remplir|renseigner|faire)\W*$/iu;
const AWAITED = /^\W*(?:à|a) (?:pr[ée]ciser|confirmer|d[ée]finir|d[ée]terminer|venir)\W*$/iu;
const PLACES: readonly PropertyKey[] = ['lieu', 'adresse'];

/**
 * Names what keeps the place of words in the block of a file, where it would be published as it is.
 * @example checkLeftOvers([an article of « alt: à compléter »]) → [{ key: 'image.alt', message: '« image.alt » : « à compléter » est resté…' }]
 */
export function checkLeftOvers(files: readonly ParsedFile[]): Fault[] {
  return files.flatMap((file) =>
    wordsOf(file.fields, []).flatMap(({ path, words }) => {
      const message = describe(words, path);
      if (message === undefined) return [];
      // What has its own list, as a licence, or no place in a file of this kind is named with what to write.
      const isAsked = schemaAt(KINDS[file.kind].schema, path)?.safeParse(words).success === true;
      return isAsked ? [faultAtKey(file, path, message)] : [];
    }),
  );
}

function describe(words: string, path: readonly PropertyKey[]): string | undefined {
  if (FALSE_TEXT.test(words)) return FALSE_TEXT_LEFT;
  const [mark] = LEFT_OVER.exec(words) ?? [];
  if (mark !== undefined) return describeLeftOver(mark);
  const isLeft =
    UNWRITTEN.test(words) || (AWAITED.test(words) && !path.some((key) => PLACES.includes(key)));
  return isLeft ? describeLeftOver(words.trim()) : undefined;
}

/** Each value that a reader is shown as words. */
function wordsOf(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; words: string }[] {
  if (typeof value === 'string') return [{ path, words: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !NO_WORDS.includes(key))
    .flatMap(([key, part]) => wordsOf(part, [...path, Array.isArray(value) ? Number(key) : key]));
}
