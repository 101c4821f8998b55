import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import pLimit from 'p-limit';
import { hasCode, isDenied } from '../../../files/damage.ts';
import { PUBLISHED_FORMATS } from '../../../files/file-kinds.ts';
import { readMediaFile, type MediaFile } from '../../../files/media.ts';
import { decodeText, type TextEncoding } from '../../../files/text-encoding.ts';
import { MAX_FILE_BYTES } from '../../../lib/host-limits.ts';
import { formatOf } from '../../../lib/media-path.ts';
import type { ParsedFile } from '../block/fields.ts';
import { findNamedFiles } from './named-files.ts';

/** Why a file that is there may not be published, whatever it holds. */
export type Refusal = 'outside' | 'link' | 'folder' | 'format' | 'denied';

/** A file beside the content, as the check finds it. */
export interface InspectedFile {
  media: MediaFile;
  /** Why the file is refused; nothing else of it is read then. */
  refusal?: Refusal;
  /** The text of what a page shows: subtitles, a transcript. */
  text: string | undefined;
  encoding?: TextEncoding;
}

/** Reads a file that the content names, or finds none. */
export type Inspect = (path: string) => Promise<InspectedFile | undefined>;

const TEXTS = ['VTT', 'TXT', 'ICS'];

/**
 * Reads a file of the project as far as the check must know it; nothing where there is none. What lies
 * outside of content/ and public/, or is reached through a link, is not read at all.
 * @example inspectFile('content/ressources/2025/debat.vtt', root) → { media: { bytes: 2048, … }, text: 'WEBVTT…' }
 */
export async function inspectFile(
  mediaPath: string,
  root: string,
): Promise<InspectedFile | undefined> {
  if (!/^(?:content|public)\/[^_]/.test(mediaPath)) return refuse(mediaPath, 'outside');
  const found = await findFile(mediaPath, root);
  if (found === undefined) return undefined;
  if (found !== 'file') return refuse(mediaPath, found);
  try {
    return await inspectAt(path.join(root, mediaPath), mediaPath);
  } catch (error) {
    if (isDenied(error)) return refuse(mediaPath, 'denied');
    throw error;
  }
}

/**
 * The same for a file that lies elsewhere and will stand at this path.
 * @example inspectAt('/sauvegarde/IMG/pdf/actes.pdf', 'content/ressources/2025/actes.pdf') → { media: { path: 'content/…', … } }
 */
export async function inspectAt(place: string, mediaPath: string): Promise<InspectedFile> {
  if (!isPublishable(mediaPath)) return refuse(mediaPath, 'format');
  const { size } = await stat(place);
  // Too heavy to be published, it is not read.
  if (size > MAX_FILE_BYTES) {
    const media = { path: mediaPath, bytes: size, format: formatOf(mediaPath), digest: '' };
    return { media, text: undefined };
  }
  const media = { ...(await readMediaFile(place)), path: mediaPath };
  if (!TEXTS.includes(media.format)) return { media, text: undefined };
  return { media, ...decodeText(await readFile(place)) };
}

/** Pictures of formats that no page can show have a message of their own. */
const OTHER_PICTURES = ['GIF', 'TIF', 'TIFF', 'BMP', 'HEIC', 'SVG'];

/**
 * Whether a file is of a format that the site publishes, whatever it holds.
 * @example isPublishable('content/ressources/2025/actes.pdf') → true ; isPublishable('actes.doc') → false
 */
export function isPublishable(mediaPath: string): boolean {
  const format = formatOf(mediaPath);
  return PUBLISHED_FORMATS.includes(format) && !OTHER_PICTURES.includes(format);
}

async function findFile(
  mediaPath: string,
  root: string,
): Promise<'file' | 'link' | 'folder' | undefined> {
  try {
    const place = path.join(root, mediaPath);
    const status = await lstat(place);
    if (status.isSymbolicLink()) return 'link';
    const [top = ''] = mediaPath.split('/');
    // A folder on the way may be a link as well.
    const real = await realpath(place);
    const expected = path.join(await realpath(path.join(root, top)), mediaPath.slice(top.length));
    if (real !== expected) return 'link';
    if (status.isFile()) return 'file';
    // A pipe or a device is named where it lies, as a link is.
    return status.isDirectory() ? 'folder' : 'link';
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

/** No such file, a file where a folder should be, a name that no disk would hold. */
function isAbsence(error: unknown): boolean {
  return hasCode(error, 'ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE', 'ELOOP');
}

function refuse(mediaPath: string, refusal: Refusal): InspectedFile {
  const media = { path: mediaPath, bytes: 1, format: formatOf(mediaPath), digest: '' };
  return { media, refusal, text: undefined };
}

/** The disk and the decoders work meanwhile; a hundred films would not hold in memory at once. */
const fewAtOnce = pLimit(4);

/**
 * Reads every file that the content names, each once; those that are not there are left out.
 * @example inspectFiles(files, inspect) → Map { 'content/ressources/2025/actes.pdf' → { media, … } }
 */
export async function inspectFiles(
  files: readonly ParsedFile[],
  inspect: Inspect,
): Promise<ReadonlyMap<string, InspectedFile>> {
  const paths = new Set(files.flatMap(findNamedFiles).map(({ path }) => path));
  const found = await Promise.all(
    [...paths].map((path) => fewAtOnce(async () => [path, await inspect(path)] as const)),
  );
  return new Map(found.flatMap(([path, file]) => (file === undefined ? [] : [[path, file]])));
}
