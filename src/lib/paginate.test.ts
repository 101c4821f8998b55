import { describe, expect, test } from 'vitest';
import { pageParam, paginate, pageNumbers } from './paginate.ts';

describe('paginate', () => {
  test('cuts a list into pages', () => {
    expect(paginate(['a', 'b', 'c'], 2)).toEqual([
      { items: ['a', 'b'], number: 1, count: 2, total: 3 },
      { items: ['c'], number: 2, count: 2, total: 3 },
    ]);
  });

  test.each([
    [[], 4, [0]],
    [['a', 'b'], 4, [2]],
    [['a', 'b', 'c', 'd', 'e', 'f'], 4, [2, 4]],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 4, [2, 4, 1]],
    [['a', 'b', 'c', 'd'], 1, [2, 1, 1]],
  ])('cuts %j into a first page of 2 and later ones of %i', (items, later, lengths) => {
    const pages = paginate(items, [2, later]);
    expect(pages.map((page) => page.items.length)).toEqual(lengths);
    expect(pages.flatMap((page) => page.items)).toEqual(items);
  });

  test('gives an empty list its first page', () => {
    expect(paginate([], 20)).toEqual([{ items: [], number: 1, count: 1, total: 0 }]);
  });

  test('adds no empty page to a list that fills its last one', () => {
    expect(paginate(['a', 'b', 'c', 'd'], 2)).toHaveLength(2);
  });

  test('shows each item once, in order', () => {
    const items = Array.from({ length: 45 }, (_, index) => index);
    expect(paginate(items, 20).flatMap((page) => page.items)).toEqual(items);
  });
});

describe('pageParam', () => {
  test('adds nothing to the address of the first page', () => {
    expect(pageParam({ number: 1 })).toBeUndefined();
  });

  test('adds its number to the others', () => {
    expect(pageParam({ number: 12 })).toBe('12');
  });
});

describe('pageNumbers', () => {
  test.each([
    [1, 1, '1'],
    [1, 3, '1 2 3'],
    [1, 5, '1 2 gap 5'],
    [3, 5, '1 2 3 4 5'],
    [1, 12, '1 2 gap 12'],
    [4, 12, '1 2 3 4 5 gap 12'],
    [6, 12, '1 gap 5 6 7 gap 12'],
    [9, 12, '1 gap 8 9 10 11 12'],
    [12, 12, '1 gap 11 12'],
  ])('on page %i of %i gives %s', (current, count, numbers) => {
    expect(pageNumbers(current, count).join(' ')).toBe(numbers);
  });
});
