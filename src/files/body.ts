import { readFrontmatter, withPlainLines } from './frontmatter.ts';

/** What ends the block: no other line of it may begin so (`fences.ts`). */
const END = '\n---';

/**
 * The Markdown of a file whose fields were read before. To read these again for it took a build of 10,000
 * entries 2 s.
 * @throws FrontmatterError where there is no block
 * @example readBody('---\ntitre: Bonjour\n---\nTexte') → 'Texte'
 */
export function readBody(source: string): string {
  const text = withPlainLines(source);
  const end = text.indexOf(END);
  if (!text.startsWith(END.trim()) || end === -1) return readFrontmatter(source).body;
  return text.slice(end + END.length).replace(/^\n+/, '');
}
