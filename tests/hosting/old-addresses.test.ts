import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { site } from '../../src/site.config.ts';
import { PROJECT } from '../support/dist.ts';
import {
  OLD_HOST_LINKS,
  OLD_LINKS,
  OLD_SPELLINGS,
  readWrittenAddresses,
} from './support/addresses.ts';
import { ask } from './support/ask.ts';

const here = () => inject('fixture');

/** Follows an old address once, and says what stands where it leads. */
async function followOnce(address: string, host = here()) {
  const first = await ask(host, address);
  const location = first.headers.location ?? '';
  const { status } = location.startsWith('/') ? await ask(host, location) : { status: 0 };
  return { status: first.status, location, then: status };
}

describe('an old address leads to its page in one hop', () => {
  test.each([...OLD_LINKS, ...OLD_SPELLINGS])('%s → %s', async (address, location) => {
    expect(await followOnce(address)).toEqual({ status: 301, location, then: 200 });
  });
});

test.each([
  ['fixture', readWrittenAddresses()],
  ['site', readWrittenAddresses(path.join(PROJECT, 'dist'))],
] as const)('so does every address that was written down, on the %s', async (host, written) => {
  if (host === 'fixture') expect(written.length).toBeGreaterThan(25);
  for (const address of written) {
    const { status, then } = await followOnce(address, inject(host));
    expect(status === 410 || (status === 301 && then === 200), address).toBe(true);
  }
});

describe('an old host leads to this one in one hop', () => {
  test.each(OLD_HOST_LINKS)('$host$address', async ({ host, address, target }) => {
    const { status, headers } = await ask(here(), address, { headers: { Host: host } });
    expect([status, headers.location]).toEqual([301, `${site.url}${target}`]);
  });
});

describe('an old address without a successor', () => {
  test.each([
    '/pays/atlantis/',
    '/pays/atlantis/rss.xml',
    '/pays/atlantis/feed.json',
    '/pays/atlantis/agenda.ics',
    // Its page still says that it was taken away.
    '/agenda/2026/04/retire.ics',
    '/IMG/jpg/perdue.jpg',
    '/IMG/pdf/programme.pdf',
    '/IMG/arton1784.jpg',
    '/local/cache-vignettes/L200xH100/photo.jpg',
    '/local/cache-gd2/a1b2.png',
    '/ecrire/?exec=accueil',
    '/spip.php?page=login',
    '/spip.php?page=login&url=%2Fecrire',
  ])('%s is gone for good', async (address) => {
    const { status, headers, body } = await ask(here(), address);
    expect(status).toBe(410);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.toString()).toContain('Cette page a été retirée');
  });

  test.each([
    '/jamais-vu',
    '/spip.php?article999999',
    '/spip.php?auteur12',
    '/breve.php3?id_breve=12',
    '/_Cites-Unies-France_',
    '/+-Atlantide-+',
    // Several pages begin so, and another article had this number.
    '/Reunion-du-groupe-pays',
    '/Programme-concerte-Liban-9999',
    '/pays/atlantide/',
    '/documents/absent.pdf',
  ])('%s is not found, and the page helps', async (address) => {
    const { status, headers, body } = await ask(here(), address);
    expect(status).toBe(404);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(body.toString()).toContain('<form');
  });
});
