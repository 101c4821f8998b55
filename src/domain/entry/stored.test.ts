import { describe, expect, test } from 'vitest';
import { sourceOf } from './stored.ts';

const stored = { id: 'liban', digest: '3f0c', filePath: 'content/pays/liban.md' };

describe('sourceOf', () => {
  test('returns path and digest', () => {
    expect(sourceOf(stored)).toEqual({ path: 'content/pays/liban.md', digest: '3f0c' });
  });

  test('reads a digest that is a number', () => {
    expect(sourceOf({ ...stored, digest: 12 }).digest).toBe('12');
  });

  test.each([
    { id: 'liban', digest: '3f0c' },
    { id: 'liban', filePath: 'content/pays/liban.md' },
  ])('fails for %j', (incomplete) => {
    expect(() => sourceOf(incomplete)).toThrow('The loader gave no path or digest for "liban".');
  });
});
