import { describe, expect, test } from 'vitest';
import { formatMebibytes, MAX_FILE_BYTES, MAX_FILE_SIZE } from './host-limits.ts';

describe('formatMebibytes', () => {
  test.each([
    [0, '0\u00A0Mio'],
    [1, '0,1\u00A0Mio'],
    [MAX_FILE_BYTES, '25\u00A0Mio'],
    [MAX_FILE_BYTES + 1, '25,1\u00A0Mio'],
    [1_500 * 1024 ** 2, '1\u202F500\u00A0Mio'],
  ])('says %i bytes', (bytes, words) => {
    expect(formatMebibytes(bytes)).toBe(words);
  });
});

test('the limit is named in the unit in which it is round', () => {
  expect(MAX_FILE_SIZE).toBe('25\u00A0Mio');
});
