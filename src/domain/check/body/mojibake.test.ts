import { describe, expect, test } from 'vitest';
import { findMojibake } from './mojibake.ts';
import { formatFault } from '../fault.ts';

const check = (source: string) =>
  findMojibake([
    { path: 'content/pays/liban.md', id: 'liban', source, kind: 'pays', fields: {} },
  ]).map(formatFault);

describe('findMojibake', () => {
  test.each([
    'Une réunion à Œuilly, l’été : « là »',
    'São Tomé, Åland, Âge, à « Tours »',
    'Ελλάδα',
  ])('accepts %s', (source) => {
    expect(check(source)).toEqual([]);
  });

  test.each([
    ['titre: RÃ©union', '1:9', 'Ã©'],
    ['a\nLâ€™eau', '2:2', 'â€™'],
    ['Des vÅ“ux', '1:6', 'Å“'],
    ['AlorsÂ\u00A0!', '1:6', 'Â\u00A0'],
    ['rï¿½union', '1:2', 'ï¿½'],
    ['prio\u0E60rit', '1:5', '\u0E60'],
  ])('names the place in %j', (source, place, letter) => {
    expect(check(source)).toEqual([
      `content/pays/liban.md:${place} — « ${letter} » : cette lettre s’est abîmée en changeant d’encodage. Retapez-la.`,
    ]);
  });
});
