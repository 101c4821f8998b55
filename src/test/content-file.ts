import type { SourceFile } from '../files/content-files.ts';

/**
 * A content file as it would lie on the disk.
 * @example contentFile('pays', 'liban', 'nom: Liban') → { path: 'content/pays/liban.md', id: 'liban', source: '---\nnom…' }
 */
export function contentFile(folder: string, id: string, ...lines: string[]): SourceFile {
  const source = ['---', ...lines, '---', 'Texte.', ''].join('\n');
  return { path: `content/${folder}/${id}.md`, id, source };
}
