import { describe, expect, test } from 'vitest';
import { escapeHtml } from './html.ts';

describe('escapeHtml', () => {
  test.each([
    ['« R&D » <b>', '« R&amp;D » &lt;b&gt;'],
    ['a="b"', 'a=&quot;b&quot;'],
    ['&amp;', '&amp;amp;'],
    ['l’été', 'l’été'],
    ['', ''],
  ])('makes %j safe', (text, html) => {
    expect(escapeHtml(text)).toBe(html);
  });
});
