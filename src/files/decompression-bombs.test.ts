import { deflateRawSync, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isArchiveBomb, isPdfBomb } from './decompression-bombs.ts';

const MEGABYTE = 1024 * 1024;

/** An archive's list of one file, which says how large it is. */
function archiveOf(content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const item = Buffer.alloc(46);
  item.write('PK\x01\x02');
  item.writeUInt32LE(packed.length, 20);
  item.writeUInt32LE(content.length, 24);
  return Buffer.concat([packed, item]);
}

/** A PDF whose one page is this, under these filters. */
function pdfOf(content: Buffer, filter = '/FlateDecode', kind = ''): Buffer {
  const head = `%PDF-1.7\n1 0 obj\n<< ${kind} /Filter ${filter} /Length 9 >>\nstream\n`;
  const packed = deflateSync(content);
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\nendobj')]);
}

const words = Buffer.from(
  Array.from({ length: 200_000 }, (_, index) => `(${String(index)}) Tj`).join(' '),
);
const zeros = Buffer.alloc(30 * MEGABYTE);

test.each([
  ['a hundred kilobytes of zeros', Buffer.alloc(100_000), false],
  ['words', words, false],
  ['thirty megabytes of zeros', zeros, true],
])('an archive of %s', (_name, content, isBomb) => {
  expect(isArchiveBomb(archiveOf(content))).toBe(isBomb);
});

test.each([
  ['a page of words', pdfOf(words), false],
  ['a page of thirty megabytes', pdfOf(zeros), true],
  ['a page that is folded twice', pdfOf(words, '[/FlateDecode /FlateDecode]'), true],
  ['a picture of one colour', pdfOf(zeros, '/FlateDecode', '/Subtype /Image'), false],
  ['a page that is damaged', Buffer.from('1 0 obj << /FlateDecode >> stream\n!!'), false],
])('a PDF with %s', (_name, pdf, isBomb) => {
  expect(isPdfBomb(pdf)).toBe(isBomb);
});
