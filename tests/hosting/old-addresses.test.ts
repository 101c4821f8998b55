import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { site } from '../../src/site.config.ts';
import { OLD_HOST_LINKS, OLD_LINKS, OLD_SPELLINGS } from './support/addresses.ts';
import { ask } from './support/ask.ts';

const here = () => inject('site');

/** Follows an old address once, and says what stands where it leads. */
async function followOnce(address: string) {
  const first = await ask(here(), address);
  const location = first.headers.location ?? '';
  const { status } = location.startsWith('/') ? await ask(here(), location) : { status: 0 };
  return { status: first.status, location, then: status };
}

describe('an old address leads to its page in one hop', () => {
  test.each([...OLD_LINKS, ...OLD_SPELLINGS])('%s → %s', async (address, location) => {
    expect(await followOnce(address)).toEqual({ status: 301, location, then: 200 });
  });
});

test('so does every address that was written down', async () => {
  const lines = readFileSync(`dist${routes.oldAddresses}`, 'utf8').trim().split('\n');
  const written = lines.map((line) => line.split('\t')[0] ?? '');
  expect(written.length).toBeGreaterThan(40);
  for (const address of written) {
    const { status, then } = await followOnce(address);
    expect(status === 410 || (status === 301 && then === 200), address).toBe(true);
  }
});

describe('an old host leads to this one in one hop', () => {
  test.each(OLD_HOST_LINKS)('$host$address', async ({ host, address, target }) => {
    const { status, headers } = await ask(here(), address, { headers: { Host: host } });
    expect([status, headers.location]).toEqual([301, `${site.url}${target}`]);
  });
});

describe('what was there and is no more', () => {
  test.each(['/IMG/jpg/perdue.jpg', '/ecrire/?exec=accueil', '/spip.php?page=login'])(
    '%s is gone for good',
    async (address) => {
      const { status, headers, body } = await ask(here(), address);
      expect(status).toBe(410);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(body.toString()).toContain('Cette page a été retirée');
    },
  );

  test.each(['/jamais-vu', '/spip.php?article999999', '/pays/atlantide/', '/documents/absent.pdf'])(
    '%s is not found, and the page helps',
    async (address) => {
      const { status, headers, body } = await ask(here(), address);
      expect(status).toBe(404);
      expect(headers['content-security-policy']).toContain("script-src 'self'");
      expect(body.toString()).toContain('<form');
    },
  );
});
