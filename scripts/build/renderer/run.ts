import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';
import { buildCode } from '../../../src/lib/build-code.ts';
import { ASTRO_CACHE } from '../cache-seal.ts';

/*
 * `node scripts/build/renderer/run.ts .dist-new`: a process of its own, as Astro's, since what it loads makes one
 * site and is of no use to another.
 */

// A build that was killed must not go on writing where the next one does.
process.once('disconnect', () => {
  process.exit(1);
});

const [site] = parseArgs({ allowPositionals: true }).positionals;
const code = buildCode();
if (site === undefined || code === undefined)
  throw new Error('Run by scripts/build/make-site.ts only.');
enableCompileCache('.cache/node');
const { makePages } = await import('./make-pages.ts');
// At once: the channel to who started it would keep it alive.
process.exit((await makePages({ cache: ASTRO_CACHE, site }, code)) ? 0 : 1);
