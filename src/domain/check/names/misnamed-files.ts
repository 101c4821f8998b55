import { extensionOf, isContentKind } from '../../kinds.ts';

/** « x.md.txt », « x.md » and a space, « x.MD », « x.markdown », « _x.md », a dated « x.txt », « x » alone. */
const MISNAMED =
  /\.mdx?\.\w+$|\.mdx?\s+$|\/\d{4}-\d{2}-\d{2}-[^/]*\.txt$|\/[^./]+$|\.(?:MDX?|Mdx?|markdown|mdown|mkd)$|\/_[^/]*\.mdx?$/;

/**
 * The name that a content file should have which its own name keeps from being read; nothing for any other file.
 * What refers to it has nothing to correct.
 * @example correctPathOf('content/pays/liban.MD') → 'content/pays/liban.md' ; correctPathOf('content/pays/liban.md') → undefined
 */
export function correctPathOf(path: string): string | undefined {
  const [, kind = ''] = /^content\/([^/]+)\//.exec(path) ?? [];
  if (!isContentKind(kind) || !MISNAMED.test(path)) return undefined;
  const stem = path.replace(/(?:\.mdx?)?(?:\.\w+|\s+)?$/i, '').replace(/\/_(?=[^/]*$)/, '/');
  return `${stem}.${extensionOf(kind)}`;
}
