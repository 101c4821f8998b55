import { site } from '../site.config.ts';

/** Names under which the old site was known; each with « www. » and without. */
const OLD_DOMAINS: readonly string[] = [
  'cites-unies-france.org',
  'cooperation-decentralisee.com',
  'rencontres-action-internationale-collectivites.com',
  'rencontres-action-internationale-collectivites.org',
  'rencontres-action-internationale-collectivites.fr',
  'raict.org',
  'raict.com',
  'raict.fr',
];

/** Every host that leads to this site, without its own. */
export const OLD_HOSTS = OLD_DOMAINS.flatMap((domain) => [domain, `www.${domain}`]).filter(
  (host) => host !== new URL(site.url).host,
);

/**
 * Whether a request was meant for one of the old hosts.
 * @example isOldHost('www.raict.org') → true ; isOldHost('localhost') → false
 */
export function isOldHost(host: string): boolean {
  // A name may end with the dot of the root.
  return OLD_HOSTS.includes(host.toLowerCase().replace(/\.$/, ''));
}
