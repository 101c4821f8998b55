import { once } from 'node:events';
import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeDesk } from '../../scripts/build/desk.ts';
import { headerRules, headersOf } from '../../src/hosting/headers/rules.ts';
import { useBrowser } from './support/pages.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

const dist = mkdtempSync(path.join(tmpdir(), 'bureau-'));
const RULES = headerRules([]);

/** The desk as hosts serve it: with the headers of the one table. */
const server: Server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = path.join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    ...headersOf(pathname, RULES),
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
  });
  createReadStream(file).pipe(response);
});
let address = '';
const openPage = useBrowser();

beforeAll(async () => {
  const forge = { name: 'github', repository: 'cuf/portail', branch: 'main' } as const;
  await writeDesk(dist, { forge, siteUrl: 'https://www.exemple.org', groups: [] });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The desk has no port.');
  address = `http://127.0.0.1:${String(place.port)}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(dist, { recursive: true });
});

describe('the editing desk', () => {
  test('starts in French under its policy, and asks nobody else for anything', async () => {
    const page = await openPage({ locale: 'fr-FR', timezoneId: 'America/Cayenne' });
    const elsewhere: string[] = [];
    const refused: string[] = [];
    page.on('console', (message) => {
      // The state of GitHub, which the desk shows when it may, is nobody's to ask from here.
      const words = message.text();
      if (words.includes('Content Security Policy') && !words.includes('githubstatus.com')) {
        refused.push(words);
      }
    });
    await page.route('**/*', (route) => {
      const url = route.request().url();
      if (url.startsWith(address)) return route.continue();
      elsewhere.push(url);
      return route.abort();
    });
    await page.goto(`${address}/admin/`);
    await expect
      .poll(() => page.getByRole('button', { name: /jeton/i }).count(), { timeout: 60_000 })
      .toBeGreaterThan(0);
    expect(await page.getByText(/error|erreur/i).count()).toBe(0);
    const listFonts = () =>
      page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      );
    await expect.poll(async () => (await listFonts()).join()).toContain('Source Sans 3');
    expect(elsewhere).toEqual([]);
    expect(refused).toEqual([]);
  });
});
