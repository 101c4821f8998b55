import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readMediaFile, type MediaFile } from '../../files/media.ts';
import type { ReadFile } from './fields.ts';
import { findNamedFiles } from './named-files.ts';

/** A file beside the content, as the check finds it. */
export interface InspectedFile {
  media: MediaFile;
  /** Of subtitles, which are read to their last line. */
  text: string | undefined;
}

/** Reads a file that the content names, or finds none. */
export type Inspect = (path: string) => Promise<InspectedFile | undefined>;

/**
 * Reads a file of the project as far as the check must know it; nothing where there is none.
 * @example inspectFile('content/ressources/2025/debat.vtt', root) → { media: { bytes: 2048, … }, text: 'WEBVTT…' }
 */
export async function inspectFile(
  mediaPath: string,
  root: string,
): Promise<InspectedFile | undefined> {
  const place = path.join(root, mediaPath);
  if (statSync(place, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const media = { ...(await readMediaFile(place)), path: mediaPath };
  return { media, text: media.format === 'VTT' ? await readFile(place, 'utf8') : undefined };
}

/**
 * Reads every file that the content names, each once; those that are not there are left out.
 * @example inspectFiles(files, inspect) → Map { 'content/ressources/2025/actes.pdf' → { media, … } }
 */
export async function inspectFiles(
  files: readonly ReadFile[],
  inspect: Inspect,
): Promise<ReadonlyMap<string, InspectedFile>> {
  const paths = new Set(files.flatMap(findNamedFiles).map(({ path }) => path));
  const inspected = new Map<string, InspectedFile>();
  // One after the other: a hundred films would not hold in memory at once.
  for (const path of paths) {
    const found = await inspect(path);
    if (found !== undefined) inspected.set(path, found);
  }
  return inspected;
}
