import { OLD_HOSTS } from '../old-hosts.ts';

/** The behaviour of workerd that both workers are written for; that of wrangler.jsonc, as a test holds it. */
export const COMPATIBILITY_DATE = '2026-10-01';

/**
 * The second worker of Cloudflare, for the old hosts: the same program before every file, so that each of
 * their addresses leaves for this site in one hop. `wrangler deploy --config hosts/cloudflare/anciens-hotes.json`
 * once their domains are in the account.
 * @example oldHostsConfig() → '{ "name": "portail-anciens-hotes", … }'
 */
export function oldHostsConfig(): string {
  const config = {
    name: 'portail-anciens-hotes',
    compatibility_date: COMPATIBILITY_DATE,
    main: '../../src/hosting/worker/worker.ts',
    assets: {
      directory: '../../dist',
      binding: 'ASSETS',
      html_handling: 'force-trailing-slash',
      not_found_handling: 'none',
      run_worker_first: true,
    },
    routes: OLD_HOSTS.map((pattern) => ({ pattern, custom_domain: true })),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
