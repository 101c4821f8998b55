import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import nspell from 'nspell';

/** Says whether a word is written as it should be, and how it may have been meant. */
export interface Speller {
  isKnown: (word: string) => boolean;
  suggest: (word: string) => string | undefined;
}

const DICTIONARY = path.dirname(createRequire(import.meta.url).resolve('dictionary-fr'));

/** « l’ », « qu’ »: what stands before a word that begins with a vowel. */
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|entr)['’]/i;

/**
 * The French of Hunspell (Dicollecte), with words of one's own. A capital makes a name: those of people and
 * towns stand in no dictionary, so that only words in lower case are judged.
 * @param own words that are right here
 * @example (await loadSpeller(['visio'])).isKnown('l’ecole') → false ; suggest('ecole') → 'école'
 */
export async function loadSpeller(own: readonly string[]): Promise<Speller> {
  const [aff, dic] = await Promise.all(
    ['index.aff', 'index.dic'].map((file) => readFile(path.join(DICTIONARY, file))),
  );
  if (aff === undefined || dic === undefined) throw new Error('dictionary-fr has no dictionary.');
  const speller = nspell({ aff, dic });
  const kept = new Set(own.map((word) => word.toLowerCase()));
  const isRight = (word: string): boolean =>
    word === '' || /^\p{Lu}/u.test(word) || kept.has(word.toLowerCase()) || speller.correct(word);
  const isKnown = (word: string): boolean => {
    const plain = word.replaceAll('’', "'").replace(/['-]+$/, '');
    if (isRight(plain)) return true;
    const bare = plain.replace(ELISION, '');
    return bare !== plain ? isKnown(bare) : plain.includes('-') && plain.split('-').every(isRight);
  };
  return { isKnown, suggest: (word) => speller.suggest(word.replace(ELISION, ''))[0] };
}
