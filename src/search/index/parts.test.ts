import { describe, expect, test } from 'vitest';
import { cutWords } from './parts.ts';

const words = ['eau', 'eaux', 'ecole', 'ecolier', 'ecologie', 'europe'].map(
  (word): [string, number[]] => [word, [1, 2, 3]],
);
const cut = (most: number) => cutWords(words, most).map((part) => part.map(([word]) => word));

describe('cutWords', () => {
  test('begins a part where the last is full', () => {
    expect(cut(8)).toEqual([['eau'], ['eaux'], ['ecole', 'ecolier', 'ecologie'], ['europe']]);
  });

  test('keeps words that begin alike together, however full the part', () => {
    expect(cut(1)[2]).toEqual(['ecole', 'ecolier', 'ecologie']);
  });

  test('leaves a small index whole, and an empty one without parts', () => {
    expect(cut(10_000)).toEqual([words.map(([word]) => word)]);
    expect(cutWords([])).toEqual([]);
  });

  test('loses and doubles no word', () => {
    expect(cut(20).flat()).toEqual(words.map(([word]) => word));
  });
});
