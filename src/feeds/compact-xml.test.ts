import { describe, expect, test } from 'vitest';
import { dropIndentation } from './compact-xml.ts';

describe('dropIndentation', () => {
  test.each([
    ['between tags', '<a>\n  <b>c</b>\n</a>\n', '<a><b>c</b></a>\n'],
    ['within words', '<a>b  c\n d</a>', '<a>b  c\n d</a>'],
    ['around a literal', '<a>\n <![CDATA[b]]>\n</a>', '<a><![CDATA[b]]></a>'],
    ['within a literal', '<a><![CDATA[ <b> \n <i> ]]></a>', '<a><![CDATA[ <b> \n <i> ]]></a>'],
    [
      'in a literal in two parts',
      '<a>\n<![CDATA[b ]]]]><![CDATA[> <c]]>\n</a>',
      '<a><![CDATA[b ]]]]><![CDATA[> <c]]></a>',
    ],
  ])('looks at white space %s', (_where, xml, expected) => {
    expect(dropIndentation(xml)).toBe(expected);
  });
});
