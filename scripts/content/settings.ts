import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CONFLICT_MESSAGE, isConflictMark } from '../../src/domain/check/block/lint/lines.ts';
import type { Fault } from '../../src/domain/check/fault.ts';
import { INVISIBLE } from '../../src/domain/check/block/lint/signs.ts';
import { faultOfFile } from '../../src/domain/check/fault-at.ts';
import { nearest } from '../../src/domain/check/near.ts';
import { DENIED_MESSAGE, isDenied } from '../../src/files/damage.ts';
import { FrontmatterError, readFrontmatter } from '../../src/files/frontmatter.ts';
import { decodeText } from '../../src/files/text-encoding.ts';

const SEARCH_FILES = ['acces.yml', 'questions.yml', 'synonymes.yml'];
const READ = /^content\/(?:_recherche\/[^/]+|_redirections\/[^/]+\.tsv|_orthographe\.txt)$/;

/** No file of settings is so long, in bytes. */
const MAX_BYTES = 4 * 1024 * 1024;

/**
 * Names what keeps the files beside the content from being read as they were meant: another name, another
 * encoding, the marks of Git. What they hold is judged by their own readers.
 * @param paths all that lies in content/
 * @example checkSettings(['content/_redirections/a.csv'], root) → [{ message: 'Ce fichier n’est pas lu…' }]
 */
export async function checkSettings(paths: readonly string[], root: string): Promise<Fault[]> {
  const named = paths.flatMap((file) => {
    const message = describeName(file);
    return message === undefined ? [] : [faultOfFile({ path: file }, message)];
  });
  const isNamed = new Set(named.map(({ file }) => file));
  const read = paths.filter((file) => READ.test(file) && !isNamed.has(file));
  const faults = await Promise.all(read.map((file) => checkText(file, root)));
  const models = paths.filter((file) => /^content\/_modeles\/[a-z-]+\.md$/.test(file));
  const unread = await Promise.all(models.map((file) => checkModel(file, root)));
  return [...named, ...faults.flat(), ...unread.flat()];
}

/** A model is copied as it is. */
async function checkModel(file: string, root: string): Promise<Fault[]> {
  try {
    readFrontmatter(await readFile(path.join(root, file), 'utf8'));
    return [];
  } catch (error) {
    if (!(error instanceof FrontmatterError)) throw error;
    const { line, column } = error;
    const message = `${error.message} « npm run modeles » écrit ce modèle à nouveau.`;
    return [{ file, line, column, message }];
  }
}

function describeName(file: string): string | undefined {
  const name = file.replace(/^.*\//, '');
  if (/^[._~]|^LISEZMOI\.md$/.test(name)) return undefined;
  if (file.startsWith('content/_redirections/')) {
    if (name.endsWith('.tsv')) return undefined;
    return 'Ce fichier n’est pas lu. Enregistrez ce tableau en texte, colonnes séparées par des tabulations, en UTF-8, sous un nom qui finit par « .tsv ».';
  }
  if (!file.startsWith('content/_recherche/') || SEARCH_FILES.includes(name)) return undefined;
  const near = nearest(name, SEARCH_FILES) ?? SEARCH_FILES.join(', ');
  return `Ce fichier n’est pas lu. Nommez-le ${near}, ou supprimez-le.`;
}

async function checkText(file: string, root: string): Promise<Fault[]> {
  const bytes = await readFile(path.join(root, file)).catch((error: unknown) => {
    if (isDenied(error)) return undefined;
    throw error;
  });
  if (bytes === undefined) return [faultOfFile({ path: file }, DENIED_MESSAGE)];
  if (bytes.length > MAX_BYTES) {
    return [faultOfFile({ path: file }, 'Ce fichier est bien trop long. Gardez-en l’essentiel.')];
  }
  const { text, encoding } = decodeText(bytes);
  if (encoding !== 'utf-8' || text.includes('\0')) {
    const message =
      'Ce fichier n’est pas un texte en UTF-8 : ses accents se perdraient. Ouvrez-le, puis « Enregistrer sous », encodage UTF-8.';
    return [faultOfFile({ path: file }, message)];
  }
  if (/\r(?!\n)/.test(text)) {
    const message =
      'Les fins de ligne de ce fichier ne peuvent pas être lues. Enregistrez-le avec des fins de ligne « LF » (Unix).';
    return [faultOfFile({ path: file }, message)];
  }
  return checkLines(text, file);
}

/** The first line that says what keeps all from being read. */
function checkLines(text: string, file: string): Fault[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const isWordList = file.endsWith('.txt');
  for (const [index, line] of lines.entries()) {
    const place = { file, line: index + 1 };
    if (isConflictMark(line)) return [{ ...place, column: 1, message: CONFLICT_MESSAGE }];
    const hidden = line.search(INVISIBLE);
    if (hidden >= 0) {
      const message = 'Un signe invisible se cache ici. Effacez ce mot et retapez-le.';
      return [{ ...place, column: hidden + 1, message }];
    }
    if (isWordList && !line.startsWith('#') && /[\s,;"«»“”]/.test(line.trim())) {
      const message = 'Écrivez un seul mot par ligne, sans virgule ni guillemets.';
      return [{ ...place, column: 1, message }];
    }
  }
  return [];
}
