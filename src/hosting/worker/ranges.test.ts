import { describe, expect, test } from 'vitest';
import { cutStream, isSameCopy, readRange } from './ranges.ts';

describe('readRange', () => {
  test.each([
    ['bytes=0-99', { first: 0, last: 99 }],
    ['bytes=100-', { first: 100, last: 999 }],
    ['bytes=-100', { first: 900, last: 999 }],
    ['bytes=-5000', { first: 0, last: 999 }],
    ['bytes=990-5000', { first: 990, last: 999 }],
    ['Bytes=0-0', { first: 0, last: 0 }],
    ['bytes=1000-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=9-3', undefined],
    ['bytes=-', undefined],
    ['bytes=0-1,3-4', undefined],
    ['octets=0-1', undefined],
    ['bytes=0x1-', undefined],
    [`bytes=${'0-1,'.repeat(5000)}`, undefined],
    [`bytes=${'9'.repeat(400)}-`, undefined],
    [null, undefined],
  ])('%j of a file of 1,000', (header, expected) => {
    expect(readRange(header, 1000)).toEqual(expected);
  });

  test('of an empty file there is no part', () => {
    expect(readRange('bytes=0-', 0)).toBe('unsatisfiable');
    expect(readRange('bytes=-1', 0)).toBe('unsatisfiable');
  });
});

describe('isSameCopy', () => {
  const file = { etag: '"a"', lastModified: null };

  test.each([
    [null, true],
    ['"a"', true],
    ['"b"', false],
    ['W/"a"', false],
    ['Wed, 21 Oct 2026 07:28:00 GMT', false],
  ])('%j: %s', (ifRange, expected) => {
    expect(isSameCopy(ifRange, file)).toBe(expected);
  });
});

describe('cutStream', () => {
  const whole = Uint8Array.from({ length: 100 }, (_, index) => index);

  test.each([1, 7, 40, 100])('cuts the same part of chunks of %i', async (size) => {
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let start = 0; start < 100; start += size) {
          controller.enqueue(whole.subarray(start, start + size));
        }
        controller.close();
      },
    });
    const part = stream.pipeThrough(cutStream({ first: 30, last: 65 }));
    const bytes = new Uint8Array(await new Response(part).arrayBuffer());
    expect([...bytes]).toEqual([...whole.subarray(30, 66)]);
  });
});
