import { findTarget, type Redirection } from '../../domain/old-address/table.ts';
import type { HeaderRule } from '../headers/rules.ts';
import { apacheMap, apacheServer } from './apache.ts';
import { oldHostsConfig } from './cloudflare.ts';
import { cloudflareHeaders, netlifyHeaders } from './header-files.ts';
import { nginxMaps, nginxOldHosts, nginxServer } from './nginx.ts';
import { listLookups } from './old-objects.ts';
import { netlifyRedirects } from './redirect-files.ts';

/** What the configuration of every host is made of. */
interface HostingInput {
  rules: readonly HeaderRule[];
  redirections: readonly Redirection[];
  /** The table of old addresses, line by line, in order. */
  lines: readonly string[];
}

/**
 * The configuration of every host, by the path of its file.
 * @returns `dist` what Cloudflare reads beside the pages; `hosts` the rest, which is not served
 * @example hostFiles({ rules, redirections, lines })
 *   → { dist: { _headers: '/*\n  …' }, hosts: { 'netlify/_redirects': '…', … } }
 */
export function hostFiles({ rules, redirections, lines }: HostingInput): {
  dist: Record<string, string>;
  hosts: Record<string, string>;
} {
  const table = lines.join('');
  const lookups = listLookups(lines, (key) => findTarget(table, key));
  return {
    dist: { _headers: cloudflareHeaders(rules) },
    hosts: {
      'cloudflare/anciens-hotes.json': oldHostsConfig(),
      'netlify/_headers': netlifyHeaders(rules),
      'netlify/_redirects': netlifyRedirects(redirections),
      'nginx/portail-http.conf': nginxMaps(rules, lookups),
      'nginx/portail-server.conf': nginxServer(rules),
      'nginx/anciens-hotes.conf': nginxOldHosts(),
      'apache/portail.conf': apacheServer(rules),
      'apache/anciennes-adresses.map': apacheMap(lookups),
    },
  };
}
