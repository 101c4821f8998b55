import type { AstroIntegration } from 'astro';
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
  const shorter: { start: number; end: number; text: string }[] = [];
  new Visitor({
    TaggedTemplateExpression: ({ tag, quasi }) => {
      if (tag.type !== 'Identifier' || tag.name !== TAG) return;
      const raws = quasi.quasis.map(({ value }) => value.raw);
      const texts = dropUnseenSpace(raws);
      quasi.quasis.forEach(({ start }, index) => {
        const { [index]: raw = '' } = raws;
        // In TypeScript its place begins with the sign that opens it, and `raw` has no `\r`.
        const place = { start: start + 1, end: start + 1 + raw.length };
        if (code.slice(place.start, place.end) === raw)
          shorter.push({ ...place, text: texts[index] ?? '' });
      });
    },
  }).visit(parseSync('component.ts', code).program);
  return replaceAll(code, shorter);
}

function replaceAll(
  code: string,
  parts: readonly { start: number; end: number; text: string }[],
): string {
  let done = 0;
  const kept = parts
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, text }) => {
      const before = code.slice(done, start);
      done = end;
      return before + text;
    });
  return kept.join('') + code.slice(done);
}

/**
 * The name of the script of a component, without the forty letters that Astro adds to it on every page.
 * @example nameScript({ name: 'ShareRow.astro_astro_type_script_index_0_lang' }) → '_astro/ShareRow.[hash].js'
 */
export function nameScript({ name }: { name: string }): string {
  return `_astro/${name.replace(/\.astro_.*/, '').replace(/[^\w-]/g, '_')}.[hash].js`;
}

/**
 * Makes every page lighter, once for each component: by the white space that no browser shows, and by
 * short names of scripts.
 * @example defineConfig({ integrations: [lightPages()] })
 */
export function lightPages(): AstroIntegration {
  const plugin = {
    name: 'light-templates',
    enforce: 'pre' as const,
    transform: (code: string, id: string) =>
      id.endsWith('.astro') ? compactTemplates(code) : undefined,
  };
  const output = { entryFileNames: nameScript };
  const client = { build: { rolldownOptions: { output } } };
  return {
    name: 'light-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin], environments: { client } } });
      },
    },
  };
}
