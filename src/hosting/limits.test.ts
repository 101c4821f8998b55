import { describe, expect, test } from 'vitest';
import { describeSize } from './limits.ts';

const site = {
  totalBytes: 90 * 1024 ** 2,
  largest: { path: 'documents/film.mp4', bytes: 1024 ** 2 },
};
const warnings = (size: Partial<Parameters<typeof describeSize>[0]>) =>
  describeSize({ fileCount: 3361, ...site, ...size }).slice(1);

describe('describeSize', () => {
  test('says how many files, how heavy, and which is the heaviest', () => {
    const [sentence] = describeSize({ fileCount: 3361, ...site });
    expect(sentence).toMatch(/3\s361 fichiers \(90\sMio\).*documents\/film\.mp4 \(1\sMio\)/);
  });

  test('warns of nothing while there is room', () => {
    expect(warnings({ fileCount: 16_000 })).toEqual([]);
  });

  test.each([
    [16_001, /80 % des 20\s000 .*Workers Paid/],
    [20_000, /100 % des 20\s000 /],
    [80_001, /80 % des 100\s000 .*nginx/],
  ])('warns at %i files, and says what to do', (fileCount, message) => {
    expect(warnings({ fileCount })).toEqual([expect.stringMatching(message) as string]);
  });

  test('warns of a file near 25 Mio', () => {
    const largest = { path: 'documents/film.mp4', bytes: 21 * 1024 ** 2 };
    expect(warnings({ largest })).toEqual([expect.stringContaining('PeerTube') as string]);
  });
});
