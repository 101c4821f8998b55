import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkFields, type ParsedFile } from '../../src/domain/check/block/fields.ts';
import { countOf } from '../../src/lib/text.ts';
import { readContent } from '../content/read.ts';
import { loadSpeller, type Speller } from './speller.ts';
import { wordsOf, type Word } from './words.ts';

/** One word a line, right in this house: an editor adds to it what the dictionary does not know. */
const OWN_WORDS = 'content/_orthographe.txt';

/**
 * Names the words of the content that no dictionary knows, each with its place.
 * @example checkSpelling('/chemin/du/projet') → { words: 52_310, unknown: [{ word, file, line }], lines: ['content/…md:12 — « colectivité » : …'] }
 */
export async function checkSpelling(
  root: string,
): Promise<{ words: number; unknown: Word[]; lines: string[] }> {
  const files = (await readContent(root)).flatMap(([kind, ofKind]) =>
    ofKind.flatMap((file) => checkFields(file, kind).read ?? []),
  );
  const speller = await loadSpeller([...(await readOwnWords(root)), ...namesOf(files)]);
  const words = files.flatMap(wordsOf);
  const verdicts = new Map<string, boolean>();
  const unknown = words.filter(({ word }) => {
    const answer = verdicts.get(word) ?? speller.isKnown(word);
    verdicts.set(word, answer);
    return !answer;
  });
  const total = `${countOf(words.length, ['mot', 'mots'])}, ${countOf(unknown.length, ['inconnu', 'inconnus'])}. Un mot juste s’ajoute à ${OWN_WORDS}.`;
  return { words: words.length, unknown, lines: [...describe(unknown, speller), total] };
}

function describe(unknown: readonly Word[], { suggest }: Speller): string[] {
  const proposals = new Map(unknown.map(({ word }) => [word, '']));
  for (const word of proposals.keys()) proposals.set(word, suggest(word) ?? '');
  return unknown.map(({ word, file, line }) => {
    const proposal = proposals.get(word) ?? '';
    const advice = proposal === '' ? '' : ` Peut-être « ${proposal} » ?`;
    return `${file}:${String(line)} — « ${word} » n’est pas dans le dictionnaire.${advice}`;
  });
}

async function readOwnWords(root: string): Promise<string[]> {
  const file = path.join(root, OWN_WORDS);
  if (!existsSync(file)) return [];
  const lines = (await readFile(file, 'utf8')).split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

/** The words of the names of vocabularies: « Coop Déc », « groupe-pays ». */
function namesOf(files: readonly ParsedFile[]): string[] {
  return files.flatMap(({ fields }) =>
    ['nom', 'sigle', 'departement'].flatMap((key) => {
      const name = fields[key];
      return typeof name === 'string' ? name.split(/[\s’'-]+/) : [];
    }),
  );
}
