import { describe, expect, test } from 'vitest';
import { groupByEach } from './group.ts';

describe('groupByEach', () => {
  const first = { name: 'un', tags: ['a', 'b'] };
  const second = { name: 'deux', tags: ['b'] };
  const bare = { name: 'trois', tags: [] };

  test('puts an item under each of its keys, in the given order', () => {
    const groups = groupByEach([first, second], ({ tags }) => tags);
    expect([...groups]).toEqual([
      ['a', [first]],
      ['b', [first, second]],
    ]);
  });

  test('leaves out an item without a key', () => {
    expect(groupByEach([bare], ({ tags }) => tags).size).toBe(0);
  });

  test('knows nothing under a key that no item has', () => {
    expect(groupByEach([first], ({ tags }) => tags).get('c')).toBeUndefined();
  });
});
