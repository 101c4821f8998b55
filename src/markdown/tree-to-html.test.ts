import { describe, expect, test } from 'vitest';
import { element } from './tree.ts';
import { treeToHtml } from './tree-to-html.ts';

describe('treeToHtml', () => {
  test('writes words that are no markup', () => {
    expect(treeToHtml({ type: 'root', children: [{ type: 'text', value: 'a & <b> "c"' }] })).toBe(
      'a &amp; &lt;b&gt; "c"\n',
    );
  });

  test('writes elements with what they say of themselves', () => {
    const link = element('a', { href: '/a?b=1&c="2"', dataPage: 'x > y' }, [
      { type: 'text', value: 'ici' },
    ]);
    expect(treeToHtml({ type: 'root', children: [element('p', {}, [link, element('br')])] })).toBe(
      '<p><a href="/a?b=1&amp;c=&quot;2&quot;" data-page="x > y">ici</a><br></p>\n',
    );
  });

  test('keeps no tree of the text before', () => {
    treeToHtml({ type: 'root', children: [{ type: 'text', value: 'avant' }] });
    expect(treeToHtml({ type: 'root', children: [] })).toBe('');
  });
});
