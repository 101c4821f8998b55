import { expect, test } from 'vitest';
import { decodeText } from './text-encoding.ts';

const WORDS = 'Début de la journée : l’école – œuvre';
const WINDOWS = Uint8Array.from([
  ...[0x44, 0xe9, 0x62, 0x75, 0x74, 0x20, 0x9c, 0x75, 0x76, 0x72, 0x65, 0x20, 0x96, 0x20, 0x92],
]);
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

test.each([
  ['UTF-8', new TextEncoder().encode(WORDS), 'utf-8', WORDS],
  ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${WORDS}`), 'utf-8', WORDS],
  ['Windows-1252', WINDOWS, 'windows-1252', 'Début œuvre – ’'],
  ['UTF-16 with its mark', utf16(`\uFEFF${WORDS}`), 'utf-16', WORDS],
  ['UTF-16 without a mark', utf16(WORDS), 'utf-16', WORDS],
  ['UTF-16, the other way round', utf16(`\uFEFF${WORDS}`).swap16(), 'utf-16', WORDS],
  ['nothing', new Uint8Array(), 'utf-8', ''],
])('reads every letter of a text saved as %s', (_name, bytes, encoding, text) => {
  expect(decodeText(bytes)).toEqual({ text, encoding });
});
