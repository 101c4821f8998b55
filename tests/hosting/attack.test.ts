import { statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { builtFiles, DIST } from '../support/dist.ts';
import { ask, type HostAnswer } from './support/ask.ts';

const here = () => inject('fixture');
const paper = `/${builtFiles('documents/**/*.pdf')[0] ?? ''}`;

/** Nothing that an attacker reads or is sent to. */
function expectHarmless({ status, headers, body }: HostAnswer): void {
  expect(body.toString()).not.toMatch(/\bat .*\.[jt]s:\d+|node_modules|Error:|\/src\/|root:x:/);
  expect(headers['set-cookie']).toBeUndefined();
  const location = headers.location ?? '/';
  expect(location).toMatch(/^\/(?![/\\])/);
  expect(status).toBeLessThan(500);
}

/** Some are thousands of characters long. */
const titled = (path: string): [string, string] => [path.slice(0, 60), path];

describe('a hostile path is refused in plain words', () => {
  test.each(
    [
      '/..%2f..%2fetc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/documents/..%2f..%2f_headers',
      '/documents/%2e%2e%2f%2e%2e%2fpackage.json',
      '/..%5c..%5cwindows',
      '/%00',
      '/agenda%00.html',
      '/agenda%0d%0aSet-Cookie:%20a=b',
      '/%E0%A4%A',
      '/%',
      '/.git/config',
      '/agenda/..;/admin/',
      '/%252e%252e%252fetc/passwd',
      '/a%0d%0aSet-Cookie:x=1',
      '/src/hosting/worker/worker.ts',
      '/__proto__/',
      '/.env',
      '/wrangler.jsonc',
      '/_redirects',
      '//evil.example/jamais-vu',
      '/%2F%2Fevil.example/',
      '/%5C%5Cevil.example/',
      '/https://evil.example/',
      // Dots and slashes as more octets than they have (RFC 3629 § 3), and as what is no octet.
      '/%c0%ae%c0%ae/etc/passwd',
      '/%c0%af..%c0%afetc/passwd',
      '/%e0%80%af',
      '/%f8%a1%a1%a1%a1',
      '/%ff%fe',
      '/%u002e%u002e/',
      '/.%2e/.%2e/etc/passwd',
      '/documents/%2e%2e/_headers',
      '/api/v1/%2e%2e/%2e%2e/_headers',
      '/pagefind/..%2f..%2f_headers',
      '/..;/..;/etc/passwd',
      '/;@evil.example',
      '/@evil.example',
      '/.evil.example',
      '///evil.example',
      '/%09/evil.example',
      '/agenda/%0a',
      '/*',
      '/_worker.js',
      '/hosts/nginx/portail-http.conf',
      '/.well-known/../.git/HEAD',
      '/api/',
      '/api/v2/agenda.json',
      '/cdn-cgi/image/width=10/https://evil.example/a.png',
      `/${'a/'.repeat(900)}`,
      `/${'%41'.repeat(600)}`,
      `/${'a'.repeat(8000)}`,
      `/${'..%2f'.repeat(1600)}`,
      `/${'.'.repeat(8000)}`,
      `/${'-'.repeat(1900)}x`,
      `/${'%2525'.repeat(390)}`,
    ].map(titled),
  )('%s', async (_title, path) => {
    const answer = await ask(here(), path);
    expect([400, 404, 405]).toContain(answer.status);
    expectHarmless(answer);
  });
});

describe('a hostile question goes nowhere else', () => {
  test.each(
    [
      '//evil.example//',
      '//agenda//',
      '/spip.php?page=//evil.example',
      '/spip.php?page=backend&id_rubrique=//evil.example',
      '/spip.php?url=https://evil.example',
      '/spip.php?page=recherche&recherche=%0d%0aLocation:%20https://evil.example',
      '/spip.php?page=recherche&recherche=%3Cscript%3Ealert(1)%3C/script%3E',
      '/?next=https://evil.example',
      '/agenda?next=//evil.example',
      `/?${'a'.repeat(8000)}`,
      `/?${'article1&'.repeat(2000)}`,
      `/spip.php?page=recherche&recherche=${'a'.repeat(8000)}`,
      '/spip.php?page=recherche&recherche=%00%ED%A0%80',
      `/spip.php?page=recherche&recherche=${'%F0%9F%98%80'.repeat(500)}`,
      '/spip.php?article1784%0d%0aLocation:%20https://evil.example',
      `/spip.php?id_article=${'9'.repeat(5000)}`,
      '/spip.php?page=backend&url=https://evil.example/rss',
      '/http://evil.example/backend.php3',
      '/%2f%2fevil.example/feed',
      '//evil.example/%2e%2e',
      '/////',
      '/agenda?%%%',
      '/api/v1/agenda.json?callback=alert(1)',
      '/api/v1/agenda.json?page=../../_headers',
      '/api/v1/agenda.json/',
      '/index.php?page=__proto__',
      '/constructor',
    ].map(titled),
  )('%s', async (_title, path) => {
    expectHarmless(await ask(here(), path));
  });

  test.each(['evil.example', 'evil.example:80', 'raict.org.evil.example', 'localhost:1'])(
    'asked of the host %s',
    async (host) => {
      for (const path of ['/', '/agenda', '/-Actualites-', '/jamais-vu']) {
        const answer = await ask(here(), path, { headers: { Host: host } });
        expectHarmless(answer);
        expect(answer.body.toString()).not.toContain('evil.example');
      }
    },
  );
});

describe('a header that proxies add changes nothing', () => {
  test.each([
    ['X-Forwarded-Host', 'evil.example'],
    ['Forwarded', 'host=evil.example;proto=ftp'],
    ['X-Original-URL', '/admin/'],
    ['X-Rewrite-URL', '/jamais-vu'],
    ['X-HTTP-Method-Override', 'DELETE'],
  ])('%s: %s', async (name, value) => {
    for (const path of ['/', '/agenda', '/spip.php?article1784', '/jamais-vu']) {
      const [plain, answer] = [
        await ask(here(), path),
        await ask(here(), path, { headers: { [name]: value } }),
      ];
      expectHarmless(answer);
      expect([answer.status, answer.headers.location]).toEqual([
        plain.status,
        plain.headers.location,
      ]);
    }
  });
});

describe('a header that says nothing sensible is no reason to fail', () => {
  test.each([
    ['Cookie', 'a=b; '.repeat(1500)],
    ['Accept-Encoding', 'gzip,'.repeat(2000)],
    ['Accept-Language', '\u00FF'.repeat(200)],
    ['Range', 'bytes=18446744073709551616-'],
    ['Range', 'bytes=0-18446744073709551616'],
    ['Range', 'bytes=--5'],
    ['If-Range', 'Wed, 21 Oct 2015 07:28:00 GMT'],
    ['If-Range', 'hier'],
    ['If-None-Match', 'W/'],
    ['If-Modified-Since', 'hier'],
    ['Origin', 'https://evil.example'],
    ['Upgrade', 'h2c'],
    ['Expect', '100-continue'],
  ])('%s: %s', async (name, value) => {
    const range = name === 'If-Range' ? { Range: 'bytes=0-9' } : {};
    for (const path of ['/', '/agenda/', '/spip.php?article1784', '/jamais-vu', paper]) {
      const answer = await ask(here(), path, { headers: { ...range, [name]: value } });
      expect([200, 301, 404], path).toContain(answer.status);
      expectHarmless(answer);
    }
  });
});

describe('a method that asks for no page is refused', () => {
  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s', async (method) => {
    for (const path of ['/', '/agenda/', '/rss.xml', '/spip.php?article1784', '/jamais-vu']) {
      const answer = await ask(here(), path, { method });
      expect(answer.status, path).toBe(405);
      expectHarmless(answer);
    }
  });
});

test('thousands of parts at once are answered as one file', async () => {
  const range = `bytes=${Array.from({ length: 1500 }, (_, index) => `${String(index)}-`).join(',')}`;
  const answer = await ask(here(), paper, { headers: { Range: range } });
  expect(answer.status).toBe(200);
  expect(answer.body.length).toBe(statSync(path.join(DIST, paper)).size);
  expectHarmless(answer);
});
