import { describe, expect, test } from 'vitest';
import { digest } from './digest.ts';

describe('digest', () => {
  test('gives the same fingerprint everywhere', () => {
    expect(digest('bonjour')).toBe('2cb4b1431b84ec15');
  });

  test('changes with the text', () => {
    expect(digest('bonjour ')).not.toBe(digest('bonjour'));
  });

  test('reads text as UTF-8', () => {
    expect(digest('é')).not.toBe(digest('e\u0301'));
  });
});
