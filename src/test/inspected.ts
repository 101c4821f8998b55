import type { InspectedFile } from '../domain/check/inspect.ts';
import { formatOf, type MediaFile } from '../lib/media.ts';

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
