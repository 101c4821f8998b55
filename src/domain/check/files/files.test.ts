import { describe, expect, test } from 'vitest';
import { contentFile } from '../../../test/content-file.ts';
import { inspected } from '../../../test/inspected.ts';
import { checkFields } from '../block/fields.ts';
import { checkFiles } from './files.ts';
import { formatFault } from '../fault.ts';

const FOLDER = 'content/ressources/2025';
const ID = '2025/2025-07-22-actes';

/** The problems of a resource whose field or text is `line`, with the files that lie beside it. */
function check(line: string, ...found: ReturnType<typeof inspected>[]): string[] {
  const { read } = checkFields(contentFile('ressources', ID, line), 'ressources');
  const files = new Map(found.map((file) => [file.media.path, file]));
  return checkFiles(read === undefined ? [] : [read], { inspected: files, paths: [] }).map(
    formatFault,
  );
}

const document = (facts: Parameters<typeof inspected>[1]) =>
  check('fichier: ./actes.pdf', inspected(`${FOLDER}/actes.pdf`, facts));

describe('checkFiles', () => {
  test.each([
    ['a file that is not there', 'fichier: ./actes.pdf', '2:10 — « fichier »'],
    ['an accessible version', 'alternative: ./actes.pdf', '2:14 — « alternative »'],
    ['a transcript', 'transcription: ./actes.pdf', '2:16 — « transcription »'],
    [
      'a document',
      'documents: [{ titre: Actes, fichier: actes.pdf }]',
      '2:38 — « documents.0.fichier »',
    ],
  ])('names %s', (_name, line, place) => {
    expect(check(line)).toEqual([
      `content/ressources/${ID}.md:${place} : le fichier ${FOLDER}/actes.pdf n’existe pas. Déposez-le à cet endroit ou corrigez son nom.`,
    ]);
  });

  test.each(['transcription: a-venir', 'alternative: https://www.exemple.org/actes/'])(
    'looks for no file in « %s »',
    (line) => {
      expect(check(line)).toEqual([]);
    },
  );

  test.each([
    [
      'an empty one',
      { bytes: 0, fault: 'broken' },
      'ce fichier est vide. Déposez le bon à sa place.',
    ],
    [
      'one that the CDN refuses',
      { bytes: 26_214_401 },
      'ce fichier pèse 25,1\u00A0Mio, plus que les 25\u00A0Mio que l’hébergement accepte. Allégez-le, ou déposez-le chez un hébergeur et donnez son adresse.',
    ],
    [
      'a broken one',
      { fault: 'broken' },
      'ce fichier est abîmé, il ne peut pas être lu. Enregistrez-le à nouveau.',
    ],
    [
      'one under a false name',
      { fault: 'mislabelled' },
      'ce fichier n’est pas un PDF, malgré son nom. Enregistrez-le dans ce format, ou corrigez son extension.',
    ],
  ] as const)('refuses %s', (_name, facts, message) => {
    expect(document(facts)).toEqual([
      `content/ressources/${ID}.md:2:10 — « fichier » : ${message}`,
    ]);
  });

  test.each([
    ['bilan #1.pdf', 'bilan-1.pdf'],
    ['bilan 50%.pdf', 'bilan-50.pdf'],
    ['quoi?.pdf', 'quoi.pdf'],
    ['été.pdf', 'ete.pdf'],
    ['Actes.PDF', 'actes.pdf'],
  ])('refuses « %s », which no address can hold', (name, right) => {
    expect(check(`fichier: "./${name}"`, inspected(`${FOLDER}/${name}`))).toEqual([
      `content/ressources/${ID}.md:2:10 — « fichier » : renommez ce fichier sans espaces, accents ni signes, et son extension en minuscules : ${right}.`,
    ]);
  });

  test('brings a piece of advice when it is locked', () => {
    expect(document({ fault: 'locked' })).toEqual([
      `content/ressources/${ID}.md:2:10 — Conseil : « fichier » : ce PDF ne s’ouvre qu’avec un mot de passe. Enregistrez-le sans mot de passe.`,
    ]);
  });

  test('accepts a file of 25 MiB to the byte', () => {
    expect(document({ bytes: 26_214_400 })).toEqual([]);
  });

  test('tells a fault of subtitles where it stands, in their file', () => {
    const path = `${FOLDER}/debat.vtt`;
    const text = 'WEBVTT\n\n00:01.000 --> 00:02.000\nUn.\n\n00:03 --> 00:04\nDeux.\n';
    expect(check('transcription: ./debat.vtt', inspected(path, {}, text))).toEqual([
      expect.stringMatching(/debat\.vtt:6:1 — Écrivez les deux instants/),
    ]);
  });
});

describe('a picture', () => {
  const PICTURE = `${FOLDER}/pont.jpg`;
  const line = 'image: { fichier: ./pont.jpg, alt: Un pont. }';
  const of = (width: number, height: number) =>
    inspected(PICTURE, { dimensions: { width, height } });

  test('may be 4 000 pixels wide', () => {
    expect(check(line, of(4000, 3000))).toEqual([]);
  });

  test.each([
    [of(6000, 4000), '6\u202F000 × 4\u202F000'],
    [of(3000, 4001), '3\u202F000 × 4\u202F001'],
  ])('brings a piece of advice when it is larger', (file, size) => {
    expect(check(line, file)).toEqual([
      `content/ressources/${ID}.md:2:19 — Conseil : « image.fichier » : cette image mesure ${size} pixels. Réduisez-la : 4\u202F000 de côté suffisent.`,
    ]);
  });

  test('must be one that pages can show', () => {
    const path = `${FOLDER}/pont.tiff`;
    expect(check('photos: [{ fichier: ./pont.tiff }]', inspected(path))).toEqual([
      `content/ressources/${ID}.md:2:21 — « photos.0.fichier » : ce n’est pas une image à montrer. Enregistrez-la en .jpg, .png, .webp ou .avif.`,
    ]);
  });

  test('must lie beside its file', () => {
    const file = inspected('public/images/pont.jpg');
    expect(check('image: { fichier: /images/pont.jpg, alt: Un pont. }', file)).toEqual([
      `content/ressources/${ID}.md:2:19 — « image.fichier » : posez cette image à côté de la fiche, et non dans public/.`,
    ]);
  });

  test('among the words is looked for too', () => {
    const file = contentFile('articles', '2025/2025-09-09-hokusai', 'titre: Hokusai');
    const source = `${file.source}\n![Un pont de pierre](./absent%20neuf.jpg)\n![Un pont](./100%.jpg)\n`;
    const read = { ...file, source, kind: 'articles' as const, fields: {} };
    const absent = (name: string) =>
      `Le fichier content/articles/2025/${name} n’existe pas. Déposez-le à cet endroit ou corrigez son nom.`;
    expect(checkFiles([read], { inspected: new Map(), paths: [] }).map(formatFault)).toEqual([
      `${file.path}:6:1 — ${absent('absent neuf.jpg')}`,
      `${file.path}:7:1 — ${absent('100%.jpg')}`,
    ]);
  });
});
