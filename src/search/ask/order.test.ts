import { describe, expect, test } from 'vitest';
import { placeUpcomingFirst } from './order.ts';

const list = (ids: string) => ids.split(' ').map((id) => ({ id }));
const order = (ids: string, upcoming: string) => {
  const events = new Set(ids.split(' ').filter((id) => id.startsWith('e')));
  const known = { events, upcoming: new Set(upcoming.split(' ')) };
  return placeUpcomingFirst(list(ids), known)
    .map(({ id }) => id)
    .join(' ');
};

describe('placeUpcomingFirst', () => {
  test.each([
    ['puts an event to come before one that is over', 'e1 e2', 'e2', 'e2 e1'],
    ['leaves the other results where they are', 'a1 e1 a2 e2 a3', 'e2', 'a1 e2 a2 e1 a3'],
    [
      'keeps the order among those to come, and among the past',
      'e1 e2 e3 e4',
      'e2 e4',
      'e2 e4 e1 e3',
    ],
    ['changes nothing when none is to come', 'a1 e1 e2', '', 'a1 e1 e2'],
    ['changes nothing without events', 'a1 a2', '', 'a1 a2'],
  ])('%s', (_name, ids, upcoming, expected) => {
    expect(order(ids, upcoming)).toBe(expected);
  });

  test('brings an event to come from a later page to the first', () => {
    const past = Array.from({ length: 30 }, (_, index) => `e${String(index)}`).join(' ');
    expect(order(`${past} e99`, 'e99').startsWith('e99 e0 e1 ')).toBe(true);
  });
});
