import type { Fragment, Section } from './engine.ts';

const MOST = 3;

/**
 * The sections of a page where the words were found: headings, pages of a document, times of a
 * recording. What stands before the first heading is the page itself.
 * @example listSections({ url: '/a/', sub_results: [{ title: 'Page 2', url: '/a/#page-2' }] }) → [{ title: 'Page 2', … }]
 */
export function listSections({ url, sub_results: found }: Pick<Fragment, 'url' | 'sub_results'>) {
  const sections = new Map<string, Section>();
  for (const section of found) {
    if (section.url.startsWith(`${url}#`)) sections.set(section.url, section);
  }
  return [...sections.values()].slice(0, MOST);
}
