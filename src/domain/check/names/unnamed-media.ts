import type { SourceFile } from '../../../files/content-files.ts';
import { PUBLISHED_FORMATS } from '../../../files/file-kinds.ts';
import { formatOf } from '../../../lib/media-path.ts';
import type { ParsedFile } from '../block/fields.ts';
import { inItsFolder } from '../block/wrong-kind.ts';
import type { CheckContext } from '../context.ts';
import { faultOfFile } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { findMeantFile } from '../files/absence.ts';
import { findNamedFiles } from '../files/named-files.ts';
import { isContentKind } from '../../kinds.ts';
import { correctPathOf } from './misnamed-files.ts';
import { isUnnamedText } from './unnamed-files.ts';

type Context = Pick<CheckContext, 'paths' | 'inspected' | 'unread'>;

/**
 * Advises on documents, pictures and sounds that lie beside content files and that none names: nobody sees them.
 * What another fault is about (a name misspelt, a content file that cannot be read) is left to it.
 * @example checkUnnamedMedia(files, { paths: ['content/articles/2026/programme.pdf'], … }) → [{ isAdvice: true, … }]
 */
export function checkUnnamedMedia(files: readonly ParsedFile[], context: Context): Fault[] {
  const { paths } = context;
  const known = new Set(files.flatMap(findNamedFiles).map(({ path }) => path));
  const unnamed = paths.filter((path) => isMedia(path) && !known.has(path));
  if (unnamed.length === 0) return [];
  const isExplained = explainer(files, context);
  return unnamed
    .filter((path) => !isExplained(path))
    .map((path) => ({ ...faultOfFile({ path }, describe(path)), isAdvice: true }));
}

/** Tells the files that some fault is about already: what it asks for will name them. */
function explainer(
  files: readonly ParsedFile[],
  { paths, inspected, unread }: Context,
): (path: string) => boolean {
  const named = files.flatMap((file) =>
    findNamedFiles(file).map((one) => ({ ...one, from: folderOf(file.path) })),
  );
  const absent = named.filter(
    ({ path }) => inspected.get(path)?.refusal !== undefined || !inspected.has(path),
  );
  const meant = new Set(absent.map(({ path }) => findMeantFile(path, paths)));
  const lacking = new Set(
    absent.map(({ path, from, isPicture }) => from + (isPicture ? PICTURE : groupOf(path))),
  );
  const read = new Set([...files, ...unread].map(({ path }) => path));
  const strays = paths.filter((path) => /^content\/[^_].*\.mdx?$/.test(path) && !read.has(path));
  const stems = strays.map((path) => path.slice(folderOf(path).length).replace(/\.mdx?$/, ''));
  const texts = [...unread, ...files.filter((file) => inItsFolder(file) !== file)];
  const silent = new Set([
    ...paths.filter((path) => correctPathOf(path) !== undefined).map(folderOf),
    ...[...unread, ...files.filter(isEmpty)].filter(isSilent).map(({ path }) => folderOf(path)),
  ]);
  return (path) => {
    const folder = folderOf(path);
    if (meant.has(path) || silent.has(folder) || lacking.has(folder + groupOf(path))) return true;
    if (stems.some((stem) => path.startsWith(folder + stem))) return true;
    const beside = files.filter((file) => folderOf(file.path) === folder);
    return isWritten(path, [...texts, ...beside]);
  };
}

/** Whether a file cannot say which files it names. */
function isSilent({ source }: Pick<ParsedFile, 'source'>): boolean {
  return /[\0\uFFFD]/.test(source) || !source.includes('fichier');
}

function isEmpty({ fields }: ParsedFile): boolean {
  return Object.keys(fields).length === 0;
}

const PICTURE = 'picture';

/** A picture was not meant where a document lacks. */
function groupOf(path: string): string {
  const format = formatOf(path);
  return /^(?:JPE?G|PNG|WEBP|AVIF|GIF|TIFF?|HEIC|SVG)$/.test(format) ? PICTURE : format;
}

/** What a content file could name, not a content file, nor what a computer leaves behind. */
function isMedia(path: string): boolean {
  const [, kind = ''] = /^content\/([^/]+)\//.exec(path) ?? [];
  if (!isContentKind(kind) || isUnnamedText(path)) return false;
  return !/\/[._~][^/]*(?:\/|$)|\/(?:Thumbs\.db|desktop\.ini)$|\.(?:mdx?|markdown|mdown|mkd)$/i.test(
    path,
  );
}

/** Under a key that is not known, in a link: whatever keeps it from being read has its own fault. */
function isWritten(path: string, files: readonly Pick<SourceFile, 'source'>[]): boolean {
  const name = path.slice(folderOf(path).length);
  const names = [name, encodeURI(name), name.normalize('NFC'), name.normalize('NFD')];
  return files.some(({ source }) => names.some((one) => source.includes(one)));
}

function folderOf(path: string): string {
  return path.replace(/[^/]*$/, '');
}

function describe(path: string): string {
  const format = formatOf(path);
  if (!PUBLISHED_FORMATS.includes(format)) {
    return `Aucune fiche ne nomme ce fichier, et un fichier .${format.toLowerCase()} ne peut pas être publié. Supprimez-le.`;
  }
  return 'Aucune fiche ne nomme ce fichier : personne ne le voit. Nommez-le dans une fiche, sous « image: », « documents: » ou « fichier: », ou supprimez-le.';
}
