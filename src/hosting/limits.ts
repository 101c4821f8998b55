/** How much of a host a built site takes. */
export interface SiteSize {
  fileCount: number;
  /** In octets. */
  totalBytes: number;
  largest: { path: string; bytes: number };
}

/** What Cloudflare takes in one version (developers.cloudflare.com/workers/platform/limits/#static-assets). */
const MAX_FILES = { free: 20_000, paid: 100_000 };
const MAX_FILE_BYTES = 25 * 1024 ** 2;
/** A warning that comes with the last file comes too late. */
const WARNING_SHARE = 0.8;

const numbers = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const mebibytes = (bytes: number) => `${numbers.format(bytes / 1024 ** 2)} Mio`;

/**
 * The size of a built site in a sentence, then what to do where it comes near the limits of its host.
 * @example describeSize({ fileCount: 3361, … }) → ['Site : 3 361 fichiers, 84,2 Mio ; le plus lourd, …']
 */
export function describeSize({ fileCount, totalBytes, largest }: SiteSize): string[] {
  const size = `Le site compte ${numbers.format(fileCount)} fichiers (${mebibytes(totalBytes)}) ; le plus lourd est ${largest.path} (${mebibytes(largest.bytes)}).`;
  const isHeavy = largest.bytes > MAX_FILE_BYTES * WARNING_SHARE;
  const heavy = `Attention : l’hébergeur refuse un fichier de plus de ${mebibytes(MAX_FILE_BYTES)}. Réduisez ${largest.path} ou confiez-le à PeerTube.`;
  return [size, ...warnOfCount(fileCount), ...(isHeavy ? [heavy] : [])];
}

function warnOfCount(count: number): string[] {
  const plan = count > MAX_FILES.free ? 'paid' : 'free';
  const most = MAX_FILES[plan];
  if (count <= most * WARNING_SHARE) return [];
  const share = numbers.format(Math.floor((count / most) * 100));
  const limit = `Attention : ${share} % des ${numbers.format(most)} fichiers que l’hébergeur accepte`;
  return plan === 'free'
    ? [
        `${limit} sans abonnement. Prévoyez Workers Paid (100 000 fichiers), ou nginx (hosts/nginx).`,
      ]
    : [`${limit} avec Workers Paid. Prévoyez nginx (hosts/nginx), sans limite de fichiers.`];
}
