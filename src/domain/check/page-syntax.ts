import { mdxToJs } from 'satteri';
import { bodyOf } from './body.ts';
import type { ReadFile } from './fields.ts';
import type { Problem } from './problem.ts';

const MESSAGE =
  'Cette page ne peut pas être lue à partir d’ici : une balise « < > » ou une accolade « { } » n’est pas fermée, ou ce signe n’est pas à sa place. Fermez-la ; pour montrer le signe lui-même, écrivez \\< ou \\{.';

/**
 * Names the place where the text of an institutional page can no longer be read: what is a sign among
 * others in Markdown opens a component or an expression in MDX.
 * @example checkPageSyntax([a page with « <b>mot » on line 12]) → [{ line: 12, column: 1, message: 'Cette page ne peut…' }]
 */
export function checkPageSyntax(files: readonly ReadFile[]): Problem[] {
  return files.filter(({ kind }) => kind === 'pages').flatMap(checkOne);
}

function checkOne(file: ReadFile): Problem[] {
  const { markdown, linesBefore } = bodyOf(file);
  try {
    mdxToJs(markdown);
    return [];
  } catch (error) {
    // The compiler tells the place only in its words: « 12:1: Expected a closing tag… ».
    const [, line, column] =
      /^(\d+):(\d+): /.exec(error instanceof Error ? error.message : '') ?? [];
    if (line === undefined || column === undefined) throw error;
    const place = { line: Number(line) + linesBefore, column: Number(column) };
    return [{ file: file.path, ...place, message: MESSAGE }];
  }
}
