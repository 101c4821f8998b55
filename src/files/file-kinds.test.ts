import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { MEDIA_TYPES } from '../lib/media-types.ts';
import { isWhatItSays, isWholeArchive, PUBLISHED_FORMATS } from './file-kinds.ts';

const FOLDER = 'tests/fixtures/site/ressources/2025';
const bytesOf = async (path: string) => new Uint8Array(await readFile(path));
const textBytes = (text: string) => new TextEncoder().encode(text);

describe('PUBLISHED_FORMATS', () => {
  test.each(['HTML', 'XHTML', 'HTM', 'SVG', 'XML', 'JS', 'EXE', 'MD', 'MDX', 'SWF', 'DOCM', ''])(
    'leaves out %s, which a browser or a computer would run',
    (format) => {
      expect(PUBLISHED_FORMATS).not.toContain(format);
    },
  );

  test('has a media type for each, and for nothing else', () => {
    expect(Object.keys(MEDIA_TYPES).toSorted()).toEqual(PUBLISHED_FORMATS.toSorted());
  });
});

describe('isWhatItSays', () => {
  test.each([
    ['PDF', `${FOLDER}/2025-12-05-rapport-scanne.pdf`],
    ['MP3', `${FOLDER}/2025-11-18-enregistrement.mp3`],
    ['MP4', `${FOLDER}/2025-11-18-film.mp4`],
    ['PNG', `${FOLDER}/2025-11-18-film.png`],
    ['VTT', `${FOLDER}/2025-11-18-enregistrement.vtt`],
  ])('knows a %s, and takes it for nothing else', async (format, path) => {
    const bytes = await bytesOf(path);
    const accepted = [];
    for (const other of PUBLISHED_FORMATS) {
      if (await isWhatItSays(other, bytes)) accepted.push(other);
    }
    expect(accepted).toContain(format);
    const others = accepted.filter(
      (other) =>
        !(format === 'VTT' ? ['CSV', 'TXT', 'ICS', 'VTT'] : [format, 'M4A']).includes(other),
    );
    expect(others).toEqual([]);
  });

  test.each([
    ['TXT', textBytes('Bonjour'), true],
    ['CSV', Uint8Array.from([0x44, 0xe9, 0x62, 0x75, 0x74]), true],
    ['TXT', Uint8Array.from([0xff, 0xfe, 0x44, 0, 0xe9, 0]), true],
    ['TXT', textBytes('<!DOCTYPE html><script>alert(1)</script>'), false],
    ['TXT', textBytes('\uFEFF  <svg onload="alert(1)">'), false],
    ['CSV', textBytes('<?xml version="1.0"?><html/>'), false],
    ['TXT', textBytes('MZ\0\0\0'), false],
    ['ODT', textBytes('PK\u0003\u0004'), false],
    ['PDF', textBytes('Bonjour'), false],
    ['PNG', textBytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), false],
    ['PDF', new Uint8Array(), false],
  ])('judges a %s by its bytes', async (format, bytes, isTrue) => {
    expect(await isWhatItSays(format, bytes)).toBe(isTrue);
  });
});

describe('isWholeArchive', () => {
  /** Without any file in it, an archive is the end of its list (PKWARE APPNOTE 4.3.16). */
  const archive = Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18)]);

  test.each([
    ['one that is whole', archive, true],
    ['one with a remark', Buffer.concat([archive, Buffer.from('fait par nous')]), true],
    ['one cut short', archive.subarray(0, -1), false],
    ['one whose end is gone', Buffer.from('PK\x03\x04 …'), false],
    ['one whose list is gone', archive.map((byte, index) => (index === 10 ? 1 : byte)), false],
  ])('%s', (_name, bytes, isWhole) => {
    expect(isWholeArchive(bytes)).toBe(isWhole);
  });
});
