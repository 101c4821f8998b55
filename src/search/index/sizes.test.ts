import { expect, test } from 'vitest';
import { sizesOf } from './sizes.ts';

const classOf = (count: number) => {
  const { pack, part } = sizesOf('recent', count);
  return [pack, part];
};

test('files are larger where the list of pages leaves room in a first question, and files are many', () => {
  expect(classOf(335)).toEqual([13_000, 12_000]);
  expect(classOf(1_184)).toEqual([16_500, 20_000]);
  expect(classOf(2_538)).toEqual([13_000, 12_000]);
});

test('one page more changes the size of no file, but at the border of a class', () => {
  const changes = Array.from({ length: 5_000 }, (_, count) => count + 1).filter(
    (count) => classOf(count).join() !== classOf(count - 1).join(),
  );
  expect(changes).toEqual([801, 1_401]);
});

test('where a long text goes on depends on no class: what is kept of a page holds when others come', () => {
  const texts = [1, 1_000, 10_000].map((count) => sizesOf('recent', count).text);
  expect(new Set(texts).size).toBe(1);
});
