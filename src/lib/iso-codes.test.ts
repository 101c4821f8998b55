import { describe, expect, test } from 'vitest';
import { countryCodes, numericCodeOf } from './iso-codes.ts';

describe('countryCodes', () => {
  test('holds the 249 codes of ISO 3166-1 and XK, each once, in order', () => {
    expect(countryCodes).toHaveLength(250);
    expect(new Set(countryCodes).size).toBe(250);
    expect(countryCodes).toEqual(countryCodes.toSorted());
    for (const code of countryCodes) expect(code).toMatch(/^[A-Z]{2}$/);
  });

  test('gives each country its own three digits', () => {
    const numbers = countryCodes.map(numericCodeOf);
    expect(new Set(numbers).size).toBe(250);
    for (const number of numbers) expect(number).toMatch(/^\d{3}$/);
  });

  test('holds only codes that have a French name', () => {
    const names = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' });
    expect(countryCodes.filter((code) => names.of(code) === undefined)).toEqual([]);
  });
});

describe('numericCodeOf', () => {
  test.each([
    ['LB', '422'],
    ['FR', '250'],
    ['DZ', '012'],
    ['XK', '983'],
  ])('gives the digits of %s', (code, number) => {
    expect(numericCodeOf(code)).toBe(number);
  });

  test.each(['ZZ', 'lb', 'LBN', '', ' LB'])('tells what to write in place of "%s"', (code) => {
    expect(() => numericCodeOf(code)).toThrow(
      `Unknown country code "${code}". Write two capital letters of ISO 3166-1 (for example "LB"), ` +
        'or add the code and its three digits to ISO_TABLE in src/lib/iso-codes.ts.',
    );
  });
});
