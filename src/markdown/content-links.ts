import { contentAddress } from '../content-address.ts';
import { resolveMediaPath } from '../lib/media-path.ts';

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
