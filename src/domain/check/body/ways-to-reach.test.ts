import { describe, expect, test } from 'vitest';
import { findWaysToReach } from './ways-to-reach.ts';

const found = (text: string) =>
  findWaysToReach(text).map(({ start, end }) => text.slice(start, end));

describe('a way to reach a person', () => {
  test.each([
    ['marie.dupont@a.fr ou contact@a.fr', ['marie.dupont@a.fr']],
    ['06 12 34 56 78, marie@a.fr', ['06 12 34 56 78', 'marie@a.fr']],
    ['https://wa.me/33612345678', ['wa.me/33612345678']],
    [
      'j-p.durand@a.fr, -hélène.m.curie@a.fr, marie.c75@a.fr',
      ['j-p.durand@a.fr', 'hélène.m.curie@a.fr', 'marie.c75@a.fr'],
    ],
    [
      'jean.dupont(a)a.fr, jean.dupont [arobase] a [point] fr, jean.dupont @ a.fr',
      ['jean.dupont(a)a.fr', 'jean.dupont [arobase] a [point] fr', 'jean.dupont @ a.fr'],
    ],
    [
      '(+33) 6 12 34 56 78, 06/12/34/56/78, 06 - 12 - 34 - 56 - 78',
      ['(+33) 6 12 34 56 78', '06/12/34/56/78', '06 - 12 - 34 - 56 - 78'],
    ],
    ['01 53 41 81 81, presse@a.fr, 0 612', []],
    ['relations.internationales@a.fr, Comite-de-jumelage@a.fr, coopération.eau(at)a.fr', []],
    ['Julie @ Lyon.fr, le 06/12/2025 à 14:30', []],
  ])('%s', (text, ways) => {
    expect(found(text)).toEqual(ways);
  });
});
