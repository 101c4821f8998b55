import type { MarkdownHeading, MDXInstance } from 'astro';

/** From this folder, as Vite names them. */
const FOLDER = '../../content/pages';

/**
 * Each by its file. Not by `render()` of astro:content: for the styles of their texts, Astro would begin every
 * component of every page before its turn and keep it, since all pages ask the same store for their pictures. Two
 * patterns, since Vite 8.3 finds no new file under a dev server by one with « [!_] ».
 */
const texts = import.meta.glob<MDXInstance<object>>([
  '../../content/pages/*.mdx',
  '!../../content/pages/_*.mdx',
]);

/**
 * The text of an institutional page, as a component, with its headings.
 * @throws where content/pages/ has no such file
 * @example await loadInstitutionalText('adherer') → { Content, headings: [{ depth: 2, slug: 'qui', text: 'Qui' }, …] }
 */
export async function loadInstitutionalText(
  id: string,
): Promise<{ Content: MDXInstance<object>['Content']; headings: MarkdownHeading[] }> {
  const load = texts[`${FOLDER}/${id}.mdx`];
  if (load === undefined) throw new Error(`content/pages/ has no ${id}.mdx: was it renamed?`);
  const { Content, getHeadings } = await load();
  return { Content, headings: getHeadings() };
}
