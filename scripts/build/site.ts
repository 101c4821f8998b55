import { now } from '../../src/lib/clock.ts';
import { withLock } from './lock.ts';
import { forgetBuild, isBuilt, readInputs, rememberBuild } from './state.ts';

/**
 * Builds the whole site into dist/, unless what stands there is what this build would write. The content
 * is checked first, all files at once and in French; the site is made beside what stands and takes its
 * place once it is whole.
 * @returns whether it could
 * @throws PlainError, in French: another build is running, or Astro has failed
 * @example await buildSite() → true ; false where the content has faults, which are printed
 */
export async function buildSite(): Promise<boolean> {
  // A clock that cannot be read is reported before anything is done. All pages see this one instant: those
  // made last would otherwise show a change that those made first do not know.
  const instant = now().round({ smallestUnit: 'second', roundingMode: 'floor' });
  const root = process.cwd();
  return withLock('.cache/build.lock', async () => {
    const inputs = await readInputs(root);
    if (await isBuilt(root, { inputs, instant })) {
      console.log('Rien n’a changé : le site qui est dans dist/ est à jour.');
      return true;
    }
    await forgetBuild(root);
    // Loaded only now: where nothing is to be done, loading it would take longest.
    const { makeSite } = await import('./make-site.ts');
    if (!(await makeSite(root, { instant, inputs }))) return false;
    await rememberBuild(root, inputs, instant);
    return true;
  });
}
