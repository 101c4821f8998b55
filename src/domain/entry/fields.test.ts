import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { problemsOf } from '../../test/problems.ts';
import { checkUpdate, entryFields, renameEntryFields } from './fields.ts';

const entry = z.strictObject(entryFields).superRefine(checkUpdate);
const keys = { titre: 'Un titre', chapo: 'Un chapo.', date: '2025-10-14' };
const refuse = (changed: object) => problemsOf(entry, { ...keys, ...changed });

describe('entryFields', () => {
  test.each([
    [{ titre: 'a'.repeat(141) }, 'titre: Raccourcissez le titre : 140 caractères au plus.'],
    [{ chapo: 'a'.repeat(401) }, 'chapo: Raccourcissez le chapo : 400 caractères au plus.'],
    [
      { date: '2025-02-30' },
      'date: « 2025-02-30 » n’est pas une date du calendrier. Écrivez-la comme 2025-10-14 ; sans jour connu, comme 2023-11 ou 2023.',
    ],
    [
      { date: '2023-13' },
      'date: « 2023-13 » n’est pas une date du calendrier. Écrivez-la comme 2025-10-14 ; sans jour connu, comme 2023-11 ou 2023.',
    ],
    [
      { date: null },
      'date: Écrivez une date comme 2025-10-14 ; sans jour connu, comme 2023-11 ou 2023.',
    ],
    [{ langue: 'de' }, 'langue: Écrivez fr, en, es ou ar.'],
    [
      { documents: [{ titre: 'Actes' }] },
      'documents.0.fichier: Écrivez un texte après « fichier: ».',
    ],
    [
      { documents: [{ fichier: './a.pdf' }] },
      'documents.0.titre: Écrivez un texte après « titre: ».',
    ],
    [{ liens: [{ url: 'https://a.org/' }] }, 'liens.0.titre: Écrivez un texte après « titre: ».'],
    [{ contact: '' }, 'contact: Écrivez un texte après « contact: ».'],
    [{ brouillon: 'oui' }, 'brouillon: Écrivez true (brouillon) ou false.'],
    [
      { id: 12 },
      'id: Écrivez après « id: » le premier nom du fichier sans « .md », comme 2025-10-14-groupe-pays-liban : des minuscules sans accents, des chiffres, des tirets.',
    ],
    [
      { alias: ['spip.php?article1'] },
      'alias.0: Une ancienne adresse commence par « / » : écrivez /spip.php?article1.',
    ],
    [{ exemple: 1 }, 'exemple: Écrivez true ou false.'],
  ])('answer %j in French', (changed, problem) => {
    expect(refuse(changed)).toEqual([problem]);
  });

  test('name every fault at once', () => {
    expect(refuse({ titre: '', langue: 'de', brouillon: 1 })).toEqual([
      'titre: Écrivez un texte après « titre: ».',
      'langue: Écrivez fr, en, es ou ar.',
      'brouillon: Écrivez true (brouillon) ou false.',
    ]);
  });
});

describe('checkUpdate', () => {
  test('accepts an update with its reason, on the day of publication too', () => {
    expect(refuse({ mise_a_jour: '2025-10-14', motif_mise_a_jour: 'Date corrigée' })).toEqual([]);
  });

  test.each([
    [
      { mise_a_jour: '2025-10-13', motif_mise_a_jour: 'Date corrigée' },
      'mise_a_jour: La mise à jour (2025-10-13) précède la publication (2025-10-14). Corrigez l’une des deux.',
    ],
    [
      { date: '2025-11', mise_a_jour: '2025-10-31', motif_mise_a_jour: 'Date corrigée' },
      'mise_a_jour: La mise à jour (2025-10-31) précède la publication (2025-11). Corrigez l’une des deux.',
    ],
    [
      { mise_a_jour: '2025-10-20' },
      'mise_a_jour: Écrivez « mise_a_jour » et « motif_mise_a_jour » ensemble, ou aucun des deux.',
    ],
    [
      { motif_mise_a_jour: 'Date corrigée' },
      'motif_mise_a_jour: Écrivez « mise_a_jour » et « motif_mise_a_jour » ensemble, ou aucun des deux.',
    ],
  ])('answers %j in French', (changed, problem) => {
    expect(refuse(changed)).toEqual([problem]);
  });
});

describe('renameEntryFields', () => {
  test('renames every shared key', () => {
    const full = entry.parse({
      ...keys,
      mise_a_jour: '2025-10-20',
      motif_mise_a_jour: 'Date corrigée',
      pays: ['liban'],
      thematiques: ['eau'],
      collectivites: ['nantes'],
      reseaux: ['cglu'],
      langue: 'ar',
      image: { fichier: './a.jpg', alt: 'Un pont.' },
      documents: [{ titre: 'Actes', fichier: './actes.pdf' }],
      liens: [{ titre: 'CGLU', url: 'https://www.uclg.org/' }],
      contact: 'Pôle pays',
      brouillon: true,
      publication: '2025-10-14 08:00',
      expiration: '2026-10-14 08:00',
      id: 'a',
      alias: ['/spip.php?article1'],
      exemple: true,
    });
    expect(renameEntryFields(full)).toEqual({
      title: 'Un titre',
      summary: 'Un chapo.',
      publishedOn: '2025-10-14',
      publicationDate: '2025-10-14',
      updatedOn: '2025-10-20',
      updateReason: 'Date corrigée',
      countrySlugs: ['liban'],
      topicSlugs: ['eau'],
      localGovernmentSlugs: ['nantes'],
      networkSlugs: ['cglu'],
      language: 'ar',
      picture: { file: './a.jpg', alt: 'Un pont.', credit: undefined },
      documents: [{ title: 'Actes', file: './actes.pdf' }],
      links: [{ title: 'CGLU', url: 'https://www.uclg.org/' }],
      contact: 'Pôle pays',
      isDraft: true,
      embargoUntil: '2025-10-14 08:00',
      expiresAt: '2026-10-14 08:00',
      stableId: 'a',
      aliases: ['/spip.php?article1'],
      isSample: true,
    });
  });

  test.each([
    ['2023-11', '2023-11-01', '2023-11'],
    ['2023', '2023-01-01', '2023'],
    [2023, '2023-01-01', '2023'],
  ])('places an item of %s on the first day, %s, and keeps what is known', (date, day, known) => {
    expect(renameEntryFields(entry.parse({ ...keys, date }))).toMatchObject({
      publishedOn: day,
      publicationDate: known,
    });
  });

  test('fills in what an editor leaves out', () => {
    expect(renameEntryFields(entry.parse(keys))).toMatchObject({
      language: 'fr',
      countrySlugs: [],
      documents: [],
      links: [],
      aliases: [],
      isDraft: false,
      isSample: false,
    });
  });
});
