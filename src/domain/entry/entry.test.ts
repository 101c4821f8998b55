import { describe, expect, test } from 'vitest';
import { byNewest } from './entry.ts';

const item = (publishedOn: string, slug: string) => ({ publishedOn, slug });

describe('byNewest', () => {
  test('puts the newest first', () => {
    const [old, recent] = [item('2024-12-31', 'a'), item('2025-01-01', 'b')];
    expect([old, recent].toSorted(byNewest)).toEqual([recent, old]);
  });

  test('puts two items of one day in alphabetical order', () => {
    const [first, second] = [item('2025-01-01', 'a'), item('2025-01-01', 'b')];
    expect([second, first].toSorted(byNewest)).toEqual([first, second]);
  });
});
