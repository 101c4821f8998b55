import { describe, expect, test } from 'vitest';
import { listFields } from '../../src/domain/model/fields.ts';
import type { ModelKind } from '../../src/domain/model/model-words.ts';
import { readOptions } from './options.ts';
import { readValues } from './values.ts';

const read = (kind: ModelKind, ...args: string[]) =>
  readValues(readOptions(args).answers, { kind, today: '2026-11-28' });

describe('readValues', () => {
  test.each<[ModelKind, string[], object]>([
    [
      'articles',
      ['--pays', 'liban, maroc', '--pays', 'niger'],
      { pays: ['liban', 'maroc', 'niger'] },
    ],
    [
      'articles',
      ['--evenements', 'agenda/2026/a,agenda/2026/b'],
      { evenements: ['agenda/2026/a', 'agenda/2026/b'] },
    ],
    // The name of one organiser holds a comma, and so do addresses of the old site.
    [
      'agenda',
      ['--organisateurs', 'Région Sud, Provence', '--organisateurs', 'CUF'],
      { organisateurs: ['Région Sud, Provence', 'CUF'] },
    ],
    [
      'ressources',
      ['--auteurs', 'Ministère de l’Europe, DCTCIV'],
      { auteurs: ['Ministère de l’Europe, DCTCIV'] },
    ],
    ['articles', ['--alias', '/Mot,12'], { alias: ['/Mot,12'] }],
    ['articles', ['--brouillon'], { brouillon: true }],
    ['pays', ['--groupe', 'Yes'], { groupe: true }],
    ['pays', ['--groupe', 'no'], { groupe: false }],
    ['pays', ['--groupe', 'bientôt'], { groupe: 'bientôt' }],
    ['articles', ['--a-la-une', 'oui'], { a_la_une: true }],
    ['articles', ['--a-la-une', '2026-12-20'], { a_la_une: '2026-12-20' }],
    ['agenda', ['--numero', '12'], { numero: 12 }],
    ['agenda', ['--numero', 'douze'], { numero: 'douze' }],
    ['alertes', [], { debut: '2026-11-28 08:00', fin: '2026-12-05 18:00' }],
    [
      'alertes',
      ['--debut', '2027-12-05 08:00'],
      { debut: '2027-12-05 08:00', fin: '2027-12-12 18:00' },
    ],
    ['alertes', ['--debut', 'demain'], { debut: 'demain', fin: '2026-12-05 18:00' }],
  ])('of %s reads %j', (kind, args, values) => {
    expect(read(kind, ...args)).toMatchObject(values);
  });

  test('gives keys in the order of the model', () => {
    const keys = Object.keys(
      read('agenda', '--pays', 'liban', '--jour', '2026-12-15', '--titre', 'Eau'),
    );
    const model = listFields('agenda').map(({ key }) => key);
    expect(keys).toEqual(model.filter((key) => keys.includes(key)));
  });
});
