import { describe, expect, test } from 'vitest';
import { resourceKeys } from '../../test/builders.ts';
import { problemsOf } from '../../test/problems.ts';
import { resourceSchema } from './schema.ts';

const refuse = (keys: object) => problemsOf(resourceSchema, { ...resourceKeys, ...keys });

const album = (photo: object) => ({
  type: 'photo',
  fichier: undefined,
  photos: [{ fichier: './pont.jpg', alt: 'Un pont de pierre.', credit: 'CUF', ...photo }],
});

const EITHER =
  'fichier: Donnez soit « fichier » (le document, à côté de la fiche), soit « url » (l’hébergeur), et un seul des deux.';

describe('resourceSchema', () => {
  test('renames every key of a resource', () => {
    const keys = {
      ...resourceKeys,
      auteurs: ['Cités Unies France'],
      editeur: 'CUF',
      licence: 'Licence Ouverte 2.0',
      duree: '1 h 12',
      pages: 48,
      transcription: './actes.txt',
    };
    expect(resourceSchema.parse(keys)).toMatchObject({
      title: 'Actes des rencontres',
      type: 'texte',
      file: './actes.pdf',
      url: undefined,
      authors: ['Cités Unies France'],
      publisher: 'CUF',
      licence: 'Licence Ouverte 2.0',
      duration: '1 h 12',
      pageCount: 48,
      transcript: './actes.txt',
      photos: [],
    });
  });

  test('takes a film at its host', () => {
    const url = 'https://tube.exemple.org/w/abc';
    expect(refuse({ type: 'video', fichier: undefined, url })).toEqual([]);
  });

  test('takes an album', () => {
    const keys = { ...resourceKeys, ...album({ legende: 'Le pont, en juin.' }) };
    expect(resourceSchema.parse(keys).photos).toEqual([
      {
        file: './pont.jpg',
        alt: 'Un pont de pierre.',
        credit: 'CUF',
        caption: 'Le pont, en juin.',
      },
    ]);
  });

  test.each([
    [{ type: 'audio' }, 'type: Écrivez l’un de ces mots : texte, photo, son, video.'],
    [{ fichier: undefined }, EITHER],
    [{ url: 'https://www.exemple.org/' }, EITHER],
    [{ fichier: '' }, 'fichier: Écrivez un texte après « fichier: ».'],
    [
      { fichier: undefined, url: 'exemple.org/film' },
      'url: « exemple.org/film » n’est pas une adresse web. Écrivez-la en entier, comme https://www.exemple.org/.',
    ],
    [{ auteurs: [''] }, 'auteurs.0: Écrivez un texte après « auteurs: ».'],
    [{ editeur: null }, 'editeur: Écrivez un texte après « editeur: ».'],
    [
      { licence: 'libre' },
      'licence: Écrivez l’une de ces licences : Licence Ouverte 2.0 ; CC BY 4.0 ; CC BY-SA 4.0 ; Tous droits réservés.',
    ],
    [{ duree: 72 }, 'duree: Écrivez un texte après « duree: ».'],
    [{ transcription: '' }, 'transcription: Écrivez un texte après « transcription: ».'],
    [{ type: 'photo', fichier: undefined }, 'photos: Ajoutez au moins une image sous « photos ».'],
    [album({ fichier: '' }), 'photos.0.fichier: Écrivez un texte après « fichier: ».'],
    [album({ credit: undefined }), 'photos.0.credit: Écrivez un texte après « credit: ».'],
    [album({ legende: '' }), 'photos.0.legende: Écrivez un texte après « legende: ».'],
    [
      album({ alt: 'a'.repeat(251) }),
      'photos.0.alt: Raccourcissez la description : 251 caractères, 250 au plus.',
    ],
    [{ poids: 3 }, ': Clé non reconnue : "poids"'],
    [
      { motif_mise_a_jour: 'Coquille' },
      'mise_a_jour: Écrivez « mise_a_jour » et « motif_mise_a_jour » ensemble, ou aucun des deux.',
    ],
  ])('answers %j in French', (keys, problem) => {
    expect(refuse(keys)).toEqual([problem]);
  });

  test.each(['', 'photo', 'IMG_2041.jpg'])('asks what a picture described as %j shows', (alt) => {
    expect(refuse(album({ alt }))).toEqual([
      expect.stringMatching(/^photos\.0\.alt: Décrivez ce que montre/),
    ]);
  });
});
