/** A warning that comes with the last file, or the last byte, comes too late. */
export const WARNING_SHARE = 0.8;

/** The most that Cloudflare publishes of one file (developers.cloudflare.com/workers/platform/limits/#static-assets). */
export const MAX_FILE_BYTES = 25 * 1024 ** 2;

/** From here on a file nears it. */
export const HEAVY_FILE_BYTES = MAX_FILE_BYTES * WARNING_SHARE;

/** Rounded up: what is above a limit never reads like the limit. */
const tenths = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1, roundingMode: 'ceil' });

/**
 * A size in the unit of the host's limit, for whoever compares the two.
 * @example formatMebibytes(26_214_400) → '25 Mio' ; formatMebibytes(26_214_401) → '25,1 Mio'
 */
export function formatMebibytes(bytes: number): string {
  return `${tenths.format(bytes / 1024 ** 2)}\u00A0Mio`;
}

/** That limit, as editors read it. */
export const MAX_FILE_SIZE = formatMebibytes(MAX_FILE_BYTES);
