import { describe, expect, test } from 'vitest';
import type { ModelKind } from '../../src/domain/model/model-words.ts';
import { describeNoKind, NEW_FILE, NEW_TERM } from './kinds.ts';
import { describeStray, findOptionProblems } from './option-problems.ts';
import { readOptions } from './options.ts';

const IN_FILE =
  'ne se donne pas en option : créez d’abord la fiche, puis écrivez cette clé dans le fichier. Voir content/_modeles/CLES.md.';

describe('findOptionProblems', () => {
  test.each<[ModelKind, string[], string]>([
    [
      'articles',
      ['--titr', 'Eau'],
      '« --titr » n’est pas une option d’ici. Vouliez-vous dire « --titre » ?',
    ],
    [
      'articles',
      ['--nom', 'Eau'],
      '« --nom » n’est pas une option d’ici. Vouliez-vous dire « --titre » ?',
    ],
    [
      'thematiques',
      ['--nom', 'Sport'],
      '« --nom » n’est pas une option d’ici. Vouliez-vous dire « --titre » ?',
    ],
    [
      'pays',
      ['--titre', 'Islande'],
      '« --titre » n’est pas une option d’ici. Vouliez-vous dire « --nom » ?',
    ],
    [
      'agenda',
      ['--heure_fin', '16:00'],
      '« --heure_fin » n’est pas une option d’ici. Vouliez-vous dire « --heure-fin » ?',
    ],
    [
      'agenda',
      ['--seances', '2026-12-15'],
      '« --seances » n’est pas une option d’ici. Vouliez-vous dire « --seance » ?',
    ],
    [
      'ressources',
      ['--photos', 'a.png'],
      '« --photos » n’est pas une option d’ici. Vouliez-vous dire « --image » ?',
    ],
    ['alertes', ['--alt', 'Un pont'], '« --alt » n’est pas une option d’ici. Voir --aide.'],
    ['articles', ['--documents', 'a.pdf'], `« --documents » ${IN_FILE}`],
    ['agenda', ['--inscription', 'https://www.exemple.org/'], `« --inscription » ${IN_FILE}`],
    ['pays', ['--jalons', '2020'], `« --jalons » ${IN_FILE}`],
    [
      'articles',
      ['--titre', 'Eau', '--titre', 'Sel'],
      '« --titre » est écrit plusieurs fois : gardez-le une seule fois.',
    ],
    [
      'articles',
      ['--image', 'a.png', '--image', 'b.png'],
      '« --image » est écrit plusieurs fois : gardez-le une seule fois.',
    ],
  ])('of %s answers %j in French', (kind, args, problem) => {
    expect(findOptionProblems(readOptions(args).answers, kind)).toEqual([problem]);
  });

  test('lets a list be written in several options', () => {
    const { answers } = readOptions([
      '--pays',
      'liban',
      '--pays',
      'maroc',
      '--seance',
      '2026-12-15',
      '--seance',
      '2026-12-16',
    ]);
    expect(findOptionProblems(answers, 'agenda')).toEqual([]);
  });
});

test.each([
  ['article', '« article » : écrivez l’option qui précède. Voir --aide.'],
  ['-genre', '« -genre » : une option commence par deux tirets, comme --genre.'],
  ['—genre', '« —genre » : une option commence par deux tirets, comme --genre.'],
])('describeStray answers %j in French', (word, problem) => {
  expect(describeStray(word)).toBe(problem);
});

describe('describeNoKind', () => {
  const KINDS = 'Écrivez --genre suivi de : article, rendez-vous, ressource, actes, alerte.';

  test.each([
    ['', KINDS],
    ['film', `« film » n’est pas un genre d’ici. ${KINDS}`],
    ['Article', '« Article » n’est pas un genre d’ici. Vouliez-vous dire « article » ?'],
    ['articles', '« articles » n’est pas un genre d’ici. Vouliez-vous dire « article » ?'],
    ['agenda', '« agenda » n’est pas un genre d’ici. Vouliez-vous dire « rendez-vous » ?'],
    ['pays', '« pays » n’est pas un genre d’ici. Lancez : npm run terme -- --genre pays'],
  ])('answers %j to npm run nouveau', (word, problem) => {
    expect(describeNoKind(word, NEW_FILE)).toBe(problem);
  });

  test.each([
    [
      'collectivité',
      '« collectivité » n’est pas un genre d’ici. Vouliez-vous dire « collectivite » ?',
    ],
    ['alerte', '« alerte » n’est pas un genre d’ici. Lancez : npm run nouveau -- --genre alerte'],
  ])('answers %j to npm run terme', (word, problem) => {
    expect(describeNoKind(word, NEW_TERM)).toBe(problem);
  });
});
