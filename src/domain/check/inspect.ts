import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readMediaFile, type MediaFile } from '../../lib/media.ts';

/** A file beside the content, as the check finds it. */
export interface InspectedFile {
  media: MediaFile;
  /** Of subtitles, which are read to their last line. */
  text: string | undefined;
}

/**
 * Reads a file of the project as far as the check must know it; nothing where there is none.
 * @example inspectFile('content/ressources/2025/debat.vtt', root) → { media: { bytes: 2048, … }, text: 'WEBVTT…' }
 */
export async function inspectFile(
  mediaPath: string,
  root: string,
): Promise<InspectedFile | undefined> {
  const place = path.join(root, mediaPath);
  if (!existsSync(place)) return undefined;
  const media = { ...(await readMediaFile(place)), path: mediaPath };
  return { media, text: media.format === 'VTT' ? await readFile(place, 'utf8') : undefined };
}
