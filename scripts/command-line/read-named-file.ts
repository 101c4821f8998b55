import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Refusal } from './run-command.ts';

/**
 * Reads a text file that somebody has named.
 * @throws Refusal, in French, where it is none
 * @example await readNamedFile('questions.tsv') → 'liban\t^/pays/liban/$\n'
 */
export async function readNamedFile(file: string): Promise<string> {
  if (!existsSync(file)) throw new Refusal(`${file} n’existe pas. Vérifiez le nom du fichier.`);
  if (statSync(file).isDirectory()) {
    throw new Refusal(`${file} est un dossier. Donnez le nom d’un fichier.`);
  }
  return readFile(file, 'utf8');
}
