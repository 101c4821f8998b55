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

const film = { type: 'video', fichier: './film.mp4', transcription: './film.vtt' };

const EITHER =
  'fichier: Donnez soit « fichier » (le document, à côté de la fiche), soit « url » (l’hébergeur), et un seul des deux.';

describe('resourceSchema', () => {
  test('renames every key of a resource', () => {
    const keys = {
      ...resourceKeys,
      auteurs: ['Cités Unies France'],
      editeur: 'CUF',
      licence: 'Licence Ouverte 2.0',
      duree: '1:12:00',
      pages: 48,
      transcription: './actes.txt',
      alternative: './actes.odt',
      evenements: ['agenda/2025/2025-07-03-rencontres'],
    };
    expect(resourceSchema.parse(keys)).toMatchObject({
      title: 'Actes des rencontres',
      type: 'texte',
      file: './actes.pdf',
      url: undefined,
      authors: ['Cités Unies France'],
      publisher: 'CUF',
      licence: 'Licence Ouverte 2.0',
      durationSeconds: 4320,
      pageCount: 48,
      transcript: { state: 'file', file: './actes.txt' },
      alternative: './actes.odt',
      chapters: [],
      eventRefs: ['agenda/2025/2025-07-03-rencontres'],
      photos: [],
    });
  });

  test('takes a film at its host', () => {
    const url = 'https://tube.exemple.org/w/abc';
    expect(refuse({ ...film, fichier: undefined, url })).toEqual([]);
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
    [{ duree: 72 }, 'duree: Écrivez minutes et secondes entre guillemets, comme "1:15".'],
    [
      { duree: '12 min' },
      'duree: « 12 min » n’est pas une durée. Écrivez "12:00", entre guillemets.',
    ],
    [
      { duree: 'une heure' },
      'duree: « une heure » n’est pas une durée. Écrivez minutes et secondes entre guillemets, comme "1:15", ou "1:02:05" au-delà d’une heure.',
    ],
    [{ pages: 0 }, 'pages: Écrivez le nombre de pages en chiffres, comme 12.'],
    [{ pages: 'douze' }, 'pages: Écrivez le nombre de pages en chiffres, comme 12.'],
    [
      { alternative: 'exemple.org/actes' },
      'alternative: Donnez l’adresse web d’une version accessible, ou un fichier .odt, .docx, .epub, .txt ou .pdf posé à côté de la fiche.',
    ],
    [
      { evenements: ['2025-07-03-rencontres'] },
      'evenements.0: Écrivez le chemin du rendez-vous sans « .md », comme agenda/2025/2025-10-14-groupe-pays-liban.',
    ],
    [
      { evenements: 'agenda/2025/2025-07-03-rencontres' },
      'evenements: Écrivez une liste : [agenda/2025/2025-07-03-rencontres].',
    ],
    [
      { edition: 'RAICT 2025' },
      'edition: « RAICT 2025 » n’est pas un nom de fiche. Écrivez le nom du fichier sans « .md », comme raict-2025.',
    ],
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
      'motif_mise_a_jour: Écrivez « mise_a_jour » et « motif_mise_a_jour » ensemble, ou aucun des deux.',
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

describe('the transcript of a sound or a film', () => {
  test.each([
    ['son', './debat.mp3'],
    ['video', './debat.mp4'],
  ])('is required of a %s', (type, fichier) => {
    expect(refuse({ type, fichier })).toEqual([
      'transcription: Écrivez le fichier de transcription ou de sous-titres (« transcription: ./nom.vtt »), ou « transcription: a-venir » avec « transcription_prevue: » et une date.',
    ]);
  });

  test('is not required of a PDF whose type says film: the type is the fault', () => {
    expect(refuse({ type: 'video', fichier: './debat.pdf' })).toEqual([]);
  });

  test('may come later, by a day that is said', () => {
    const keys = { ...film, transcription: 'a-venir', transcription_prevue: '2027-01-15' };
    expect(resourceSchema.parse({ ...resourceKeys, ...keys }).transcript).toEqual({
      state: 'planned',
      dueOn: '2027-01-15',
    });
  });

  test('is not required of a text', () => {
    expect(resourceSchema.parse(resourceKeys).transcript).toBeUndefined();
  });

  test.each([
    [
      { transcription: 'a-venir' },
      'transcription_prevue: Dites pour quel jour la transcription est prévue, comme « transcription_prevue: 2027-01-15 ».',
    ],
    [
      { transcription_prevue: '2027-01-15' },
      'transcription_prevue: Retirez cette date, ou écrivez « transcription: a-venir » : elle ne vaut que pour une transcription à venir.',
    ],
    [
      { transcription: 'à venir', transcription_prevue: '2027-01-15' },
      'transcription: Donnez un fichier .txt ou .vtt posé à côté de la fiche, comme ./entretien.vtt, ou écrivez a-venir.',
    ],
    [
      { transcription: './film.md' },
      'transcription: Un fichier .md serait pris pour une fiche. Enregistrez la transcription en .txt, ou les sous-titres en .vtt.',
    ],
    [
      { transcription: './film.srt' },
      'transcription: Donnez un fichier .txt ou .vtt posé à côté de la fiche, comme ./entretien.vtt, ou écrivez a-venir.',
    ],
  ])('answers %j in French', (keys, problem) => {
    expect(refuse({ ...film, ...keys })).toEqual([problem]);
  });
});

describe('chapters', () => {
  const at = (...starts: string[]) => ({
    chapitres: starts.map((debut) => ({ debut, titre: 'Ouverture' })),
  });

  test('are read first to last', () => {
    const keys = { ...resourceKeys, ...film, ...at('0:00', '1:15') };
    expect(resourceSchema.parse(keys).chapters).toEqual([
      { startSeconds: 0, title: 'Ouverture' },
      { startSeconds: 75, title: 'Ouverture' },
    ]);
  });

  test.each([
    [
      at('1:15', '1:15'),
      'chapitres.1.debut: Ce chapitre doit commencer après le précédent. Rangez-les dans l’ordre.',
    ],
    [
      { duree: '2:00', ...at('0:00', '2:00') },
      'chapitres.1.debut: Ce chapitre commence après la fin. Corrigez son début, ou vérifiez le fichier.',
    ],
    [
      at('75'),
      'chapitres.0.debut: « 75 » n’est pas une durée. Écrivez minutes et secondes entre guillemets, comme "1:15", ou "1:02:05" au-delà d’une heure.',
    ],
    [{ chapitres: [{ debut: '0:00' }] }, 'chapitres.0.titre: Écrivez un texte après « titre: ».'],
    [
      { chapitres: ['0:00 Ouverture'] },
      'chapitres.0: Écrivez cette clé ainsi : { debut: "1:15", titre: "Ouverture" }.',
    ],
    [
      { chapitres: 'Ouverture' },
      'chapitres: Écrivez une liste : [{ debut: "1:15", titre: "Ouverture" }].',
    ],
  ])('answer %j in French', (keys, problem) => {
    expect(refuse({ ...film, ...keys })).toEqual([problem]);
  });

  test('belong to no text', () => {
    expect(refuse(at('0:00'))).toEqual([
      'chapitres: Retirez les chapitres : seuls un son ou une vidéo en ont.',
    ]);
  });
});
