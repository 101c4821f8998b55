import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { notifyEngines } from './engines.ts';
import { changedFeeds, notifyHub } from './hub.ts';

/** A service on this machine that writes down what it receives. */
async function listen(status: number) {
  const received: { type: string | undefined; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      received.push({ type: request.headers['content-type'], body });
      response.writeHead(status).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { received, address: `http://127.0.0.1:${String(port)}/` };
}

describe('notifyEngines', () => {
  test('gives IndexNow the key and the whole address of each page', async () => {
    const { received, address } = await listen(202);
    await notifyEngines(['/agenda/', '/pays/liban/'], 'a1b2c3', address);
    expect(received.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
      {
        host: 'www.cites-unies-france.org',
        key: 'a1b2c3',
        urlList: [
          'https://www.cites-unies-france.org/agenda/',
          'https://www.cites-unies-france.org/pays/liban/',
        ],
      },
    ]);
    expect(received[0]?.type).toBe('application/json; charset=utf-8');
  });

  test('says so when it is refused', async () => {
    const { address } = await listen(403);
    await expect(notifyEngines(['/'], 'a', address)).rejects.toThrow('403');
  });
});

describe('notifyHub', () => {
  test('tells which feeds have changed, as a form', async () => {
    const { received, address } = await listen(204);
    await notifyHub(['https://exemple.org/rss.xml', 'https://exemple.org/atom.xml'], address);
    expect(received[0]?.type).toContain('application/x-www-form-urlencoded');
    const form = new URLSearchParams(received[0]?.body);
    expect(form.get('hub.mode')).toBe('publish');
    expect(form.getAll('hub.url')).toEqual([
      'https://exemple.org/rss.xml',
      'https://exemple.org/atom.xml',
    ]);
  });

  test('says so when it is refused', async () => {
    const { address } = await listen(400);
    await expect(notifyHub([], address)).rejects.toThrow('400');
  });
});

describe('changedFeeds', () => {
  test.each([
    [['/agenda/2026/12/bilan/'], ['/', '/agenda/']],
    [['/pays/liban/'], ['/']],
    [[], []],
  ])('of %j are those of %j', (paths, pages) => {
    const formats = ['rss.xml', 'atom.xml', 'feed.json'];
    expect(changedFeeds(paths)).toEqual(
      pages.flatMap((page) =>
        formats.map((name) => `https://www.cites-unies-france.org${page}${name}`),
      ),
    );
  });
});
