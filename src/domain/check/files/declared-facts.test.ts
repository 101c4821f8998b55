import { describe, expect, test } from 'vitest';
import type { MediaFile } from '../../../files/media.ts';
import { contentFile } from '../../../test/content-file.ts';
import { inspected } from '../../../test/inspected.ts';
import { checkDeclaredFacts } from './declared-facts.ts';
import { checkFields } from '../block/fields.ts';

const ID = '2025/2025-07-22-actes';

/** What is answered to a resource with these lines, whose file is `name`. */
function check(lines: string[], name: string, facts: Partial<MediaFile> = {}): string[] {
  const file = contentFile('ressources', ID, ...lines, `fichier: ./${name}`);
  const { read } = checkFields(file, 'ressources');
  const found = inspected(`content/ressources/2025/${name}`, facts);
  const problems = checkDeclaredFacts(read === undefined ? [] : [read], {
    inspected: new Map([[found.media.path, found]]),
  });
  return problems.map(
    ({ line, column, message }) => `${String(line)}:${String(column)} ${message}`,
  );
}

const text = (...lines: string[]) =>
  check(['type: texte', ...lines], 'actes.pdf', { pageCount: 14 });
const sound = (...lines: string[]) =>
  check(['type: son', ...lines], 'debat.mp3', { durationSeconds: 600.4 });

/** What is answered to a sound of a minute whose last subtitle begins then. */
function checkSubtitles(start: string): string[] {
  const lines = ['type: son', 'fichier: ./debat.mp3', 'transcription: ./debat.vtt'];
  const { read } = checkFields(contentFile('ressources', ID, ...lines), 'ressources');
  const cue = `WEBVTT\n\n${start} --> 09:59:59.000\nMerci à toutes et à tous.\n`;
  const found = [
    inspected('content/ressources/2025/debat.mp3', { durationSeconds: 60 }),
    inspected('content/ressources/2025/debat.vtt', {}, cue),
  ];
  return checkDeclaredFacts(read === undefined ? [] : [read], {
    inspected: new Map(found.map((file) => [file.media.path, file])),
  }).map(({ line, message }) => `${String(line)} ${message}`);
}

describe('checkDeclaredFacts', () => {
  test('accepts subtitles that begin before the end, or a moment after it', () => {
    expect([checkSubtitles('00:58.000'), checkSubtitles('01:01.500')]).toEqual([[], []]);
  });

  test('names subtitles that begin after the end', () => {
    expect(checkSubtitles('01:02:00.000')).toEqual([
      '4 « transcription » : le dernier sous-titre commence à 1\u00A0h 02\u00A0min, et le fichier dure 1\u00A0min. Vérifiez que ces sous-titres sont les siens.',
    ]);
  });

  test.each([
    ['nothing', text()],
    ['the pages of the file', text('pages: 14')],
    ['the length of the file', sound('duree: "10:00"')],
    ['a length of a hundredth more', sound('duree: "10:06"')],
    ['a chapter within the file', sound('chapitres: [{ debut: "9:59", titre: Fin }]')],
    ['a film with its picture', check(['type: video', 'image: {}'], 'film.mp4')],
  ])('accepts %s', (_name, problems) => {
    expect(problems).toEqual([]);
  });

  test.each([
    [
      text('pages: 12'),
      '3:8 « pages » : le fichier a 14\u00A0pages, et non 12. Retirez cette ligne : leur nombre est lu dans le fichier.',
    ],
    [
      sound('duree: "10:07"'),
      '3:8 « duree » : le fichier dure 10\u00A0min, et non 10\u00A0min 7\u00A0s. Retirez cette ligne : la durée est lue dans le fichier.',
    ],
    [
      sound('chapitres: [{ debut: "0:00", titre: Un }, { debut: "10:01", titre: Deux }]'),
      '3:52 « chapitres.1.debut » : Ce chapitre commence après la fin. Corrigez son début, ou vérifiez le fichier.',
    ],
    [
      check(['type: video'], 'film.mp4'),
      '1:1 « image » : donnez une image tirée de la vidéo : c’est elle que l’on voit avant de la lancer.',
    ],
    [
      check(['type: son'], 'debat.wav'),
      '3:10 « fichier » : ce fichier ne convient pas au type « son », qui attend .mp3, .m4a, .ogg. Corrigez « type », ou enregistrez le fichier autrement.',
    ],
    [
      check(['type: texte'], 'debat.mp3'),
      '3:10 « fichier » : ce fichier ne convient pas au type « texte », qui attend .pdf, .odt, .docx, .epub, .txt, .ods, .xlsx, .csv, .odp, .pptx. Corrigez « type », ou enregistrez le fichier autrement.',
    ],
  ])('answers %j', (problems, problem) => {
    expect(problems).toEqual([problem]);
  });

  test('allows a short sound two seconds', () => {
    const short = (duree: string) =>
      check(['type: son', `duree: "${duree}"`], 'debat.mp3', { durationSeconds: 36 });
    expect(short('0:38')).toEqual([]);
    expect(short('0:39')).toHaveLength(1);
  });

  test('leaves articles alone', () => {
    const file = contentFile('articles', ID, 'type: video');
    expect(
      checkDeclaredFacts([{ ...file, kind: 'articles', fields: { type: 'video' } }], {
        inspected: new Map(),
      }),
    ).toEqual([]);
  });
});
