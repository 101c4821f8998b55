import { glob, stat } from 'node:fs/promises';
import path from 'node:path';

/** What a built site weighs. */
export interface SiteCount {
  /** HTML. */
  pages: number;
  /** How many files there are, without pictures. */
  files: number;
  pictures: number;
  /** The weight of all that is no picture. */
  megabytes: number;
}

const PICTURE = /\.(?:avif|webp|png|jpe?g)$/;

/**
 * Counts the files of a built site.
 * @example await countSite('dist') → { pages: 620, files: 2100, pictures: 303, megabytes: 31 }
 */
export async function countSite(folder: string): Promise<SiteCount> {
  const count: SiteCount = { pages: 0, files: 0, pictures: 0, megabytes: 0 };
  for await (const entry of glob('**', { cwd: folder, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    if (PICTURE.test(entry.name)) {
      count.pictures += 1;
      continue;
    }
    count.files += 1;
    if (entry.name.endsWith('.html')) count.pages += 1;
    count.megabytes += (await stat(path.join(entry.parentPath, entry.name))).size / 1_000_000;
  }
  return { ...count, megabytes: Math.round(count.megabytes) };
}
