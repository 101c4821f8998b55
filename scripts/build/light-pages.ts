import type { AstroIntegration } from 'astro';
import MagicString from 'magic-string';
import { parseSync, Visitor } from 'vite';
import { dropUnseenSpace } from './template-space.ts';

/** The name by which components that Astro has compiled write HTML. */
const TAG = '$$render';

/**
 * Takes the white space that no browser shows out of the templates of a component.
 * @param code of the component as Astro has compiled it
 * @example compactTemplates('$$render`<ul> <li>${title} </li> </ul>`') → '$$render`<ul><li>${title}</li></ul>`'
 */
export function compactTemplates(code: string): string {
  const shorter = new MagicString(code);
  new Visitor({
    TaggedTemplateExpression: ({ tag, quasi }) => {
      if (tag.type !== 'Identifier' || tag.name !== TAG) return;
      const raws = quasi.quasis.map(({ value }) => value.raw);
      const texts = dropUnseenSpace(raws);
      quasi.quasis.forEach(({ start }, index) => {
        const { [index]: raw = '' } = raws;
        // In TypeScript its place begins with the sign that opens it, and `raw` has no `\r`.
        const [from, to] = [start + 1, start + 1 + raw.length];
        if (raw === '' || code.slice(from, to) !== raw) return;
        shorter.update(from, to, texts[index] ?? '');
      });
    },
  }).visit(parseSync('component.ts', code).program);
  return shorter.toString();
}

/**
 * Makes every page lighter by the white space that no browser shows, once for each component.
 * @example defineConfig({ integrations: [lightPages()] })
 */
export function lightPages(): AstroIntegration {
  const plugin = {
    name: 'light-templates',
    enforce: 'pre' as const,
    transform: (code: string, id: string) =>
      id.endsWith('.astro') ? compactTemplates(code) : undefined,
  };
  return {
    name: 'light-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
