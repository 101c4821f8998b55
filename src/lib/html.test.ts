import { describe, expect, test } from 'vitest';
import { escapeHtml, unescapeHtml } from './html.ts';

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

describe('unescapeHtml', () => {
  test.each([
    ['« R&amp;D » &lt;b&gt;', '« R&D » <b>'],
    ['a=&quot;b&#34;', 'a="b"'],
    ['l&#39;été &apos;', "l'été '"],
    ['&amp;lt;', '&lt;'],
    ['&nbsp; &#x27; & &#;', '&nbsp; &#x27; & &#;'],
  ])('reads %j', (html, text) => {
    expect(unescapeHtml(html)).toBe(text);
  });

  test.each(['« R&D » <b>', 'a="b"', '&amp;amp;'])('undoes escapeHtml on %j', (text) => {
    expect(unescapeHtml(escapeHtml(text))).toBe(text);
  });
});
