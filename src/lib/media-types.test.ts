import { describe, expect, test } from 'vitest';
import { mediaTypeOf } from './media-types.ts';

describe('mediaTypeOf', () => {
  test.each([
    ['EPUB', 'application/epub+zip'],
    ['VTT', 'text/vtt'],
    ['toString', 'application/octet-stream'],
    ['', 'application/octet-stream'],
  ])('of %j is %s', (format, type) => {
    expect(mediaTypeOf(format)).toBe(type);
  });
});
