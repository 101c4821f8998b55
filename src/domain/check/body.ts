import type { ReadFile } from './fields.ts';

/**
 * The Markdown of a content file with the number of lines before it, by which a place in it is told.
 * @example bodyOf(file whose second « --- » stands on line 4) → { markdown: 'Texte.\n', linesBefore: 4 }
 */
export function bodyOf({ source }: Pick<ReadFile, 'source'>): {
  markdown: string;
  linesBefore: number;
} {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  const linesBefore = lines.findIndex((line, index) => index > 0 && line.startsWith('---')) + 1;
  return { markdown: lines.slice(linesBefore).join('\n'), linesBefore };
}
