import { describe, expect, test } from 'vitest';
import { describeMdxFault } from './closed-mdx.ts';

const tag = (name: string, ...attributes: object[]) =>
  describeMdxFault({
    type: 'mdxJsxFlowElement',
    name,
    attributes: attributes.map((attribute) => ({ type: 'mdxJsxAttribute', ...attribute })),
  });

describe('describeMdxFault', () => {
  test.each([
    [{ type: 'text', value: '{process.env.HOME}' }],
    [{ type: 'mdxFlowExpression', value: '/* à revoir */' }],
    [{ type: 'mdxTextExpression', value: ' ' }],
    [{ type: 'mdxJsxTextElement', name: 'abbr', attributes: [] }],
  ])('accepts %j', (node) => {
    expect(describeMdxFault(node)).toBeUndefined();
  });

  test.each([
    'process.env.HOME',
    '/* a */ process.env.HOME /* b */',
    '/* a */1',
    'date',
    '1 + 1',
    '(() => 1)()',
  ])('refuses the expression %j', (value) => {
    expect(describeMdxFault({ type: 'mdxFlowExpression', value })).toMatch(/serait exécuté/);
  });

  test('refuses imports and exports', () => {
    const message = describeMdxFault({ type: 'mdxjsEsm', value: "import fs from 'node:fs'" });
    expect(message).toMatch(/^Retirez cette ligne/);
  });

  test.each(['Bouton', 'Astro.slot', 'script', 'iframe', 'style', 'svg', 'button', ''])(
    'refuses the tag <%s>',
    (name) => {
      expect(tag(name)).toMatch(/n’est pas (?:permise|connu)/);
    },
  );

  test.each([
    [{ name: 'href', value: { type: 'mdxJsxAttributeValueExpression', value: 'x' } }],
    [{ type: 'mdxJsxExpressionAttribute', value: '...props' }],
  ])('refuses a value that would be run: %j', (attribute) => {
    expect(tag('a', attribute)).toMatch(/sans accolades/);
  });

  test.each(['onclick', 'onClick', 'style', 'set:html', 'client:load'])(
    'refuses the attribute %s',
    (name) => {
      expect(tag('p', { name, value: 'x' })).toBe(
        `Dans la balise « <p> », retirez « ${name} » : il n’est pas permis.`,
      );
    },
  );
});
