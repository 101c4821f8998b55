import { describe, expect, test } from 'vitest';
import { findWaysToReach } from './ways-to-reach.ts';

const found = (text: string) =>
  findWaysToReach(text).map(({ start, end }) => text.slice(start, end));

describe('a way to reach a person', () => {
  test.each([
    ['marie.dupont@a.fr ou contact@a.fr', ['marie.dupont@a.fr']],
    ['06 12 34 56 78, marie@a.fr', ['06 12 34 56 78', 'marie@a.fr']],
    ['https://wa.me/33612345678', ['wa.me/33612345678']],
    ['01 53 41 81 81, presse@a.fr, 0 612', []],
  ])('%s', (text, ways) => {
    expect(found(text)).toEqual(ways);
  });
});
