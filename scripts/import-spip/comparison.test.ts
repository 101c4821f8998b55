import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareAddresses, describeComparison } from './comparison.ts';

const ANSWERS: Readonly<Record<string, readonly [status: number, location?: string]>> = {
  '/pays/liban/': [200],
  '/spip.php?article12': [301, '/pays/liban/'],
  '/-Liban-': [301, '/spip.php?article12'],
  '/boucle': [301, '/boucle'],
  '/partenaire': [301, 'https://www.example.org/'],
  '/parti': [410],
};

const server = createServer((request, response) => {
  const [status, location] = ANSWERS[request.url ?? ''] ?? [404];
  response.writeHead(status, location === undefined ? {} : { location }).end();
});
let site = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  site =
    typeof address === 'object' && address !== null
      ? `http://127.0.0.1:${String(address.port)}`
      : '';
});
afterAll(() => server.close());

test('tells which old addresses the new site does not know', async () => {
  const lines = [
    '# journaux',
    '/pays/liban/',
    'http://www.cites-unies-france.org/spip.php?article12',
    '/-Liban-',
    '/boucle',
    '/partenaire',
    '/parti',
    '/Inconnue',
    '/Inconnue',
  ];
  const answers = await compareAddresses(lines, site);
  expect(answers.map(({ verdict, detail }) => `${verdict} ${detail}`)).toEqual([
    'même adresse /pays/liban/',
    'redirigée /pays/liban/',
    'redirigée /pays/liban/',
    'en boucle /boucle',
    'ailleurs https://www.example.org/',
    'retirée 410',
    'absente 404',
  ]);
  expect(describeComparison(answers).split('\n')).toEqual([
    'en boucle (/boucle)\t/boucle',
    'absente (404)\t/Inconnue',
    '7 adresses : 1 même adresse, 2 redirigée, 1 en boucle, 1 ailleurs, 1 retirée, 1 absente.',
  ]);
});
