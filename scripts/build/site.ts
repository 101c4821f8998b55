import { rm } from 'node:fs/promises';
import { checkContent } from '../content/check.ts';
import { indexSite } from '../../src/search/index/write-index.ts';
import { writeHosting } from './hosting.ts';
import { run } from './run.ts';

/**
 * Builds the whole site into dist/. The content is checked first, all files at once and in French;
 * dist/ is wiped, so that nothing of an older build is served or indexed.
 * @returns whether it could
 */
export async function buildSite(): Promise<boolean> {
  if (!(await checkContent(process.cwd()))) return false;
  await rm('dist', { recursive: true, force: true });
  if (!(await run('astro', ['build', '--silent']))) return false;
  const { count, problems } = await indexSite('dist');
  for (const problem of new Set(problems)) console.warn(problem);
  console.log(`The site is in dist/, ${String(count)} of its pages are in the search index.`);
  for (const line of await writeHosting('dist', 'hosts')) console.log(line);
  return true;
}
