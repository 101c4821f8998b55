/** The most that the CDN publishes of one file, in octets: 25 MiB. */
export const MAX_BYTES = 25 * 1024 * 1024;
