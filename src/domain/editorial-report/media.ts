import type { MediaFile } from '../../files/media.ts';
import { formatMebibytes, HEAVY_FILE_BYTES, MAX_FILE_SIZE } from '../../lib/host-limits.ts';
import type { ReportLine } from './line.ts';

/**
 * PDFs that the search and screen readers cannot read: pages without words, a password, damage.
 * @example findSilentPdfs([scan]) → [{ path, note: 'sans texte' }]
 */
export function findSilentPdfs(media: readonly MediaFile[]): ReportLine[] {
  return media
    .filter(({ format }) => format === 'PDF')
    .flatMap(({ path, fault, hasText }) => {
      if (fault === 'locked') return [{ path, note: 'protégé par un mot de passe' }];
      if (fault !== undefined) return [{ path, note: 'illisible' }];
      return hasText === true ? [] : [{ path, note: 'sans texte' }];
    });
}

/**
 * PDFs in which a screen reader finds words but no headings or lists; their pages say so.
 * @example findUntaggedPdfs([scan]) → [{ path, note: undefined }]
 */
export function findUntaggedPdfs(media: readonly MediaFile[]): ReportLine[] {
  return media
    .filter(({ fault, hasText, isTagged }) => {
      return fault === undefined && hasText === true && isTagged === false;
    })
    .map(({ path }) => ({ path, note: undefined }));
}

/**
 * Files that near the weight that the CDN refuses, heaviest first.
 * @example findHeavyFiles([film]) → [{ path, note: '24,1 Mio sur 25 Mio' }]
 */
export function findHeavyFiles(media: readonly MediaFile[]): ReportLine[] {
  return media
    .filter(({ bytes }) => bytes > HEAVY_FILE_BYTES)
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ path, bytes }) => {
      return { path, note: `${formatMebibytes(bytes)} sur ${MAX_FILE_SIZE}` };
    });
}
