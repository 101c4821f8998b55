import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SmallProject } from '../content/small-project.fixture.ts';
import { askAll } from './ask.ts';
import { checkLinks } from './command.ts';
import { collectMentions } from './collect.ts';

/** A site on this machine that answers all that a site may answer, and keeps who asked what. */
const asked: string[] = [];
let busy = 0;
let mostBusy = 0;
const server = createServer((request, response) => {
  asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
  busy += 1;
  mostBusy = Math.max(mostBusy, busy);
  response.once('close', () => (busy -= 1));
  if (request.url === '/muet') return;
  if (request.url === '/coupe') {
    request.socket.destroy();
    return;
  }
  const status = Number(/\d+/.exec(request.url ?? '')?.[0]);
  if (status === 501) response.statusCode = request.method === 'HEAD' ? 501 : 200;
  else response.statusCode = status;
  if (status === 301) response.setHeader('Location', '/nouvelle-page');
  response.end();
});

let project: SmallProject;
let site = '';
let report: Awaited<ReturnType<typeof checkLinks>>;
const FILE = 'content/articles/2026/2026-11-25-liens.md';

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site has no port.');
  site = `http://127.0.0.1:${String(address.port)}`;
  project = await SmallProject.create();
  // The other files of the project name sites that no test may ask.
  await Promise.all(
    ['articles', 'agenda', 'ressources', 'pages', 'alertes', 'reseaux'].map((kind) =>
      project.removeFolder(`content/${kind}`),
    ),
  );
  const links = ['200', '301', '404', '500', '501', 'coupe', '200'].map(
    (name) => `[un lien](${site}/${name})`,
  );
  await project.write(
    FILE,
    `---\ntitre: Liens\n---\n\n${links.join('\n')}\n[ici](https://www.cites-unies-france.org/pays/)\n`,
  );
  report = await checkLinks(project.root);
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await project.remove();
});

describe('npm run liens', () => {
  test('tells, at its line, each address that leads nowhere, and what to write', () => {
    const archived = (name: string) =>
      `Copie archivée, s’il y en a une : https://web.archive.org/web/${site}/${name}`;
    expect(report.lines).toEqual([
      `${FILE}:6 — ${site}/301 : cette page a changé d’adresse (301). Écrivez : ${site}/nouvelle-page`,
      `${FILE}:7 — ${site}/404 : cette page n’existe plus (404). ${archived('404')}`,
      `${FILE}:8 — ${site}/500 : ce site est en panne (500). ${archived('500')}`,
      `${FILE}:10 — ${site}/coupe : ce site ne répond pas. ${archived('coupe')}`,
      '6\u00A0adresses essayées, 4\u00A0liens à revoir.',
    ]);
  });

  test('asks each address once, by HEAD, and by GET where HEAD has failed', () => {
    const of = (name: string) => asked.filter((line) => line.endsWith(`/${name}`));
    expect(of('200')).toEqual(['HEAD /200']);
    expect(of('404')).toEqual(['HEAD /404', 'GET /404']);
    expect(of('501')).toEqual(['HEAD /501', 'GET /501']);
    expect(asked).not.toContain('HEAD /nouvelle-page');
  });

  test('asks a host for one page at a time', () => {
    // What was cut may be closed after the next page is asked.
    expect(mostBusy).toBeLessThanOrEqual(2);
  });

  test('gives up on an address that never answers after the given time', async () => {
    const url = `${site}/muet`;
    expect(await askAll([url], 50)).toEqual([{ url, state: 'silent' }]);
  });

  test('keeps the answers for a program', async () => {
    expect(JSON.parse(await project.read('.cache/liens.json'))).toEqual(report.answers);
    expect(report.answers).toContainEqual({ url: `${site}/200`, state: 'ok', status: 200 });
  });
});

describe('collectMentions', () => {
  test.each([
    ['Voir https://a.org/page.', 'https://a.org/page'],
    ['(voir https://a.org/page)', 'https://a.org/page'],
    ['[a](https://a.org/ville_(pays))', 'https://a.org/ville_(pays)'],
    ['url: "https://a.org/?b=c&d=e"', 'https://a.org/?b=c&d=e'],
    ['« https://a.org/l’eau »', 'https://a.org/l’eau'],
  ])('reads %j', (source, url) => {
    expect(collectMentions([{ path: 'a.md', id: 'a', source }], 'www.b.org')).toEqual([
      { url, file: 'a.md', line: 1 },
    ]);
  });
});
