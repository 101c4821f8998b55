import { PUBLISHED_FORMATS } from '../../../files/file-kinds.ts';
import { formatOf } from '../../../lib/media-path.ts';
import { isContentKind } from '../../kinds.ts';
import type { ParsedFile } from '../block/fields.ts';
import type { CheckContext } from '../context.ts';
import { faultOfFile } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { findNamedFiles } from '../files/named-files.ts';
import { makeExplained } from './explained-media.ts';
import { isUnnamedText } from './unnamed-files.ts';

/**
 * Advises on documents, pictures and sounds that lie beside content files and that none names: nobody sees them.
 * What another fault is about (a name misspelt, a content file that cannot be read) is left to it.
 * @example checkUnnamedMedia(files, { paths: ['content/articles/2026/programme.pdf'], … }) → [{ isAdvice: true, … }]
 */
export function checkUnnamedMedia(
  files: readonly ParsedFile[],
  context: Pick<CheckContext, 'paths' | 'inspected' | 'unread'>,
): Fault[] {
  const known = new Set(files.flatMap(findNamedFiles).map(({ path }) => path));
  const unnamed = context.paths.filter((path) => isMedia(path) && !known.has(path));
  if (unnamed.length === 0) return [];
  const isExplained = makeExplained(files, context);
  return unnamed
    .filter((path) => !isExplained(path))
    .map((path) => ({ ...faultOfFile({ path }, describe(path)), isAdvice: true }));
}

/** What a content file could name, not a content file, nor what a computer leaves behind. */
function isMedia(path: string): boolean {
  const [, kind = ''] = /^content\/([^/]+)\//.exec(path) ?? [];
  if (!isContentKind(kind) || isUnnamedText(path)) return false;
  return !/\/[._~][^/]*(?:\/|$)|\/(?:Thumbs\.db|desktop\.ini)$|\.(?:mdx?|markdown|mdown|mkd)$/i.test(
    path,
  );
}

function describe(path: string): string {
  const format = formatOf(path);
  if (!PUBLISHED_FORMATS.includes(format)) {
    return `Aucune fiche ne nomme ce fichier, et un fichier .${format.toLowerCase()} ne peut pas être publié. Supprimez-le.`;
  }
  return 'Aucune fiche ne nomme ce fichier : personne ne le voit. Nommez-le dans une fiche, sous « image: », « documents: » ou « fichier: », ou supprimez-le.';
}
