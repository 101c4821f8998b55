import { isContentKind, KINDS, type ContentKind } from '../domain/kinds.ts';
import { readDatedName } from '../lib/content-file-name.ts';
import { monthOf } from '../lib/dates.ts';
import { resolveMediaPath } from '../lib/media-path.ts';
import { mediaRoute, routes } from '../routes.ts';

/**
 * The address of what a link in a content file points to: the page of another file, or a document.
 * @example resolveContentLink('../../pays/liban.md', 'content/articles/2025/x.md') → '/pays/liban/'
 */
export function resolveContentLink(reference: string, contentPath: string): string {
  const [file = '', anchor] = reference.split('#');
  const target = resolveMediaPath(file, contentPath);
  const address = contentAddress(target);
  return anchor === undefined ? address : `${address}#${anchor}`;
}

/**
 * The address of what a file of content/ publishes: its page, or the file itself.
 * @param file from the project's root
 * @example contentAddress('content/agenda/2025/2025-11-20-groupe-pays.md') → '/agenda/2025/11/groupe-pays/'
 * @example contentAddress('content/ressources/2025/actes.pdf') → '/documents/ressources/2025/actes.pdf'
 */
export function contentAddress(file: string): string {
  const [, folder = '', id = ''] = /^content\/([^/]+)\/(.+)\.mdx?$/.exec(file) ?? [];
  const page = isContentKind(folder) ? pageAddress(folder, id) : undefined;
  return page ?? mediaRoute(file);
}

/** The address of the page of a content file; none for a kind without pages. */
function pageAddress(folder: ContentKind, id: string): string | undefined {
  const kind = KINDS[folder];
  if (!('route' in kind)) return undefined;
  if (kind.naming === 'named') return routes[kind.route](id);
  const name = readDatedName(id);
  return routes[kind.route]({ ...name, month: monthOf(name.day) });
}
