/** The hosts under which the old site answered (facts of its owner), with or without « www. ». */
const OLD_HOSTS =
  /^(?:www\.)?(?:cites-unies-france\.org|cooperation-decentralisee\.com|rencontres-action-internationale-collectivites\.(?:com|org|fr)|raict\.(?:org|com|fr))$/i;

/**
 * Whether an address was one of the old site, by its known hosts or by the one that its base names.
 * @example isOldHost('www.raict.org', Map {}) → true
 */
export function isOldHost(hostname: string, meta: ReadonlyMap<string, string>): boolean {
  return (
    OLD_HOSTS.test(hostname) || hostname === URL.parse(meta.get('adresse_site') ?? '')?.hostname
  );
}

/**
 * The name within the media folder of a file that is on the old site; nothing for any other address.
 * @example fileOnOldHost('http://www.raict.org/IMG/pdf/guide.pdf', Map {}) → 'pdf/guide.pdf'
 */
export function fileOnOldHost(
  address: string,
  meta: ReadonlyMap<string, string>,
): string | undefined {
  const url = URL.parse(address);
  if (url === null || !isOldHost(url.hostname, meta)) return undefined;
  return /\/IMG\/(.+)$/.exec(url.pathname)?.[1];
}
