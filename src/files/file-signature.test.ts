import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { isWhatItSays, signatureOf } from './file-signature.ts';

const FOLDER = 'content/ressources/2025';
const bytesOf = async (path: string) => new Uint8Array(await readFile(path));

describe('signatureOf', () => {
  test.each([
    [`${FOLDER}/2025-11-20-compte-rendu-groupe-pays-etats-unis.pdf`, 'PDF'],
    [`${FOLDER}/2025-07-07-cinquante-ans-radio-aligre.mp3`, 'MP3'],
    [`${FOLDER}/2025-06-28-etape-reunionnaise-relais-jeunesses.mp4`, 'MP4'],
    [`${FOLDER}/2025-06-28-etape-reunionnaise-relais-jeunesses.png`, 'PNG'],
    [`${FOLDER}/2025-07-07-cinquante-ans-radio-aligre.vtt`, undefined],
  ])('knows %s', async (path, format) => {
    expect(signatureOf(await bytesOf(path))).toBe(format);
  });

  test.each([
    ['an MP3 without tags', [0xff, 0xfb, 0x90, 0x00], 'MP3'],
    ['a JPEG', [0xff, 0xd8, 0xff, 0xe0], 'JPG'],
    ['AAC frames', [0xff, 0xf1, 0x50, 0x80], undefined],
    ['nothing', [], undefined],
  ])('knows %s', (_name, bytes, format) => {
    expect(signatureOf(Uint8Array.from(bytes))).toBe(format);
  });
});

describe('isWhatItSays', () => {
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4]);
  const words = new TextEncoder().encode('Bonjour');

  test.each([
    ['ODT', zip, true],
    ['PDF', zip, false],
    ['PDF', words, false],
    ['JPEG', Uint8Array.from([0xff, 0xd8, 0xff]), true],
    ['TXT', words, true],
    ['VTT', words, true],
  ])('judges a %s', (format, bytes, isTrue) => {
    expect(isWhatItSays(format, bytes)).toBe(isTrue);
  });
});
