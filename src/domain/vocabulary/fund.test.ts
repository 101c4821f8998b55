import { describe, expect, test } from 'vitest';
import { eurosOf, listFundFigures } from './fund.ts';
import { countrySchema } from './country.ts';

describe('eurosOf', () => {
  test.each([
    ['100 000 €', 100_000],
    ['Plus de 265\u202F700 €', 265_700],
    ['1.250,50 €', 1250.5],
    ['1,2 million d’euros', 1_200_000],
    ['2 M€', 2_000_000],
    ['un montant à préciser', undefined],
    [undefined, undefined],
  ])('reads « %s » as %s', (amount, euros) => {
    expect(eurosOf(amount)).toBe(euros);
  });
});

describe('listFundFigures', () => {
  const countryWith = (...fonds: object[]) => ({
    ...countrySchema.parse({
      nom: 'Liban',
      code: 'LB',
      zone: 'Proche-Orient et Maghreb',
      groupe: true,
      dans: 'au Liban',
      chapo: 'Un pays.',
      fonds,
    }),
    slug: 'liban',
    path: 'content/pays/liban.md',
    digest: '1',
    partnerNames: {},
  });

  test.each([
    ['a day', { ouverture: '2026-02-10' }, 20],
    ['a month only', { ouverture: '2026-02' }, undefined],
    ['a day, but closed', { ouverture: '2026-02-10', etat: 'clos' }, undefined],
    ['a day to come', { ouverture: '2026-03-10' }, undefined],
  ])('counts the days of a fund that opened on %s', (_, dates, days) => {
    const [figures] = listFundFigures([countryWith({ nom: 'Fonds', ...dates })], '2026-03-02');
    expect(figures?.openDays).toBe(days);
  });

  test('puts the largest first', () => {
    const country = countryWith(
      { nom: 'Sans montant' },
      { nom: 'Petit', montant: '10 000 €' },
      { nom: 'Grand', montant: '520 000 €' },
    );
    const names = listFundFigures([country], '2026-03-02').map(({ fund }) => fund.name);
    expect(names).toEqual(['Grand', 'Petit', 'Sans montant']);
  });
});
