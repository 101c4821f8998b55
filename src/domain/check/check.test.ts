import { describe, expect, test } from 'vitest';
import { contentFile } from '../../test/content-file.ts';
import { findProblems } from './check.ts';
import { formatProblem } from './problem.ts';

const ARTICLE = 'content/articles/2025/2025-09-09-hokusai.md';
const article = (...lines: string[]) =>
  contentFile(
    'articles',
    '2025/2025-09-09-hokusai',
    'titre: Hokusai',
    'chapo: Un chapo.',
    'date: 2025-09-09',
    'rubrique: cuf',
    ...lines,
  );
const japan = contentFile(
  'pays',
  'japon',
  'nom: Japon',
  'chapo: c',
  'code: JP',
  'zone: Asie',
  'groupe: true',
  'dans: au Japon',
);

const check = (...lines: string[]) =>
  findProblems(
    [
      ['articles', [article(...lines)]],
      ['pays', [japan]],
    ],
    { fileExists: (path) => path === 'content/articles/2025/pont.jpg' },
  ).map(formatProblem);

describe('findProblems', () => {
  test('finds none where every name leads somewhere', () => {
    expect(check('pays: [japon]', 'image: { fichier: ./pont.jpg, alt: Un pont. }')).toEqual([]);
  });

  test.each([
    [
      'a term without a file',
      'pays: [japon, atlantide]',
      '6:15 — « pays.1 » : il n’y a pas de fiche content/pays/atlantide.md. Corrigez le nom ou créez la fiche.',
    ],
    [
      'a term of another vocabulary',
      'thematiques: [japon]',
      '6:15 — « thematiques.0 » : il n’y a pas de fiche content/thematiques/japon.md. Corrigez le nom ou créez la fiche.',
    ],
    [
      'a missing picture',
      'image: { fichier: ./absent.jpg, alt: Un pont. }',
      '6:19 — « image.fichier » : le fichier content/articles/2025/absent.jpg n’existe pas. Déposez-le à cet endroit ou corrigez son nom.',
    ],
    [
      'a missing document',
      'documents: [{ titre: Actes, fichier: /documents/actes.pdf }]',
      '6:38 — « documents.0.fichier » : le fichier public/documents/actes.pdf n’existe pas. Déposez-le à cet endroit ou corrigez son nom.',
    ],
  ])('names %s', (_name, line, problem) => {
    expect(check(line)).toEqual([`${ARTICLE}:${problem}`]);
  });

  test('names the chair and the report of an event that lead nowhere', () => {
    const event = contentFile(
      'agenda',
      '2025/2025-10-14-liban',
      'titre: Groupe-pays',
      'chapo: c',
      'date: 2025-09-16',
      'jour: 2025-10-14',
      'presidence: lyon',
      'compte_rendu: articles/2025/2025-10-20-bilan',
    );
    const problems = findProblems([['agenda', [event]]], { fileExists: () => true });
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [
        6,
        '« presidence » : il n’y a pas de fiche content/collectivites/lyon.md. Corrigez le nom ou créez la fiche.',
      ],
      [
        7,
        '« compte_rendu » : il n’y a pas de fiche content/articles/2025/2025-10-20-bilan.md. Corrigez le nom ou créez la fiche.',
      ],
    ]);
  });

  test('gives the problems of every file, in the order of reading', () => {
    expect(check('pays: [atlantide]', 'langue: de')).toEqual([
      `${ARTICLE}:6:8 — « pays.0 » : il n’y a pas de fiche content/pays/atlantide.md. Corrigez le nom ou créez la fiche.`,
      `${ARTICLE}:7:9 — « langue » : Écrivez fr, en, es ou ar.`,
    ]);
  });

  test('goes on after a file that cannot be read', () => {
    const broken = { path: 'content/pays/liban.md', id: 'liban', source: 'Texte' };
    const files = [japan, { ...japan, path: 'content/pays/x.md', id: 'X' }, broken];
    const problems = findProblems([['pays', files]], { fileExists: () => true });
    expect(problems.map(({ file }) => file)).toEqual([
      'content/pays/liban.md',
      'content/pays/x.md',
    ]);
  });
});
