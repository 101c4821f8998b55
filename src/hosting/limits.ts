import {
  formatMebibytes,
  HEAVY_FILE_BYTES,
  MAX_FILE_SIZE,
  WARNING_SHARE,
} from '../lib/host-limits.ts';
import { formatNumber } from '../lib/text.ts';

/** How much of a host a built site takes. */
export interface SiteSize {
  fileCount: number;
  /** The size of all files together, in bytes. */
  totalBytes: number;
  largest: { path: string; bytes: number };
}

/** What Cloudflare takes in one version (developers.cloudflare.com/workers/platform/limits/#static-assets). */
const MAX_FILES = { free: 20_000, paid: 100_000 };

/**
 * The size of a built site in a sentence, then what to do where it comes near the limits of its host.
 * @example describeSize({ fileCount: 3361, … }) → ['Le site compte 3 361 fichiers (84,2 Mio) ; le plus lourd est …']
 */
export function describeSize({ fileCount, totalBytes, largest }: SiteSize): string[] {
  const size = `Le site compte ${formatNumber(fileCount)} fichiers (${formatMebibytes(totalBytes)}) ; le plus lourd est ${largest.path} (${formatMebibytes(largest.bytes)}).`;
  const isHeavy = largest.bytes > HEAVY_FILE_BYTES;
  const heavy = `Attention : l’hébergeur refuse un fichier de plus de ${MAX_FILE_SIZE}. Réduisez ${largest.path} ou confiez-le à PeerTube.`;
  return [size, ...warnOfCount(fileCount), ...(isHeavy ? [heavy] : [])];
}

function warnOfCount(count: number): string[] {
  const plan = count > MAX_FILES.free ? 'paid' : 'free';
  const most = MAX_FILES[plan];
  if (count <= most * WARNING_SHARE) return [];
  const share = formatNumber(Math.floor((count / most) * 100));
  const limit = `Attention : ${share} % des ${formatNumber(most)} fichiers que l’hébergeur accepte`;
  return plan === 'free'
    ? [
        `${limit} sans abonnement. Prévoyez Workers Paid (100 000 fichiers), ou nginx (hosts/nginx).`,
      ]
    : [`${limit} avec Workers Paid. Prévoyez nginx (hosts/nginx), sans limite de fichiers.`];
}
