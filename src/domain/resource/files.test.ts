import { describe, expect, test } from 'vitest';
import type { MediaFile } from '../../files/media.ts';
import { buildResourceFields } from '../../test/builders.ts';
import { accessibilityOf } from './accessibility.ts';
import { filesNamedBy, publishedFilesOf, withFiles } from './files.ts';

const media = (path: string, facts: Partial<MediaFile> = {}): MediaFile => ({
  path,
  bytes: 1000,
  format: path.slice(path.lastIndexOf('.') + 1).toUpperCase(),
  digest: path,
  ...facts,
});

const album = {
  type: 'photo' as const,
  fichier: undefined,
  photos: [{ fichier: './pont.jpg', alt: 'Un pont de pierre.', credit: 'CUF' }],
};
const film = { type: 'video' as const, fichier: './film.mp4', transcription: './film.vtt' };

describe('filesNamedBy', () => {
  test.each([
    [{ alternative: './actes.odt' }, ['./actes.pdf', './actes.odt']],
    [{ alternative: 'https://www.exemple.org/actes/' }, ['./actes.pdf']],
    [album, ['./pont.jpg']],
    [film, ['./film.mp4', './film.vtt']],
    [{ ...film, transcription: 'a-venir', transcription_prevue: '2027-01-15' }, ['./film.mp4']],
  ])('names those of %j', (keys, files) => {
    expect(filesNamedBy(buildResourceFields(keys))).toEqual(files);
  });
});

describe('withFiles', () => {
  test('takes length and pages from the file, not from its editor', () => {
    const fields = buildResourceFields({ duree: '1:00', pages: 12 });
    const read = (path: string) => media(path, { pageCount: 14, durationSeconds: 62.4 });
    expect(withFiles(fields, read)).toMatchObject({ pageCount: 14, durationSeconds: 62.4 });
  });

  test('believes the editor of a film that is elsewhere', () => {
    const url = 'https://tube.exemple.org/w/abc';
    const fields = buildResourceFields({ ...film, fichier: undefined, url, duree: '1:00' });
    expect(withFiles(fields, media)).toMatchObject({ media: undefined, durationSeconds: 60 });
  });

  test('opens the pictures of an album', () => {
    const read = (path: string) => media(path, { dimensions: { width: 1600, height: 1000 } });
    expect(withFiles(buildResourceFields(album), read).photos[0]?.media).toMatchObject({
      path: './pont.jpg',
      dimensions: { width: 1600, height: 1000 },
    });
  });

  test.each([
    ['./actes.odt', { media: media('./actes.odt') }],
    ['https://www.exemple.org/actes/', { url: 'https://www.exemple.org/actes/' }],
    [undefined, undefined],
  ])('gives the accessible version %j', (alternative, given) => {
    expect(withFiles(buildResourceFields({ alternative }), media).alternative).toEqual(given);
  });
});

describe('publishedFilesOf', () => {
  test('publishes the document and what makes it accessible', () => {
    const fields = buildResourceFields({ ...film, alternative: './film.txt' });
    const paths = publishedFilesOf(withFiles(fields, media)).map(({ path }) => path);
    expect(paths).toEqual(['./film.mp4', './film.vtt', './film.txt']);
  });

  test('publishes no picture whole', () => {
    expect(publishedFilesOf(withFiles(buildResourceFields(album), media))).toEqual([]);
  });
});

describe('accessibilityOf', () => {
  const tagged = { isTagged: true, isTitled: true, language: 'fr-FR' };

  test.each([
    [{ ...tagged }, 'tagged'],
    [{ ...tagged, isTitled: false }, 'incomplete'],
    [{ ...tagged, language: undefined }, 'incomplete'],
    [{ ...tagged, isTagged: false }, 'untagged'],
    [{ fault: 'locked' as const }, undefined],
  ])('reads %j', (facts, state) => {
    expect(accessibilityOf(media('actes.pdf', facts))).toBe(state);
  });

  test('says nothing of what is no PDF', () => {
    expect(accessibilityOf(media('debat.mp3'))).toBeUndefined();
    expect(accessibilityOf(undefined)).toBeUndefined();
  });
});
