import { expect, test } from 'vitest';
import { buildResource } from '../test/builders.ts';
import { writeChapters } from './chapters.ts';

test('writeChapters gives the seconds and the titles of the parts, in order', () => {
  const sound = buildResource({
    type: 'son',
    fichier: './debat.mp3',
    transcription: './debat.vtt',
    chapitres: [
      { debut: '0:00', titre: "L'ouverture" },
      { debut: '1:02:05', titre: 'Le débat' },
    ],
  });
  expect(JSON.parse(writeChapters(sound))).toEqual({
    version: '1.2.0',
    chapters: [
      { startTime: 0, title: 'L’ouverture' },
      { startTime: 3725, title: 'Le débat' },
    ],
  });
});
