import { mdxToJs, mdxToMdast, type MdastNode } from 'satteri';
import { describeMdxFault } from '../../../lib/closed-mdx.ts';
import { bodyOf, flatten } from './body.ts';
import type { ParsedFile } from '../block/fields.ts';
import { CONFLICT_MESSAGE, isConflictMark } from '../block/lint/lines.ts';
import type { Fault } from '../fault.ts';

/** What an editor has most often done, by the words of the compiler. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [
    /to create a link in MDX/,
    'Écrivez cette adresse en lien : [texte du lien](https://…), sans « < > ».',
  ],
  [/to create a comment in MDX/, 'Ici, un commentaire s’écrit {/* … */}, et non <!-- … -->.'],
  [
    /closing brace|parse expression/,
    'Une accolade « { » ouvre ici du code. Retirez-la ; pour montrer le signe, écrivez \\{.',
  ],
  [
    /Unexpected closing tag/,
    'Cette balise ferme ce que rien n’ouvre. Retirez-la ; pour montrer le signe, écrivez \\<.',
  ],
  [
    /Expected a closing tag for `<(?:br|hr|img)/,
    'Fermez cette balise par « /> » : <br />, <hr /> ou <img … />.',
  ],
  [
    /closing tag/,
    'Cette balise n’est pas fermée. Fermez-la, ou retirez-la ; pour montrer le signe, écrivez \\<.',
  ],
];

const CURLY_QUOTES =
  'Dans une balise, les valeurs se mettent entre guillemets droits : <abbr title="Cités Unies France">.';

const MESSAGE =
  'Cette page ne peut pas être lue à partir d’ici : une balise « < > » ou une accolade « { } » n’est pas à sa place. Pour montrer le signe lui-même, écrivez \\< ou \\{.';

/**
 * Names the places of an institutional page that cannot be read, or that would be run: what is a sign
 * among others in Markdown opens a component or an expression in MDX.
 * @example checkPageSyntax([a page with « <b>mot » on line 12]) → [{ line: 12, column: 1, message: 'Cette balise n’est pas fermée…' }]
 */
export function checkPageSyntax(files: readonly ParsedFile[]): Fault[] {
  return files.filter(({ kind }) => kind === 'pages').flatMap(checkOne);
}

type MdxNode = Extract<MdastNode, { type: `mdx${string}` }>;

function isMdx(node: Readonly<MdastNode>): node is MdxNode {
  return node.type.startsWith('mdx');
}

function checkOne(file: ParsedFile): Fault[] {
  const { markdown, linesBefore } = bodyOf(file);
  const toFault = (place: { line: number; column: number }, message: string): Fault => ({
    file: file.path,
    line: place.line + linesBefore,
    column: place.column,
    message,
  });
  try {
    const forbidden = findForbidden(markdown).map(({ place, message }) => toFault(place, message));
    // What may stand in a page must still compile.
    if (forbidden.length === 0) mdxToJs(markdown);
    return forbidden;
  } catch (error) {
    // The compiler tells the place only in its words: « 12:1: Expected a closing tag… ».
    const words = error instanceof Error ? error.message : '';
    const [, line, column] = /^(\d+):(\d+): /.exec(words) ?? [];
    if (line === undefined || column === undefined) throw error;
    const place = { line: Number(line), column: Number(column) };
    return [toFault(place, describeUnread(words, { markdown, ...place }))];
  }
}

/** What would be run, or is not allowed; what stands in a tag that has to go goes with it. */
function findForbidden(markdown: string) {
  const parents = new Map<Readonly<MdastNode>, Readonly<MdastNode>>();
  const refused = new Set<unknown>();
  return flatten(mdxToMdast(markdown), parents).flatMap((node) => {
    const message = isMdx(node) ? describeMdxFault(node) : undefined;
    const isWithin = refused.has(parents.get(node));
    if (message !== undefined || isWithin) refused.add(node);
    if (message === undefined || isWithin) return [];
    return [{ place: node.position?.start ?? { line: 1, column: 1 }, message }];
  });
}

function describeUnread(
  words: string,
  { markdown, line, column }: { markdown: string; line: number; column: number },
): string {
  const text = markdown.split('\n')[line - 1] ?? '';
  const around = text.slice(Math.max(0, column - 2), column + 2);
  if (/<\s*\d/.test(around)) return 'Pour montrer le signe « < », écrivez \\<.';
  return describeSign(text.slice(column - 1)) ?? findAdvice(words) ?? MESSAGE;
}

/** The compiler takes all of these for addresses. */
function describeSign(rest: string): string | undefined {
  if (isConflictMark(rest)) return CONFLICT_MESSAGE;
  if (/^<[a-z][^>]*=\s*[“”„«‘’]/i.test(rest)) return CURLY_QUOTES;
  const [, mail] = /^<([\w.+-]+@[\w.-]+)>/.exec(rest) ?? [];
  return mail === undefined
    ? undefined
    : `Écrivez ce courriel en lien : [texte du lien](mailto:${mail}), sans « < > ».`;
}

function findAdvice(words: string): string | undefined {
  return ADVICE.find(([pattern]) => pattern.test(words))?.[1];
}
