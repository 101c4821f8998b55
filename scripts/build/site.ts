import { dayIn, now } from '../../src/lib/clock.ts';
import { PlainError } from '../../src/lib/plain-error.ts';
import { PARIS } from '../../src/lib/zone.ts';
import { indexSite } from '../../src/search/index/write-index.ts';
import { site } from '../../src/site.config.ts';
import { checkContent } from '../content/report.ts';
import { openCache, sealCache } from './cache-seal.ts';
import { writeHosting } from './hosting.ts';
import { withLock } from './lock.ts';
import { replaceFolder } from './replace-folder.ts';
import { run } from './run.ts';

/**
 * Builds the whole site into dist/. The content is checked first, all files at once and in French; the
 * site is made beside what stands and takes its place once it is whole.
 * @returns whether it could
 * @throws PlainError, in French: another build is running, or Astro has failed
 */
export async function buildSite(): Promise<boolean> {
  // A clock that cannot be read is told before anything is done.
  now();
  return withLock('.cache/build.lock', async () => {
    if (!(await checkContent(process.cwd()))) return false;
    const report = await openCache(process.cwd());
    if (report !== undefined) console.warn(report);
    await replaceFolder('dist', makeSite);
    await sealCache(process.cwd());
    return true;
  });
}

async function makeSite(folder: string): Promise<void> {
  if (!(await run('astro', ['build', '--silent', '--outDir', folder]))) {
    throw new PlainError(
      'La construction a échoué (voir plus haut). Le site qui était dans dist/ n’a pas changé.',
    );
  }
  const { count, problems } = await indexSite(folder, dayIn(now(), PARIS));
  for (const problem of new Set(problems)) console.warn(problem);
  console.log(`The site is in dist/, ${String(count)} of its pages are in the search index.`);
  await addDesk(folder);
  await replaceFolder('hosts', async (hosts) => {
    for (const line of await writeHosting(folder, hosts)) console.log(line);
  });
}

/** After the index of the search, which holds pages of readers only. */
async function addDesk(folder: string): Promise<void> {
  const { forge, url } = site;
  if (forge === undefined) return;
  // Vite is not needed otherwise, and takes a while to load.
  const { writeDesk } = await import('./desk.ts');
  await writeDesk(folder, forge, url);
}
