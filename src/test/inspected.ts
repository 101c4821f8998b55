import type { InspectedFile } from '../domain/check/files/inspect.ts';
import type { MediaFile } from '../files/media.ts';
import { formatOf } from '../lib/media-path.ts';

/**
 * A file as the check finds it, with what a test says of it.
 * @example inspected('content/ressources/2025/actes.pdf', { pageCount: 14 }) → { media: { format: 'PDF', … } }
 */
export function inspected(
  path: string,
  facts: Partial<MediaFile> = {},
  text?: string,
): InspectedFile {
  const media = { path, bytes: 48_213, format: formatOf(path), digest: '3f0c', ...facts };
  return { media, text };
}
