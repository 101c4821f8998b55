import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listModelFiles, termsFile, type TermNames } from './outputs.ts';

/**
 * Writes all that follows from the schemas and from the vocabularies of a project.
 * @returns the paths of the files that were not up to date
 * @example writeModels('/chemin/du/projet') → ['content/_modeles/agenda.md']
 */
export async function writeModels(root: string): Promise<string[]> {
  const files = [...listModelFiles(), termsFile(await readTermNames(root))];
  const written = await Promise.all(files.map((file) => writeChanged(file, root)));
  return written.flat();
}

/**
 * Writes the list of terms, and no model: all that `npm run terme` changes.
 * @example await writeTerms('.') → ['.vscode/schemas/termes.schema.json']
 */
export async function writeTerms(root: string): Promise<string[]> {
  return writeChanged(termsFile(await readTermNames(root)), root);
}

async function readTermNames(root: string): Promise<TermNames> {
  const names = async (folder: string) => {
    const place = path.join(root, 'content', folder);
    const files = existsSync(place) ? await readdir(place) : [];
    return files
      .filter((file) => /^[^_].*\.md$/.test(file))
      .map((file) => file.slice(0, -'.md'.length))
      .toSorted();
  };
  return {
    pays: await names('pays'),
    thematiques: await names('thematiques'),
    collectivites: await names('collectivites'),
    reseaux: await names('reseaux'),
    actes: await names('actes'),
  };
}

async function writeChanged([file, text]: [string, string], root: string): Promise<string[]> {
  const place = path.join(root, file);
  if (existsSync(place) && (await readFile(place, 'utf8')) === text) return [];
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, text);
  return [file];
}
