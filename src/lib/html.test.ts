import { describe, expect, test } from 'vitest';
import { escapeHtml, writeHtmlPage } from './html.ts';

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

describe('writeHtmlPage', () => {
  test('names the page in its head and at its top, safely', () => {
    const html = writeHtmlPage({ title: '2 < 3', head: ['<meta name="a">'], body: '<p>b</p>' });
    expect(html).toContain('<meta name="a">\n<title>2 &lt; 3</title>');
    expect(html).toContain('<h1>2 &lt; 3</h1>\n<p>b</p>');
  });
});
