import type { TreeEntry } from '../../../files/content-tree.ts';
import { nearest } from '../near.ts';
import { CONTENT_KINDS, extensionOf, isContentKind, type ContentKind } from '../../kinds.ts';
import { faultOfFile } from '../fault-at.ts';
import type { Fault } from '../fault.ts';

/** However an editor's program ends the name of a Markdown file. */
const MARKDOWN = /\.(?:md|mdx|markdown|mdown|mkd)$/i;

const GUIDE = 'LISEZMOI.md';

const FOLDERS = CONTENT_KINDS.toSorted();

/**
 * Names all that lies in content/ or public/ and that no page would ever show because of its place or
 * its name, and what would publish a file from elsewhere.
 * @param entries all that lies in content/ and public/
 * @example checkStrays([{ path: 'content/article/2025/x.md', kind: 'file' }]) → [{ message: 'Ce fichier n’est dans aucun dossier publié. Vouliez-vous dire content/articles/ ?', … }]
 */
export function checkStrays(entries: readonly TreeEntry[]): Fault[] {
  return entries.flatMap((entry) => {
    const message = describeEntry(entry);
    return message === undefined ? [] : [faultOfFile(entry, message)];
  });
}

function describeEntry({ path: file, kind }: TreeEntry): string | undefined {
  const parts = file.split('/').slice(1);
  const name = parts.at(-1) ?? '';
  const wrong = describeName(name) ?? NOT_FILES[kind];
  if (wrong !== undefined) return wrong;
  if (kind === 'folder') {
    if (!MARKDOWN.test(name) || !file.startsWith('content/')) return undefined;
    return 'C’est un dossier, bien que son nom finisse comme celui d’une fiche. Renommez-le, ou déposez la fiche elle-même à sa place.';
  }
  return file.startsWith('content/') ? describeStray(parts) : undefined;
}

const NOT_FILES: Readonly<Partial<Record<TreeEntry['kind'], string>>> = {
  denied:
    'Ce dossier ne peut pas être lu : ses droits l’interdisent. Donnez-vous le droit de le lire.',
  other: 'Ceci n’est pas un fichier que l’on puisse publier. Supprimez-le.',
  link: 'Ceci est un raccourci vers un autre endroit, qui ne serait pas publié. Remplacez-le par le fichier lui-même.',
};

function describeName(name: string): string | undefined {
  if (name.includes('\uFFFD')) {
    return 'Des lettres de ce nom se sont perdues en venant d’un autre ordinateur. Renommez ce fichier en minuscules sans accents.';
  }
  if (!/\p{Cc}/u.test(name)) return undefined;
  return 'Le nom de ce fichier contient un retour à la ligne ou un signe invisible. Renommez-le en minuscules sans accents, avec des tirets.';
}

function describeStray(parts: readonly string[]): string | undefined {
  const [folder = '', ...rest] = parts;
  const name = parts.at(-1) ?? '';
  if (isLeftBehind(name)) return undefined;
  if (isForEditorsOnly(folder)) return describeEditorsFolder(folder, rest);
  if (rest.length === 0 || !isContentKind(folder)) return describePlace(folder, rest);
  return MARKDOWN.test(name) ? describeMarkdown(rest, folder) : undefined;
}

function describeMarkdown(rest: readonly string[], folder: ContentKind): string | undefined {
  if (rest.some((part) => part.startsWith('_'))) {
    return 'Ce fichier n’est pas publié : son nom ou celui de son dossier commence par « _ ». Pour préparer un texte, ôtez ce signe et écrivez « brouillon: true » en haut du fichier.';
  }
  const extension = `.${extensionOf(folder)}`;
  if (rest.at(-1)?.endsWith(extension) === true) return undefined;
  return `Ce fichier n’est pas publié. Terminez son nom par « ${extension} ».`;
}

function describePlace(folder: string, rest: readonly string[]): string {
  const near = nearest(folder, FOLDERS);
  // « images » is no slip for « pages »: their first letters differ.
  if (rest.length > 0 && near?.startsWith(folder.slice(0, 1).toLowerCase()) === true) {
    return `Ce fichier n’est dans aucun dossier publié. Vouliez-vous dire content/${near}/ ?`;
  }
  return `Ce fichier n’est dans aucun dossier publié. Déplacez-le dans l’un de ceux-ci : ${FOLDERS.join(', ')}.`;
}

/** What editors and scripts read beside the content. */
const EDITORS_FOLDERS = ['_controles', '_guide', '_modeles', '_recherche', '_redirections'];

/** Nothing reads « _redirection »: what it holds would be lost without a word. */
function describeEditorsFolder(folder: string, rest: readonly string[]): string | undefined {
  if (rest.length === 0 || EDITORS_FOLDERS.includes(folder)) return undefined;
  const near = nearest(folder, EDITORS_FOLDERS);
  return near === undefined
    ? undefined
    : `Rien ne lit le dossier content/${folder}/. Vouliez-vous dire content/${near}/ ?`;
}

/** Models, search settings, the guide: read by editors and scripts, shown by no page. */
function isForEditorsOnly(topLevelName: string): boolean {
  return topLevelName.startsWith('_') || topLevelName === GUIDE;
}

/** What the machine of an editor leaves in folders, on its own. */
function isLeftBehind(name: string): boolean {
  return (
    name.startsWith('.') || name.startsWith('~$') || name === 'Thumbs.db' || name === 'desktop.ini'
  );
}
