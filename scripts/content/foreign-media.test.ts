import { add, addKeys, all, change, testCases, type EditorCase } from './editor-cases.fixture.ts';
import { ARTICLE } from './small-files.fixture.ts';

const CASES: readonly EditorCase[] = [
  [
    'a sound as a recorder makes it',
    all(
      addKeys(ARTICLE, 'documents: [{ titre: "Entretien", fichier: ./a.wav }]'),
      add('content/articles/2026/a.wav', 'RIFF'),
    ),
    [
      'ARTICLE:18:44 — « documents.0.fichier » : un fichier .wav ne peut pas être publié. Enregistrez ce son en .mp3, .m4a ou .ogg.',
    ],
  ],
  [
    'a film as a telephone makes it',
    all(
      addKeys(ARTICLE, 'documents: [{ titre: "Entretien", fichier: ./a.MOV }]'),
      add('content/articles/2026/a.MOV', 'qt'),
    ),
    [
      'ARTICLE:18:44 — « documents.0.fichier » : un fichier .mov ne peut pas être publié. Enregistrez cette vidéo en .mp4 ou .webm.',
    ],
  ],
  [
    'a picture beside the file, by its whole path',
    change(
      ARTICLE,
      './2026-11-24-assises-maroc.png',
      '/content/articles/2026/2026-11-24-assises-maroc.png',
    ),
    [
      'ARTICLE:12:12 — « image.fichier » : le fichier public/content/articles/2026/2026-11-24-assises-maroc.png n’existe pas. Il est à côté de la fiche : écrivez ./2026-11-24-assises-maroc.png.',
    ],
  ],
];

testCases('the content check, given files of other programs', CASES);
