import type { SourceFile } from '../../../files/content-files.ts';
import { formatOf } from '../../../lib/media-path.ts';
import type { ParsedFile } from '../block/fields.ts';
import { inItsFolder } from '../block/wrong-kind.ts';
import type { CheckContext } from '../context.ts';
import { findMeantFile } from '../files/absence.ts';
import { findNamedFiles, findUnnamed } from '../files/named-files.ts';
import { correctPathOf } from './misnamed-files.ts';

/** What tells which files some fault is about already. */
type ExplainedContext = Pick<CheckContext, 'paths' | 'inspected' | 'unread'>;
type IsExplained = (path: string) => boolean;

/**
 * Tells the files beside content that some fault is about already: once it is mended, something names them.
 * @example makeExplained([article whose image is « ./phoot.jpg »], context)('content/articles/2026/photo.jpg') → true
 */
export function makeExplained(
  files: readonly ParsedFile[],
  context: ExplainedContext,
): IsExplained {
  const reasons = [
    byAbsentFiles(files, context),
    byMissingNames(files),
    byUnreadFiles(files, context),
    byMisnamedFiles(files, context),
    byWords(files, context),
  ];
  return (path) => reasons.some((isExplained) => isExplained(path));
}

/** A file that is named and absent: this one is meant by it, or is of its kind. */
function byAbsentFiles(
  files: readonly ParsedFile[],
  { paths, inspected }: ExplainedContext,
): IsExplained {
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
  return (path) => meant.has(path) || lacking.has(folderOf(path) + groupOf(path));
}

/** An image or a document without its « fichier: ». */
function byMissingNames(files: readonly ParsedFile[]): IsExplained {
  const missing = files.flatMap((file) =>
    findUnnamed(file).map(({ isPicture }) => ({ folder: folderOf(file.path), isPicture })),
  );
  return (path) => {
    const isPicture = groupOf(path) === PICTURE;
    return missing.some((one) => one.folder === folderOf(path) && one.isPicture === isPicture);
  };
}

/** A content file beside it that cannot say which files it names. */
function byUnreadFiles(files: readonly ParsedFile[], { unread }: ExplainedContext): IsExplained {
  const silent = [...unread, ...files.filter(isEmpty)].filter(isSilent);
  const folders = new Set(silent.map(({ path }) => folderOf(path)));
  return (path) => {
    const folder = folderOf(path);
    const beside = unread.filter((file) => folderOf(file.path) === folder);
    return folders.has(folder) || beside.some((file) => breaksOffIn(file, path));
  };
}

function isSilent({ source }: Pick<ParsedFile, 'source'>): boolean {
  return /[\0\uFFFD]/.test(source) || !source.includes('fichier');
}

function isEmpty({ fields }: ParsedFile): boolean {
  return Object.keys(fields).length === 0;
}

/** Whether a file ends in the middle of a name: a disk that failed, a copy that was cut short. */
function breaksOffIn({ source }: Pick<SourceFile, 'source'>, path: string): boolean {
  const [, begun] = /fichier:[ \t]*["']?(?:\.\/?)?([^\n"']*)$/.exec(source) ?? [];
  return begun !== undefined && nameOf(path).startsWith(begun);
}

/** A content file whose own name keeps it from being read. */
function byMisnamedFiles(
  files: readonly ParsedFile[],
  { paths, unread }: ExplainedContext,
): IsExplained {
  const misnamed = paths.filter((path) => correctPathOf(path) !== undefined);
  const folders = new Set(misnamed.map(folderOf));
  const read = new Set([...files, ...unread].map(({ path }) => path));
  const strays = paths.filter((path) => /^content\/[^_].*\.mdx?$/.test(path) && !read.has(path));
  const stems = strays.map((path) => nameOf(path).replace(/\.mdx?$/, ''));
  return (path) =>
    folders.has(folderOf(path)) || stems.some((stem) => nameOf(path).startsWith(stem));
}

/** Its name stands under a key that is not known, or in a link: whatever keeps it from being read has its own fault. */
function byWords(files: readonly ParsedFile[], { unread }: ExplainedContext): IsExplained {
  const misplaced = files.filter((file) => inItsFolder(file) !== file);
  return (path) => {
    const beside = files.filter((file) => folderOf(file.path) === folderOf(path));
    const name = nameOf(path);
    const names = [name, encodeURI(name), name.normalize('NFC'), name.normalize('NFD')];
    return [...unread, ...misplaced, ...beside].some(({ source }) =>
      names.some((one) => source.includes(one)),
    );
  };
}

const PICTURE = 'picture';

/** A picture was not meant where a document lacks. */
function groupOf(path: string): string {
  const format = formatOf(path);
  return /^(?:JPE?G|PNG|WEBP|AVIF|GIF|TIFF?|HEIC|SVG)$/.test(format) ? PICTURE : format;
}

function folderOf(path: string): string {
  return path.replace(/[^/]*$/, '');
}

function nameOf(path: string): string {
  return path.slice(folderOf(path).length);
}
