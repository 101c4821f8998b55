import { describe, expect, test } from 'vitest';
import { compactTemplates } from './light-pages.ts';

describe('compactTemplates', () => {
  test('shortens the templates of a component, those within others too, and nothing else', () => {
    const code =
      'const title: string = ` <p> é </p> `;\n$$render`<ul> ${items.map((one) => $$render`<li> ${one} </li>`)} </ul> <p>\\` ${title} </p>`';
    expect(compactTemplates(code)).toBe(
      'const title: string = ` <p> é </p> `;\n$$render`<ul>${items.map((one) => $$render`<li>${one}</li>`)}</ul><p>\\` ${title}</p>`',
    );
  });

  test('leaves a template whose parts stand within a tag', () => {
    const code = '$$render`<a${$$addAttribute(href, "href")} class="a  b">${title}</a>`';
    expect(compactTemplates(code)).toBe(code);
  });
});
