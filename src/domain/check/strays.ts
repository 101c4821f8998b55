import { CONTENT_KINDS, extensionOf, isContentKind } from '../kinds.ts';
import type { Problem } from './problem.ts';

/** However an editor's program ends the name of a Markdown file. */
const MARKDOWN = /\.(?:md|mdx|markdown|mdown|mkd)$/i;

const GUIDE = 'LISEZMOI.md';

const FOLDERS = CONTENT_KINDS.toSorted();

/**
 * Names every file of content/ that no page would ever show because of its place or its name.
 * @param paths of all that lies in content/, from the project's root
 * @example checkStrays(['content/article/2025/x.md']) → [{ message: 'Ce fichier n’est dans aucun dossier publié…' }]
 */
export function checkStrays(paths: readonly string[]): Problem[] {
  return paths.flatMap((file) => {
    const message = describeStray(file.split('/').slice(1));
    return message === undefined ? [] : [{ file, line: 1, column: 1, message }];
  });
}

function describeStray(parts: readonly string[]): string | undefined {
  const [folder = '', ...rest] = parts;
  const name = parts.at(-1) ?? '';
  if (isForEditorsOnly(folder) || isLeftBehind(name)) return undefined;
  if (rest.length === 0 || !isContentKind(folder)) {
    return `Ce fichier n’est dans aucun dossier publié. Déplacez-le dans l’un de ceux-ci : ${FOLDERS.join(', ')}.`;
  }
  if (!MARKDOWN.test(name)) return undefined;
  if (rest.some((part) => part.startsWith('_'))) {
    return 'Ce fichier n’est pas publié : son nom ou celui de son dossier commence par « _ ». Pour préparer un texte, ôtez ce signe et écrivez « brouillon: true » en haut du fichier.';
  }
  const extension = `.${extensionOf(folder)}`;
  if (name.endsWith(extension)) return undefined;
  return `Ce fichier n’est pas publié. Terminez son nom par « ${extension} ».`;
}

/** Models, search settings, the guide: read by editors and scripts, shown by no page. */
function isForEditorsOnly(topLevelName: string): boolean {
  return topLevelName.startsWith('_') || topLevelName === GUIDE;
}

/** What the machine of an editor leaves in folders, on its own. */
function isLeftBehind(name: string): boolean {
  return name.startsWith('.') || name === 'Thumbs.db';
}
