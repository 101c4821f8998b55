import { describe, expect, test } from 'vitest';
import { checkContext } from '../../test/check-context.ts';
import { contentFile } from '../../test/content-file.ts';
import { inspected } from '../../test/inspected.ts';
import { findFaults } from './check.ts';
import { formatFault } from './fault.ts';

const ARTICLE = 'content/articles/2025/2025-09-09-hokusai.md';
const article = (...lines: string[]) =>
  contentFile(
    'articles',
    '2025/2025-09-09-hokusai',
    'titre: Hokusai',
    'chapo: Ce que le peintre doit à ses voyages entre Nantes et Obuse.',
    'date: 2025-09-09',
    'rubrique: cuf',
    ...lines,
  );
const japan = contentFile(
  'pays',
  'japon',
  'nom: Japon',
  'chapo: Ce qui rapproche les collectivités de ces deux pays.',
  'code: JP',
  'zone: Asie',
  'groupe: true',
  'dans: au Japon',
);

const inspect = (path: string) =>
  Promise.resolve(path === 'content/articles/2025/pont.jpg' ? inspected(path) : undefined);

const { today, paths, reported, written, models, addresses } = checkContext();
const surroundings = {
  inspect,
  today,
  paths,
  reported,
  written,
  models,
  listAddresses: () => addresses,
};

const check = async (...lines: string[]) => {
  const content = [
    ['articles', [article(...lines)]],
    ['pays', [japan]],
  ] as const;
  return (await findFaults(content, surroundings)).map(formatFault);
};

describe('findFaults', () => {
  test('finds none where every name leads somewhere', async () => {
    expect(await check('pays: [japon]', 'image: { fichier: ./pont.jpg, alt: Un pont. }')).toEqual(
      [],
    );
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
      '6:15 — « thematiques.0 » : « japon » est une fiche de content/pays/ : écrivez-la après « pays: ».',
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
  ])('names %s', async (_name, line, problem) => {
    expect(await check(line)).toEqual([`${ARTICLE}:${problem}`]);
  });

  test('names the chair, the report and the edition of an event that lead nowhere', async () => {
    const event = contentFile(
      'agenda',
      '2025/2025-10-14-liban',
      'titre: Groupe-pays',
      'chapo: Ce qui rapproche les collectivités de ces deux pays.',
      'date: 2025-09-16',
      'jour: 2025-10-14',
      'presidence: lyon',
      'compte_rendu: articles/2025/2025-10-20-bilan',
      'edition: raict-2026',
    );
    const problems = await findFaults([['agenda', [event]]], surroundings);
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [
        6,
        '« presidence » : il n’y a pas de fiche content/collectivites/lyon.md. Corrigez le nom ou créez la fiche.',
      ],
      [
        7,
        '« compte_rendu » : il n’y a pas de fiche content/articles/2025/2025-10-20-bilan.md. Corrigez le nom ou créez la fiche.',
      ],
      [
        8,
        '« edition » : il n’y a pas de fiche content/actes/raict-2026.md. Corrigez le nom ou créez la fiche.',
      ],
    ]);
  });

  test('names an event that an article names and that is not there', async () => {
    expect(await check('evenements: [agenda/2025/2025-10-14-liban]')).toEqual([
      `${ARTICLE}:6:14 — « evenements.0 » : il n’y a pas de fiche content/agenda/2025/2025-10-14-liban.md. Corrigez le nom ou créez la fiche.`,
    ]);
  });

  test('gives the problems of every file, in the order of reading', async () => {
    expect(await check('pays: [atlantide]', 'langue: de')).toEqual([
      `${ARTICLE}:6:8 — « pays.0 » : il n’y a pas de fiche content/pays/atlantide.md. Corrigez le nom ou créez la fiche.`,
      `${ARTICLE}:7:9 — « langue » : Écrivez fr, en, es ou ar.`,
    ]);
  });

  test('goes on after a file that cannot be read', async () => {
    const broken = { path: 'content/pays/liban.md', id: 'liban', source: 'Texte' };
    const files = [japan, { ...japan, path: 'content/pays/x.md', id: 'X' }, broken];
    const problems = await findFaults([['pays', files]], surroundings);
    expect(new Set(problems.map(({ file }) => file))).toEqual(
      new Set(['content/pays/liban.md', 'content/pays/x.md']),
    );
  });
});
