import { describe, expect, test } from 'vitest';
import { formatOf, isRelative, resolveMediaPath } from './media-path.ts';

describe('resolveMediaPath', () => {
  test.each([
    ['./a.pdf', 'content/articles/2025/x.md', 'content/articles/2025/a.pdf'],
    ['a.pdf', 'content/articles/2025/x.md', 'content/articles/2025/a.pdf'],
    ['./album/a.jpg', 'content/ressources/2025/x.md', 'content/ressources/2025/album/a.jpg'],
    ['../2024/a.pdf', 'content/articles/2025/x.md', 'content/articles/2024/a.pdf'],
    ['/documents/a.pdf', 'content/articles/2025/x.md', 'public/documents/a.pdf'],
  ])('finds %s named in %s', (reference, contentPath, mediaPath) => {
    expect(resolveMediaPath(reference, contentPath)).toBe(mediaPath);
  });
});

describe('isRelative', () => {
  test.each(['./a.pdf', '../a.pdf', 'a.pdf', 'album/a.jpg', 'www.uclg.org'])(
    'says yes to %s',
    (a) => {
      expect(isRelative(a)).toBe(true);
    },
  );

  test.each(['', '/a.pdf', '//uclg.org/a', 'https://uclg.org', 'mailto:a@b.fr', '#notes', '?a=1'])(
    'says no to %j',
    (address) => {
      expect(isRelative(address)).toBe(false);
    },
  );
});

describe('formatOf', () => {
  test.each([
    ['content/ressources/2025/actes.pdf', 'PDF'],
    ['content/ressources/2025/actes.v2.Pdf', 'PDF'],
    ['content/ressources/2025.d/actes', ''],
    ['content/ressources/2025/.pdf', ''],
  ])('reads the format of %s as %j', (path, format) => {
    expect(formatOf(path)).toBe(format);
  });
});
