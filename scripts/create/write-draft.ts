import { constants, copyFile, mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { describeSystemError } from '../command-line/system-error.ts';
import { writeTerms } from '../models/write.ts';
import type { Draft } from './draft.ts';

/**
 * Writes a new file and what lies beside it: all of it, or nothing.
 * @returns what could not be brought up to date, in French
 * @example await writeDraft({ file: 'content/pays/islande.md', source, copies: [] }, '.') → []
 */
export async function writeDraft({ file, source, copies }: Draft, root: string): Promise<string[]> {
  const created = await mkdir(path.join(root, path.dirname(file)), { recursive: true });
  const written: string[] = created === undefined ? [] : [created];
  try {
    for (const { from, to } of copies) {
      await copyFile(from, path.join(root, to), constants.COPYFILE_EXCL);
      written.push(path.join(root, to));
    }
    const place = path.join(root, file);
    const handle = await open(place, 'wx');
    written.push(place);
    await handle.writeFile(source).finally(() => handle.close());
  } catch (error) {
    await Promise.all(written.map((place) => rm(place, { recursive: true, force: true })));
    throw error;
  }
  return updateTerms(root);
}

/** The new file is there, whatever becomes of what text editors propose. */
async function updateTerms(root: string): Promise<string[]> {
  try {
    await writeTerms(root);
    return [];
  } catch (error) {
    const message = describeSystemError(error, root);
    if (message === undefined) throw error;
    return [
      '',
      `Remarque : ${message} Votre fichier est bien écrit ; seule la liste des fiches que propose votre éditeur de texte reste l’ancienne.`,
    ];
  }
}
