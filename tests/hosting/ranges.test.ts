import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { builtFiles, DIST } from '../support/dist.ts';
import { ask } from './support/ask.ts';

const KINDS = ['mp3', 'mp4', 'pdf'] as const;
const files = KINDS.map((kind) => {
  const [file = ''] = builtFiles(`documents/**/*.${kind}`);
  return { kind, path: `/${file}`, content: readFileSync(path.join(DIST, file)) };
});

describe.each(files)('a file of $kind can be asked in parts', ({ path, content }) => {
  const get = (headers: Record<string, string> = {}, method = 'GET') =>
    ask(inject('fixture'), path, { method, headers });
  const size = content.length;

  test.each([
    ['bytes=0-99', 0, 100],
    ['bytes=100-', 100, size],
    ['bytes=-10', size - 10, size],
    [`bytes=${String(size - 1)}-${String(size + 500)}`, size - 1, size],
  ])('%s', async (range, start, end) => {
    const { status, headers, body } = await get({ Range: range });
    expect(status).toBe(206);
    expect(headers['content-range']).toBe(
      `bytes ${String(start)}-${String(end - 1)}/${String(size)}`,
    );
    expect(headers['content-length']).toBe(String(end - start));
    expect(body.equals(content.subarray(start, end))).toBe(true);
  });

  test('whole, with its length', async () => {
    const { status, headers, body } = await get();
    expect([status, headers['accept-ranges']]).toEqual([200, 'bytes']);
    expect(headers['content-length']).toBe(String(size));
    expect(body.equals(content)).toBe(true);
  });

  test('by its length alone', async () => {
    const { status, headers, body } = await get({ Range: 'bytes=0-9' }, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, String(size), 0]);
  });

  test('not beyond its end', async () => {
    const { status, headers, body } = await get({ Range: `bytes=${String(size)}-` });
    expect([status, headers['content-range']]).toEqual([416, `bytes */${String(size)}`]);
    expect(body.length).toBe(0);
  });

  test.each(['bytes=9-3', 'bytes=0-1,5-9', 'bytes=a-b', 'lignes=0-1'])(
    'whole where « %s » asks for no one part',
    async (range) => {
      const { status, body } = await get({ Range: range });
      expect([status, body.length]).toEqual([200, size]);
    },
  );

  test('whole again once the copy of the reader is old', async () => {
    const { headers } = await get();
    const range = { Range: 'bytes=0-9' };
    expect((await get({ ...range, 'If-Range': headers.etag ?? '' })).status).toBe(206);
    expect((await get({ ...range, 'If-Range': '"autre"' })).status).toBe(200);
  });

  test('not at all while it has not changed', async () => {
    const { headers } = await get();
    expect((await get({ 'If-None-Match': headers.etag ?? '' })).status).toBe(304);
  });
});
