import { readIfThere } from '../../files/read-if-there.ts';
import { oncePerBuild } from '../../lib/once.ts';
import { CRAWL_FILE, crawlSchema, type PrivacyCrawl } from './crawl.ts';

/** The last visit of the pages, from the file that `npm run vie-privee` wrote; nothing before the first. */
export const loadPrivacyCrawl = oncePerBuild(() => readPrivacyCrawl('.'));

/**
 * The same for a project that is not being built.
 * @throws when the file was written by something else than the command
 * @example await readPrivacyCrawl('/chemin/du/projet') → { day: '2026-11-28', pageCount: 200 }
 */
export async function readPrivacyCrawl(root: string): Promise<PrivacyCrawl | undefined> {
  const bytes = await readIfThere(`${root}/${CRAWL_FILE}`);
  return bytes === undefined ? undefined : crawlSchema.parse(JSON.parse(bytes.toString()));
}
