import { glob } from 'node:fs/promises';
import path from 'node:path';
import { listTemplates } from '../captures/templates.ts';
import { requireSite } from '../server/require-site.ts';

/**
 * The addresses of a built site to look at: one of each kind of page, then as many others as are left,
 * taken at even steps from all.
 * @throws when there is no built site
 * @example await chooseAddresses('dist', 200) → ['/', '/actualites/', …]
 */
export async function chooseAddresses(dist: string, most: number): Promise<string[]> {
  requireSite(dist);
  const kinds = new Set((await listTemplates(dist)).map(({ path: address }) => address));
  const files = (await Array.fromAsync(glob('**/index.html', { cwd: dist }))).toSorted();
  const others = files
    .map((file) => `/${file.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`)
    // The editing desk is no page of visitors.
    .filter((address) => !kinds.has(address) && !address.startsWith('/admin/'));
  const left = Math.max(most - kinds.size, 0);
  const step = Math.max(others.length / Math.max(left, 1), 1);
  const taken = Array.from({ length: Math.min(left, others.length) }, (_, index) =>
    others.at(Math.floor(index * step)),
  );
  return [...kinds, ...taken.filter((address) => address !== undefined)];
}
