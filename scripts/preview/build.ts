import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkFields } from '../../src/domain/check/block/fields.ts';
import { now } from '../../src/lib/clock.ts';
import { PlainError } from '../../src/lib/plain-error.ts';
import { PREVIEW_CACHE } from '../build/cache-seal.ts';
import { openFileCache } from '../build/file-cache.ts';
import { linkInto } from '../build/link-into.ts';
import { drawLinkCards } from '../build/link-cards.ts';
import { replaceFolder } from '../build/replace-folder.ts';
import { runAstro } from '../build/run-astro.ts';
import { listAddresses } from '../content/addresses.ts';
import { readContent } from '../content/read.ts';
import { checkContent } from '../content/report.ts';
import { describeHidden, markPage, STYLE, STYLE_FILE } from './mark-page.ts';

/** What is followed, or asked for by robots: nobody may take a draft for news. */
const FOLLOWED =
  /(?:^|\/)(?:rss\.xml|atom\.xml|podcast\.xml|feed\.json|chapitres\.json|transitions\.json|sitemap[^/]*\.xml|[^/]+\.(?:ics|opml))$/;

/**
 * Builds the site for editors: pages of drafts and of what is to come bear a banner, no page may be
 * indexed, nothing can be subscribed to.
 * @returns whether the content could be built
 * @throws PlainError, in French, when Astro has failed
 * @example await buildPreview('.') → true // apercu/ is new
 */
export async function buildPreview(root: string): Promise<boolean> {
  if (!(await checkContent(root))) return false;
  await replaceFolder('apercu', async (folder) => {
    if (!(await runAstro(['build', '--silent', '--outDir', folder], { PORTAIL_APERCU: '1' }))) {
      throw new PlainError('La construction a échoué (voir plus haut).');
    }
    const cards = openFileCache('apercus', { cache: PREVIEW_CACHE, place: linkInto(folder) });
    await drawLinkCards(folder, cards);
    cards.close();
    await markPages(folder, await listHidden(root));
  });
  console.log('L’aperçu est dans apercu/. Pour le voir : npm run preview -- apercu');
  return true;
}

/** The pages that readers do not see yet, by their file in the built site, with what to say of each. */
async function listHidden(root: string): Promise<Map<string, string>> {
  const files = (await readContent(root)).flatMap(([kind, ofKind]) =>
    ofKind.flatMap((file) => checkFields(file, kind).read ?? []),
  );
  const fields = new Map(files.map((file) => [file.path, file.fields]));
  const { pages } = listAddresses(files, { paths: [], now: now() });
  return new Map(
    [...pages].flatMap(([address, { file, hidden }]) => {
      const words = describeHidden(hidden, fields.get(file ?? '')?.publication);
      return words === undefined ? [] : [[`${address.slice(1)}index.html`, words] as const];
    }),
  );
}

async function markPages(folder: string, hidden: ReadonlyMap<string, string>): Promise<void> {
  for await (const found of glob('**/*.*', { cwd: folder })) {
    const file = found.replaceAll(path.sep, '/');
    const place = path.join(folder, found);
    if (FOLLOWED.test(file)) await rm(place);
    else if (file.endsWith('.html')) {
      await writeFile(place, markPage(await readFile(place, 'utf8'), hidden.get(file)));
    }
  }
  await writeFile(path.join(folder, STYLE_FILE), STYLE);
  await writeFile(path.join(folder, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
  await writeFile(path.join(folder, '_headers'), '/*\n  X-Robots-Tag: noindex\n');
}
