import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { forEachOf } from '../../../src/lib/queue.ts';

/** A file of another generator's site: its path below the site, and its content. */
export type SiteFile = readonly [file: string, content: string];

const AT_ONCE = 32;

/**
 * Writes the files of a site into an empty folder; what stood there is removed.
 * @example await writeSite('.cache/bench/hugo-400', [['content/fiche/0.md', '---\n…']])
 */
export async function writeSite(root: string, files: readonly SiteFile[]): Promise<void> {
  await rm(root, { recursive: true, force: true });
  await forEachOf(files, AT_ONCE, async ([file, content]) => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), content);
  });
}

/**
 * A Markdown file with its front matter.
 * @example markdownFile({ title: 'Eau' }, 'Un puits.') → '---\ntitle: Eau\n---\n\nUn puits.'
 */
export function markdownFile(fields: object, body = ''): string {
  return `---\n${stringify(fields)}---\n\n${body}`;
}
