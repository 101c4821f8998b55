import { extensionOf, isContentKind } from '../../kinds.ts';
import type { ParsedFile } from '../block/fields.ts';
import type { CheckContext } from '../context.ts';
import { faultOfFile } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { findNamedFiles } from '../files/named-files.ts';

/** Markdown to whose name a program has added its own ending, or a text of a word processor. */
const TEXT = /\.(?:mdx?\.\w+|txt|rtf|docx?|odt|pages|html?)$/i;

/**
 * Names the texts that lie among fiches, are none, and that no fiche names: nobody would ever see them.
 * @example checkUnnamedFiles(files, { paths: ['content/articles/2026/Compte rendu.docx'] }) → [{ message: 'Aucune fiche ne nomme ce fichier…' }]
 */
export function checkUnnamedFiles(
  files: readonly ParsedFile[],
  { paths }: Pick<CheckContext, 'paths'>,
): Fault[] {
  const named = new Set(files.flatMap(findNamedFiles).map(({ path }) => path));
  return paths.flatMap((path) => {
    const [, folder = ''] = /^content\/([^/]+)\//.exec(path) ?? [];
    if (!isContentKind(folder) || !TEXT.test(path) || named.has(path)) return [];
    if (/\/[._~][^/]*$/.test(path)) return [];
    return [faultOfFile({ path }, describe(path, extensionOf(folder)))];
  });
}

function describe(path: string, extension: string): string {
  const name = path.replace(/^.*\//, '');
  if (/\.mdx?\.\w+$/i.test(name)) {
    return `Ce fichier n’est pas publié. Retirez ce qui suit « .${extension} » dans son nom : ${name.replace(/\.mdx?\.\w+$/i, `.${extension}`)}.`;
  }
  const isDated = /^\d{4}-\d{2}-\d{2}-/.test(name);
  if (isDated && /\.txt$/i.test(name)) {
    return `Ce fichier n’est pas publié : terminez son nom par « .${extension} », ${name.replace(/\.\w+$/, `.${extension}`)}. Si c’est une transcription, nommez-la dans sa fiche.`;
  }
  return `Ce fichier n’est pas publié : aucune fiche ne le nomme. Copiez son texte dans une fiche qui finit par « .${extension} », ou donnez-le à télécharger sous « documents: ».`;
}
