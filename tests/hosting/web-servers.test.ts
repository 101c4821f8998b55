import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headerRules } from '../../src/hosting/headers/rules.ts';
import { headersOf } from '../../src/hosting/headers/fitting.ts';
import { site } from '../../src/site.config.ts';
import { builtFiles, SITE_ROOT } from '../support/dist.ts';
import { STYLES, FILM_HOSTS, OLD_LINKS, readWrittenAddresses } from './support/addresses.ts';
import { ask } from './support/ask.ts';
import { isInstalled, startWebServer, WEB_SERVERS } from './support/servers.ts';

const rules = headerRules(FILM_HOSTS, STYLES);
const samples = [
  '/',
  '/agenda/',
  '/rss.xml',
  '/atom.xml',
  '/feed.json',
  '/agenda.ics',
  '/transitions.json',
];
const [film = '', paper = '', style = ''] = ['**/*.mp4', '**/*.pdf', '_astro/*.css'].map(
  (pattern) => {
    const [file] = builtFiles(pattern);
    if (file === undefined) throw new Error(`The built site has no file ${pattern}.`);
    return `/${file}`;
  },
);

describe.each(WEB_SERVERS)('$name, set up by what the build writes for it', (server) => {
  const isHere = isInstalled(server);
  if (!isHere) {
    console.warn(`${server.name} is not installed: what the build writes for it was not tried.`);
  }
  let running: Awaited<ReturnType<typeof startWebServer>> | undefined;
  const here = () => running?.address ?? '';

  beforeAll(async () => {
    if (isHere) running = await startWebServer(server);
  });
  afterAll(async () => running?.stop());

  test.skipIf(!isHere).each([...samples, film, paper, style])(
    'sends the headers of the table with %s',
    async (path) => {
      const { status, headers } = await ask(here(), path);
      expect(status).toBe(200);
      for (const [name, value] of Object.entries(headersOf(path, rules))) {
        expect(headers[name.toLowerCase()], name).toBe(value);
      }
      expect(headers.etag).toBeDefined();
    },
  );

  test.skipIf(!isHere).each(OLD_LINKS)('leads from %s to %s', async (address, target) => {
    const { status, headers } = await ask(here(), address);
    const location = (headers.location ?? '').replace(here(), '');
    expect([status, location]).toEqual([301, target]);
    expect((await ask(here(), target)).status).toBe(200);
  });

  test.skipIf(!isHere)('leads from every address that was written down', async () => {
    const written = readWrittenAddresses();
    expect(written.length).toBeGreaterThan(25);
    for (const address of written) {
      expect([301, 410], address).toContain((await ask(here(), address)).status);
    }
  });

  test.skipIf(!isHere).each([
    ['/jamais-vu', 404],
    ['/pays/atlantide/', 404],
    ['/spip.php?article999999', 404],
    ['/spip.php?page=login', 410],
    ['/pays/atlantis/rss.xml', 410],
    ['/pays/atlantis/agenda.ics', 410],
    ['/agenda/2026/04/retire.ics', 410],
    ['/IMG/jpg/perdue.jpg', 410],
    ['/plugins-dist/medias/paquet.xml', 410],
    ['/ecrire', 410],
    ['/_headers', 404],
    ['/_redirects', 404],
  ])('answers %s with %i and a page', async (path, status) => {
    const answer = await ask(here(), path);
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).toContain('<form');
    expect(answer.headers['content-security-policy']).toContain("script-src 'self'");
  });

  test.skipIf(!isHere).each([...samples, style])(
    'compresses %s, and knows a copy of it',
    async (path) => {
      const asked = { 'Accept-Encoding': 'gzip' };
      const { headers } = await ask(here(), path, { headers: asked });
      expect(headers['content-encoding']).toBe('gzip');
      expect(headers.vary).toContain('Accept-Encoding');
      const again = { ...asked, 'If-None-Match': headers.etag ?? '' };
      expect((await ask(here(), path, { headers: again })).status).toBe(304);
    },
  );

  test.skipIf(!isHere).each([film, paper])('sends %s as it is', async (path) => {
    const { headers } = await ask(here(), path, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(headers['content-encoding']).toBeUndefined();
  });

  test.skipIf(!isHere)('sends a part of a film', async () => {
    const { status, body } = await ask(here(), film, { headers: { Range: 'bytes=0-9' } });
    expect([status, body.length]).toEqual([206, 10]);
  });

  test.skipIf(!isHere).each([
    ['/index.html', '/'],
    ['/agenda/index.html', '/agenda/'],
    ['/agenda/index.html?pays=liban', '/agenda/?pays=liban'],
  ])('leads from the file %s to the page %s', async (file, page) => {
    const { status, headers } = await ask(here(), file);
    expect([status, headers.location?.replace(here(), '')]).toEqual([301, page]);
  });

  test
    .skipIf(!isHere)
    .each([
      '//evil.example/index.html',
      '///evil.example/index.html',
      '/\\evil.example/index.html',
      '/\\/evil.example/index.html',
    ])('leads from %s to no other host', async (path) => {
    const { headers } = await ask(here(), path);
    const landing = new URL(headers.location ?? '/', `${here()}/`);
    expect(landing.origin).toBe(new URL(here()).origin);
  });

  test.skipIf(!isHere)('sends a page with its slash', async () => {
    const { status, headers } = await ask(here(), '/agenda');
    expect(status).toBe(301);
    expect(headers.location?.replace(here(), '')).toBe('/agenda/');
  });
});

test('every server has a file for the old hosts, which names this site', () => {
  for (const file of ['nginx/anciens-hotes.conf', 'apache/portail.conf', 'netlify/_redirects']) {
    const config = readFileSync(path.join(SITE_ROOT, 'hosts', file), 'utf8');
    expect(config.includes(site.url), file).toBe(true);
    expect(/www\\?\.raict\\?\.org/.test(config), file).toBe(true);
  }
});
