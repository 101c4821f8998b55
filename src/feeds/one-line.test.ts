import { describe, expect, test } from 'vitest';
import { toOneLine } from './one-line.ts';

describe('toOneLine', () => {
  test.each([
    ["L'eau\u0008\n: ici", 'L’eau\u00A0: ici'],
    [' Deux\u2028lignes\r\n', 'Deux lignes'],
    ['a\t\tb', 'a b'],
  ])('sets %j', (text, line) => {
    expect(toOneLine(text)).toBe(line);
  });

  test('keeps the typography of another language', () => {
    expect(toOneLine('Water: "here"', 'en')).toBe('Water: “here”');
  });
});
