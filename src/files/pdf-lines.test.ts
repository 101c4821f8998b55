import { describe, expect, test } from 'vitest';
import { linesOf, type PdfPiece } from './pdf-lines.ts';

/** Pieces as they are drawn from the left, ten points each. */
const drawn = (...texts: string[]): PdfPiece[] =>
  texts.map((str, index) => ({
    str,
    dir: 'ltr',
    transform: [1, 0, 0, 1, index * 10, 700],
    width: 10,
    hasEOL: false,
  }));

describe('linesOf', () => {
  test('leaves a line without Arabic as it came', () => {
    expect(linesOf(drawn('Le ', 'groupe', ' Sahel'))).toBe('Le groupe Sahel');
  });

  test('reads from the right what was drawn letter by letter', () => {
    expect(linesOf(drawn('ن', 'و', 'ا', 'ع', 'ت', 'ل', 'ا'))).toBe('التعاون');
  });

  test('reads numbers and Latin words within from the left', () => {
    expect(linesOf(drawn('ءاملا', ' ', '20', '25 ', 'سنة'))).toBe('سنة 2025 ءاملا');
    expect(linesOf(drawn('بيروت', ' Cités', ' ', 'Unies ', 'في'))).toBe('في Cités Unies بيروت');
  });

  test('reads an Arabic name within a French line from the right', () => {
    expect(linesOf(drawn('la ', 'ville ', 'de ', 'وت', 'بير', ' (Liban)'))).toBe(
      'la ville de بيروت (Liban)',
    );
  });

  test('turns round the brackets of what is read from the right, and no others', () => {
    expect(linesOf(drawn('(', 'لبنان', ')', ' ', 'صندوق'))).toBe('صندوق (لبنان)');
    expect(linesOf(drawn('(', 'Liban', ')', ' ', 'صندوق'))).toBe('صندوق (Liban)');
  });

  test('keeps pieces that came in reading order, wherever they are drawn', () => {
    const [first, second, ...rest] = drawn('الماء', ' ', 'سنة');
    if (first === undefined || second === undefined) throw new Error('There are three pieces.');
    expect(linesOf([...rest, second, first])).toBe('سنة الماء');
  });

  test('gives a line of the page to a line', () => {
    const lines = drawn('الماء', 'coopé-', 'ration').map((piece) => ({ ...piece, hasEOL: true }));
    expect(linesOf(lines)).toBe('الماء\ncoopé-\nration\n');
  });
});
