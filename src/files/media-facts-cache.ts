import { z } from 'zod';
import { diskCache } from './disk-cache.ts';
import { readMediaFacts, SLOW_FORMATS, type MediaFacts } from './media-facts.ts';
import type { PdfSection } from './pdf.ts';

/** To be raised when the reading of a format changes. */
const VERSION = 2;

const pdfSection: z.ZodType<PdfSection> = z.strictObject({
  title: z.string(),
  page: z.int().optional(),
  get sections() {
    return z.array(pdfSection);
  },
});

/** Strict: a fact that is not named here would be lost between two runs. */
const mediaFacts: z.ZodType<MediaFacts> = z.strictObject({
  fault: z.enum(['locked', 'broken', 'mislabelled', 'bomb']).exactOptional(),
  pageCount: z.int().exactOptional(),
  sections: z.array(pdfSection).exactOptional(),
  isTagged: z.boolean().exactOptional(),
  isTitled: z.boolean().exactOptional(),
  hasText: z.boolean().exactOptional(),
  language: z.string().optional(),
  durationSeconds: z.number().exactOptional(),
  dimensions: z.strictObject({ width: z.int(), height: z.int() }).optional(),
  isTransparent: z.boolean().exactOptional(),
});

/**
 * What the bytes of a file say of it, read once: a check or a build that follows finds it in the
 * cache under the digest of these bytes and the format that its name gives.
 * @param folder from the project's root
 * @example keepMediaFacts('content/…/debat.mp3', { format: 'MP3', bytes, digest: '97129a…' }) → { durationSeconds: 131.04 }
 */
export async function keepMediaFacts(
  path: string,
  { digest, ...file }: { format: string; bytes: Uint8Array; digest: string },
  folder = '.cache/media',
): Promise<MediaFacts> {
  if (!SLOW_FORMATS.includes(file.format)) return readMediaFacts(path, file);
  const key = `${digest}-${file.format.toLowerCase()}`;
  const cache = diskCache({ folder, version: VERSION });
  return cache.keepJson(key, mediaFacts, () => readMediaFacts(path, file));
}
