import { describe, expect, test } from 'vitest';
import { parseDatedName, readDatedName } from './content-file-name.ts';

const NOT_DATED = [
  'liban',
  '2025-09-09-hokusai',
  '2025/hokusai',
  '2025/2025-09-hokusai',
  '2025/2025-09-09',
  '2025/2025-09-09-',
  '2025/2025-09-09-Hokusai',
  '2025/2025-09-09-été',
  '2025/2025-09-09-deux--tirets',
  '2025/2025-09-09-fin-',
  '2025/sous/2025-09-09-hokusai',
  '2025/2025-09-09-hokusai.md',
];

describe('parseDatedName', () => {
  test('returns year, day and slug', () => {
    expect(parseDatedName('2025/2025-09-09-hokusai-nantes-obuse')).toEqual({
      year: '2025',
      day: '2025-09-09',
      slug: 'hokusai-nantes-obuse',
    });
  });

  test('keeps digits in the slug', () => {
    expect(parseDatedName('2025/2025-10-24-saison-6-seance-1')?.slug).toBe('saison-6-seance-1');
  });

  test.each(NOT_DATED)('returns nothing for %j', (id) => {
    expect(parseDatedName(id)).toBeUndefined();
  });
});

describe('readDatedName', () => {
  test('returns the same as parseDatedName', () => {
    const id = '2025/2025-09-09-hokusai';
    expect(readDatedName(id)).toEqual(parseDatedName(id));
  });

  test('throws, naming the file and the check, when the name is not one', () => {
    expect(() => readDatedName('2025/hokusai')).toThrow(
      '"2025/hokusai" is not a dated name; run "npm run check:content" to see what to fix.',
    );
  });
});
