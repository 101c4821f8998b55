import { KINDS } from '../../kinds.ts';
import { faultAtKey } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { describeLeftOver, FALSE_TEXT, FALSE_TEXT_LEFT, LEFT_OVER } from '../left-overs.ts';
import type { ParsedFile } from './fields.ts';
import { schemaAt } from './schema-keys.ts';
import { listTexts } from './text-values.ts';

/** Names of files and addresses: other rules judge them. */
const NO_WORDS: readonly PropertyKey[] = ['id', 'fichier', 'url', 'alias', 'alternative'];

/** A whole value that says to its editor what is to be done. « À confirmer » says to readers what is so. */
const UNWRITTEN = /^\W*(?:à|a) (?:compl[ée]ter|r[ée]diger|remplir|renseigner|faire)\W*$/iu;

/**
 * Names what keeps the place of words in the block of a file, where it would be published as it is.
 * @example checkLeftOvers([an article of « alt: à compléter »]) → [{ key: 'image.alt', message: '« image.alt » : « à compléter » est resté…' }]
 */
export function checkLeftOvers(files: readonly ParsedFile[]): Fault[] {
  return files.flatMap((file) =>
    listTexts(file.fields).flatMap(({ path, text }) => {
      const message = path.some((key) => NO_WORDS.includes(key)) ? undefined : describe(text);
      if (message === undefined) return [];
      // What has its own list, as a licence, or no place in a file of this kind is named with what to write.
      const isAsked = schemaAt(KINDS[file.kind].schema, path)?.safeParse(text).success === true;
      return isAsked ? [faultAtKey(file, path, message)] : [];
    }),
  );
}

function describe(words: string): string | undefined {
  if (FALSE_TEXT.test(words)) return FALSE_TEXT_LEFT;
  const [mark] = LEFT_OVER.exec(words) ?? [];
  if (mark !== undefined) return describeLeftOver(mark);
  return UNWRITTEN.test(words) ? describeLeftOver(words.trim()) : undefined;
}
