import { describe, expect, test } from 'vitest';
import { dropIdleScopes, shortenScopes } from './short-scopes.ts';

const SCOPE = 'astro-4j35knw6';
/** An element as Astro compiles it: its own classes, then the scope. */
const compiled = (tag: string, classes = '') =>
  `<${tag} class="${classes === '' ? '' : `${classes} `}${SCOPE}"></${tag}>`;
const isKept = (style: string, element: string) =>
  dropIdleScopes(element, `<p></p><style>@layer components { ${style} }</style>`).includes(SCOPE);

describe('an element keeps the scope', () => {
  test.each([
    ['li { margin: 0 }', 'li', ''],
    ['.more { margin: 0 }', 'a', 'more first'],
    ['a.more:hover { margin: 0 }', 'a', 'more'],
    ['.links > li + li { margin: 0 }', 'li', ''],
    ['.links > li { margin: 0 }', 'ul', 'links'],
    ['@media (width >= 60rem) { p, li { margin: 0 } }', 'li', ''],
    ['* { margin: 0 }', 'li', ''],
    ['ul > * + * { margin: 0 }', 'li', ''],
    ['[dir="rtl"] { margin: 0 }', 'li', ''],
    [':is(h2, .more) { margin: 0 }', 'h2', ''],
    [':is(h2, .more) { margin: 0 }', 'a', 'more'],
    ['a:not(.more) { margin: 0 }', 'a', ''],
    ['tr:not(:has(.held)) > td { margin: 0 }', 'b', 'held'],
    ['.list:has(> li) { margin: 0 }', 'li', ''],
    [':is(.list li) > a { margin: 0 }', 'ul', 'list'],
    ['ul { & > li:hover { margin: 0 } }', 'li', ''],
    ['.a :global(.b) .c { margin: 0 }', 'i', 'c'],
    ['.screen > :is(img, :global(iframe)) { margin: 0 }', 'img', ''],
  ])('of which a rule speaks: %s, <%s class="%s">', (style, tag, classes) => {
    expect(isKept(style, compiled(tag, classes))).toBe(true);
  });
});

describe('an element loses the scope', () => {
  test.each([
    ['ul { margin: 0 }', 'li', ''],
    ['.more { margin: 0 }', 'a', 'first'],
    ['a.more { margin: 0 }', 'b', 'more'],
    ['a.more.last { margin: 0 }', 'a', 'more'],
    ['ul :global(li > a:not(.more)) { margin: 0 }', 'a', ''],
    ['.head :global(:is(h2, h3)) { margin: 0 }', 'h2', ''],
    [':is(h2, .more) { margin: 0 }', 'h3', ''],
    ['ul { & { margin: 0 } }', 'li', ''],
    ['/* li { } */ ul { margin: 0 }', 'li', ''],
    ['', 'li', ''],
  ])('of which none does: %s, <%s class="%s">', (style, tag, classes) => {
    expect(isKept(style, compiled(tag, classes))).toBe(false);
  });

  test('and with it an empty class attribute, or else keeps its own classes', () => {
    const source = '<style>ul { margin: 0 }</style>';
    expect(dropIdleScopes(compiled('li'), source)).toBe('<li></li>');
    expect(dropIdleScopes(compiled('li', 'a b'), source)).toBe('<li class="a b"></li>');
  });

  test('whatever attributes stand before its classes', () => {
    const code = `<li\${$$addAttribute(a > b ? 'x' : \`\${c}\`, "id")} hidden class="${SCOPE}">`;
    expect(dropIdleScopes(code, '<style>ul { margin: 0 }</style>')).not.toContain(SCOPE);
    expect(dropIdleScopes(code, '<style>li { margin: 0 }</style>')).toBe(code);
  });
});

test('classes that are computed, or handed to another component, are left as they are', () => {
  const code = `$$addAttribute((name ?? "") + " ${SCOPE}", "class") { "class": "${SCOPE}" }`;
  expect(dropIdleScopes(code, '<style>ul { margin: 0 }</style>')).toBe(code);
});

test('a rule for the whole page keeps no scope', () => {
  expect(dropIdleScopes(compiled('li'), '<style is:global>li { margin: 0 }</style>')).toBe(
    '<li></li>',
  );
});

describe('a scope', () => {
  test('has one short name in templates and in styles', () => {
    const known = new Map<string, string>();
    expect(shortenScopes(compiled('li', 'more'), known)).toBe('<li class="more _4j35"></li>');
    expect(shortenScopes(`li:where(.${SCOPE}):hover {}`, known)).toBe('li:where(._4j35):hover {}');
  });

  test('is left alone where a longer word begins like it', () => {
    expect(shortenScopes('astro-4j35knw6x astro-4j35knw6-a', new Map())).toBe(
      'astro-4j35knw6x astro-4j35knw6-a',
    );
  });

  test('never shares its name with another', () => {
    const known = new Map<string, string>();
    shortenScopes(SCOPE, known);
    expect(() => shortenScopes('astro-4j35zzzz', known)).toThrow('_4j35');
  });
});
