import { resolveMediaPath } from '../../../lib/media-path.ts';
import { extensionOf, isContentKind, type ContentKind } from '../../kinds.ts';
import { localReference, nodesOf } from '../body/body.ts';
import type { ParsedFile } from '../block/fields.ts';
import type { CheckContext } from '../context.ts';
import { faultOfFile } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { findNamedFiles } from '../files/named-files.ts';

/** Markdown to whose name a program has added its own ending, or a text of a word processor. */
const TEXT = /\.(?:mdx?\.\w+|mdx?\s+|txt|rtf|docx?|odt|pages|html?|lnk|url|webloc)$|\/[^./]+$/i;

const MARKDOWN_AND_MORE = /\.mdx?(?:\.\w+|\s+)$/i;

/**
 * Names the texts that lie among content files, are none, and that no content file names: nobody would ever see them.
 * @example checkUnnamedFiles(files, { paths: ['content/articles/2026/Compte rendu.docx'] }) → [{ message: 'Aucune fiche ne nomme ce fichier…' }]
 */
export function checkUnnamedFiles(
  files: readonly ParsedFile[],
  { paths }: Pick<CheckContext, 'paths'>,
): Fault[] {
  const named = new Set(files.flatMap(findNamedFiles).map(({ path }) => path));
  const unnamed = paths.filter((path) => {
    return folderOf(path) !== undefined && isUnnamedText(path) && !named.has(path);
  });
  if (unnamed.length === 0) return [];
  const linked = new Set(files.flatMap(listLinkedFiles));
  // What is linked is spoken of at the link, unless its name alone is wrong.
  return unnamed
    .filter((path) => !linked.has(path) || MARKDOWN_AND_MORE.test(path))
    .map((path) => faultOfFile({ path }, describe(path, paths)));
}

/**
 * Whether the name of a file is that of a text which is no content file and that content files seldom name.
 * @example isUnnamedText('content/articles/2026/Compte rendu.docx') → true
 */
export function isUnnamedText(path: string): boolean {
  // « x.md.md » is read as a fiche, whose name is wrong.
  return TEXT.test(path) && !/\.mdx?\.md$/i.test(path) && !/\/[._~][^/]*$/.test(path);
}

function listLinkedFiles(file: ParsedFile): string[] {
  return nodesOf(file).flatMap(({ node }) => {
    const reference = node.type === 'link' ? localReference(node.url) : undefined;
    return reference === undefined ? [] : [resolveMediaPath(reference, file.path)];
  });
}

/** The kind among whose content files a file lies. */
function folderOf(path: string): ContentKind | undefined {
  const [, folder = ''] = /^content\/([^/]+)\//.exec(path) ?? [];
  return isContentKind(folder) ? folder : undefined;
}

function describe(path: string, paths: readonly string[]): string {
  const folder = folderOf(path);
  const extension = folder === undefined ? 'md' : extensionOf(folder);
  const name = path.replace(/^.*\//, '');
  if (MARKDOWN_AND_MORE.test(name)) {
    const right = name.replace(MARKDOWN_AND_MORE, `.${extension}`);
    if (paths.includes(path.replace(name, right))) {
      return `Ce fichier est une copie de ${right}, et n’est pas publié. Supprimez-le.`;
    }
    return `Ce fichier n’est pas publié. Retirez ce qui suit « .${extension} » dans son nom : ${right}.`;
  }
  if (/\.(?:lnk|url|webloc)$/i.test(name)) {
    return 'Ce fichier n’est qu’un raccourci de votre ordinateur : il n’est pas publié. Supprimez-le ; un lien s’écrit dans une fiche, sous « liens: ».';
  }
  const isDated = /^\d{4}-\d{2}-\d{2}-/.test(name);
  if (!name.includes('.')) {
    return `Ce fichier n’est pas publié : son nom n’a pas d’extension. Si c’est une fiche, nommez-le ${name}.${extension}.`;
  }
  if (isDated && /\.txt$/i.test(name)) {
    return `Ce fichier n’est pas publié : terminez son nom par « .${extension} », ${name.replace(/\.\w+$/, `.${extension}`)}. Si c’est une transcription, nommez-la dans sa fiche.`;
  }
  return `Ce fichier n’est pas publié : aucune fiche ne le nomme. Copiez son texte dans une fiche qui finit par « .${extension} », ou donnez-le à télécharger sous « documents: ».`;
}
