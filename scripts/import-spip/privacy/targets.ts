import { findWaysToReach } from '../../../src/domain/check/body/ways-to-reach.ts';

/** Where a link may still lead, and how many ways to reach persons it led to. */
interface KeptTarget {
  /** Nothing when it led to persons only. */
  href: string | undefined;
  count: number;
}

/**
 * The target of a link without the persons whom it would have reached.
 * @example keepTarget('mailto:jean.dupont@a.fr,contact@a.fr') → { href: 'mailto:contact@a.fr', count: 1 }
 * @example keepTarget('tel:+33612345678') → { href: undefined, count: 1 }
 */
export function keepTarget(href: string): KeptTarget {
  const ways = waysOf(href);
  if (ways === 0) return { href, count: 0 };
  const [, scheme, recipients = '', query = ''] = /^(mailto:)([^?]*)\??(.*)$/is.exec(href) ?? [];
  if (scheme === undefined) return { href: undefined, count: ways };
  const services = recipients
    .split(/[,;]|%2C|%3B/i)
    .filter((one) => one.trim() !== '' && waysOf(one) === 0);
  const settings = query.split('&').filter((one) => one !== '' && waysOf(one) === 0);
  if (services.length === 0) return { href: undefined, count: ways };
  const end = settings.length === 0 ? '' : `?${settings.join('&')}`;
  return { href: `mailto:${services.join(',')}${end}`, count: ways };
}

function waysOf(address: string): number {
  const plain = decode(address);
  const found = findWaysToReach(plain).map(({ start, end }) => plain.slice(start, end));
  // Ten digits in the address of a page are no number to call.
  const isPage = /^https?:/i.test(plain);
  return found.filter((way) => !isPage || /@|wa\.me|whatsapp/i.test(way)).length;
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** What a reader does not see as part of an address. */
const SCHEME = /^(?:mailto:|tel:|https?:\/\/)/i;

/**
 * Whether the words of a link are its address, as SPIP shows it: whole, or cut where it is long.
 * @example isAddressOf('mailto:jean.dupont@cites-unies-fran...', 'mailto:jean.dupont@cites-unies-france.org') → true
 */
export function isAddressOf(words: string, href: string): boolean {
  const typed = words.trim();
  const bare = typed.replace(SCHEME, '').replace(/(?:\.\.\.|…)$/, '');
  const isLike = SCHEME.test(typed) || /@|(?:\.\.\.|…)$/.test(typed);
  const target = decode(href).replace(SCHEME, '').toLowerCase();
  return isLike && bare !== '' && target.startsWith(bare.toLowerCase());
}
