import stylelint from 'stylelint';
import { describe, expect, test } from 'vitest';

/** The rules that a component's style breaks, by their names. */
async function rulesBrokenBy(style: string): Promise<string[]> {
  const { results } = await stylelint.lint({
    code: `<p>a</p>\n\n<style>\n${style}\n</style>\n`,
    codeFilename: 'src/components/A.astro',
  });
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
}

const inLayer = (declaration: string) => `@layer components { .a { ${declaration} } }`;

describe('the style of a component', () => {
  test('may use tokens and logical properties, in a layer', async () => {
    const style = inLayer(
      'color: var(--ink); margin-inline-start: var(--space-s); text-align: start',
    );
    expect(await rulesBrokenBy(style)).toEqual([]);
  });

  test.each([
    ['stands outside every layer', '.a { color: var(--ink) }', 'house/in-layer'],
    ['names a side of the screen', inLayer('margin-left: 1rem'), 'property-layout-mappings'],
    [
      'gives one side another space',
      inLayer('padding: 0 1rem 0 2rem'),
      'declaration-property-max-values',
    ],
    ['aligns to a side', inLayer('text-align: left'), 'value-keyword-layout-mappings'],
    ['writes a colour', inLayer('color: #123456'), 'color-no-hex'],
    ['names a colour', inLayer('color: red'), 'color-named'],
    ['computes a colour', inLayer('color: rgb(0 0 0)'), 'function-disallowed-list'],
    ['insists', inLayer('color: var(--ink) !important'), 'declaration-no-important'],
    ['misspells a token', inLayer('color: var(--inc)'), 'no-unknown-custom-properties'],
  ])('is refused when it %s', async (_name, style, rule) => {
    expect(await rulesBrokenBy(style)).toEqual([rule]);
  });
});
