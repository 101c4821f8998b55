import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { markdownToHtml } from 'satteri';
import { readSourceFiles } from '../../../src/files/content-files.ts';
import { readFrontmatter } from '../../../src/files/frontmatter.ts';

/**
 * The bare limit, run as a program: reads every content file of the project in which it is started,
 * parses it, and writes its text as a page. No generator on this machine can do less.
 */
const FOLDER = '.cache/bench-bare';

for (const kind of ['articles', 'agenda', 'ressources']) {
  for (const { id, source } of await readSourceFiles(`content/${kind}`, '.')) {
    const { fields, body } = readParts(source);
    const page = path.join(FOLDER, kind, id, 'index.html');
    await mkdir(path.dirname(page), { recursive: true });
    const title = typeof fields.titre === 'string' ? fields.titre : '';
    await writeFile(page, `<!doctype html><title>${title}</title>${markdownToHtml(body).html}`);
  }
}

function readParts(source: string) {
  return {
    fields: readFrontmatter(source).fields,
    body: source.replace(/^---\r?\n.*?\r?\n---\r?\n/s, ''),
  };
}
