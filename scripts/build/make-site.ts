import { rmSync } from 'node:fs';
import type { ValidFiles } from '../../src/domain/check/check-file.ts';
import { FIELD_CACHE } from '../../src/files/field-cache.ts';
import { listFiles } from '../../src/files/list-files.ts';
import { BUILD_CODE } from '../../src/lib/build-code.ts';
import { dayIn } from '../../src/lib/clock.ts';
import { PlainError } from '../../src/lib/plain-error.ts';
import { countOf } from '../../src/lib/text.ts';
import { PARIS } from '../../src/lib/zone.ts';
import { routes } from '../../src/routes.ts';
import { indexSite } from '../../src/search/index/write-index.ts';
import { site } from '../../src/site.config.ts';
import { checkContent } from '../content/report.ts';
import { openValidFiles } from '../content/valid-files.ts';
import { readReportGroups } from '../report/groups.ts';
import { ASTRO_CACHE, openCache } from './cache-seal.ts';
import { keptDesk, writeDesk } from './desk.ts';
import { withEnvironment } from './environment.ts';
import { openFileCache, shownPictures } from './file-cache.ts';
import { reuseSite } from './former-site.ts';
import { writeHosting } from './hosting.ts';
import { drawLinkCards } from './link-cards.ts';
import { remakeFolder, replaceFolder } from './replace-folder.ts';
import { isRendererOf, rememberRenderer, rendererInputs } from './renderer/inputs.ts';
import { trimFrame } from './renderer/kept.ts';
import { makePages } from './renderer/make-pages.ts';
import { runAstro } from './run-astro.ts';
import { codeOf, type BuildInputs } from './state.ts';
import { removeUnusedPictures } from './unused-pictures.ts';
import { writeWeights } from './weights.ts';

/** Where what is read of a built site is kept for the next build. */
const CACHE = '.cache/site';

/**
 * Checks the content and makes the site anew in dist/, and in hosts/ the rules for hosts.
 * @param instant that of the build
 * @returns whether the content could be published
 * @throws PlainError, in French, when Astro has failed
 * @example await makeSite('.', { instant: now(), inputs }) → true // dist/ and hosts/ are new
 */
export async function makeSite(
  root: string,
  { instant, inputs }: { instant: Temporal.Instant; inputs: BuildInputs },
): Promise<boolean> {
  const code = codeOf(inputs);
  const valid = await openValidFiles(FIELD_CACHE, code);
  if (!(await checkContent(root, { valid }))) return false;
  await valid.save();
  const { report, seal } = await openCache(root);
  if (report !== undefined) console.warn(report);
  const renderer = rendererInputs(inputs, root);
  const isSound = report === undefined;
  const isKept = isSound && (await isRendererOf(renderer));
  await remakeFolder('dist', (folder) =>
    fillSite(folder, { instant, code, isSound, isKept, valid }),
  );
  await rememberRenderer(renderer);
  await seal();
  return true;
}

/** What a site is made with. */
interface Making {
  instant: Temporal.Instant;
  /** A digest of all code. */
  code: string;
  /** Whether the cache is as the last build has left it. */
  isSound: boolean;
  /** Whether the renderer of the last build makes the pages of this one too. */
  isKept: boolean;
  /** What the check has just found to be valid. */
  valid: ValidFiles;
}

/** By the renderer of the last build; by Astro where there is none, or where it could not. */
async function writePages(folder: string, { instant, code, isKept }: Making): Promise<boolean> {
  // What pages ask of the build that makes them.
  const known = {
    SOURCE_DATE_EPOCH: String(instant.epochMilliseconds / 1000),
    [BUILD_CODE]: code,
  };
  const render = async () => makePages({ cache: ASTRO_CACHE, site: folder }, code);
  if (isKept && (await withEnvironment({ NODE_ENV: 'production', ...known }, render))) return true;
  // Astro writes into what stands there, and a former site has other names of what the cache keeps.
  rmSync(folder, { recursive: true, force: true });
  return runAstro(['build', '--silent', '--outDir', folder], known);
}

async function fillSite(folder: string, making: Making): Promise<void> {
  const { instant, code } = making;
  if (!(await writePages(folder, making))) {
    throw new PlainError(
      'La construction a échoué (voir plus haut). Le site qui était dans dist/ n’a pas changé.',
    );
  }
  await placeLinkCards(folder);
  await removeUnusedPictures(folder, shownPictures(ASTRO_CACHE));
  trimFrame({ cache: ASTRO_CACHE, site: folder });
  const today = dayIn(instant, PARIS);
  const files = listFiles(folder);
  const { count, problems } = await indexSite(folder, { files, today, name: site.name, code });
  for (const problem of new Set(problems)) console.warn(problem);
  console.log(
    `Le site est dans dist/ ; la recherche en connaît ${countOf(count, ['page', 'pages'])}.`,
  );
  await writeWeights(folder, { files, cache: CACHE });
  await addDesk(folder, making);
  await replaceFolder('hosts', async (hosts) => {
    for (const line of await writeHosting(folder, { hosts, code })) console.log(line);
  });
}

async function placeLinkCards(folder: string): Promise<void> {
  const { place, removeRest } = reuseSite(folder);
  const cards = openFileCache('apercus', { cache: ASTRO_CACHE, place });
  await drawLinkCards(folder, cards);
  cards.close();
  removeRest({ below: routes.linkCardFolder });
}

/** After the index of the search, which holds pages of readers only. */
async function addDesk(folder: string, { instant, code, isSound, valid }: Making): Promise<void> {
  const { forge, url: siteUrl, zone, home } = site;
  if (forge === undefined) return;
  const moment = { now: instant, zone, quietAfterDays: home.quietAfterDays };
  const groups = await readReportGroups(process.cwd(), moment, valid);
  const program = await keptDesk(ASTRO_CACHE, { code, isSound });
  await writeDesk(folder, { program, forge, siteUrl, groups });
}
