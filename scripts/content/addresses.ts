import { pageAddress } from '../../src/content-address.ts';
import { isDraft } from '../../src/domain/check/block/draft.ts';
import type { ParsedFile } from '../../src/domain/check/block/fields.ts';
import type { SiteAddresses, SitePage } from '../../src/domain/check/context.ts';
import { findNamedFiles } from '../../src/domain/check/files/named-files.ts';
import { isPublic } from '../../src/domain/entry/visibility.ts';
import { kindOf } from '../../src/domain/kinds.ts';
import { isDayAndHour } from '../../src/lib/dates.ts';
import { feedsOf, mediaRoute, routes } from '../../src/routes.ts';
import { site } from '../../src/site.config.ts';
import { listPages } from './list-pages.ts';

/** These hold files, and have no page of their own. */
const FOLDERS: readonly string[] = [routes.documents, routes.covers];

/** What is made with the content and never listed: a link to it is judged by the tests of dist/. */
const GENERATED =
  /^\/(?:abonnements\/.*|langues\/.*|apercus\/.*|dessins\/.*|illustrations\/.*|couvertures\/.*|flux\/.*|pagefind\/.*|fonts\/.*|_astro\/.*|api\/.*|admin\/.*|en\/|es\/|ar\/|(?:[\w-]+\/)*(?:rss\.xml|atom\.xml|feed\.json|[\w-]+\.ics)|sitemap[\w-]*\.xml|[\w-]+\.(?:png|ico|svg|txt))$/;

/** Of these, the ones below the page of a content file: without it, they are not there. */
const OF_FILES =
  /^\/(?:pays|thematiques|collectivites|reseaux)\/[\w-]+\/|^\/(?:actualites|ressources|lettres)\/\d{4}\/[\w-]+\/|^\/agenda\/\d{4}\/(?:\d{2}\/[\w.-]+|[^\d/][^/]*|\d{2}-[^/]*)|^\/ressources\/actes\/[\w-]+\//;

/**
 * The addresses that the site has when it is made of these files.
 * @param paths all that lies in content/ and public/
 * @example listAddresses(files, { paths, now }).pages.get('/pays/liban/') → { file: 'content/pays/liban.md', hidden: undefined }
 */
export function listAddresses(
  files: readonly ParsedFile[],
  { paths, now }: { paths: readonly string[]; now: Temporal.Instant },
): SiteAddresses {
  const own: SitePage = { file: undefined, hidden: undefined };
  const fixed = listOthers(files, paths);
  const shown = files.flatMap((file): [string, SitePage][] => {
    const address = pageAddress(file.path);
    return address === undefined
      ? []
      : [[address, { file: file.path, hidden: hiddenBy(file, now), names: namesOf(file) }]];
  });
  const pages = new Map([...fixed.map((address) => [address, own] as const), ...shown]);
  const lists = listPages(files, paths);
  const { host } = new URL(site.url);
  return {
    host: host.replace(/^www\./, ''),
    pages,
    addressOf: pageAddress,
    isGenerated: (path) => lists.has(path) || isGenerated(path, pages),
  };
}

/** The addresses that are there whatever one file says: of lists, of files, of feeds. */
function listOthers(files: readonly ParsedFile[], paths: readonly string[]): string[] {
  return [
    ...Object.values(routes)
      .filter((address) => typeof address === 'string')
      .filter((address) => !FOLDERS.includes(address)),
    ...paths.filter((path) => path.startsWith('public/')).map(mediaRoute),
    // What cannot be read, or is a link of the file system, is named where it lies.
    ...paths.flatMap((path) => pageAddress(path) ?? []),
    ...files
      .flatMap(findNamedFiles)
      .flatMap(({ path, isPicture }) => (isPicture ? [] : path))
      .map(mediaRoute),
    ...['/', routes.articles, routes.agenda, routes.resources].flatMap((page) =>
      feedsOf(page).map(({ href }) => href),
    ),
  ];
}

function isGenerated(path: string, pages: ReadonlyMap<string, SitePage>): boolean {
  if (!GENERATED.test(path)) return false;
  // The feeds of a term and its calendar stand below the page of its file.
  const [page = ''] = OF_FILES.exec(path) ?? [];
  if (page === '') return true;
  return pages.has(page) || pages.has(page.replace(/(?:-seance-\d+)?\.ics$/, '/'));
}

/** Titles of articles are sentences: only terms are called by a name. */
function namesOf({ kind, fields }: ParsedFile): string[] {
  const { nom, sigle, titre } = fields;
  return (kindOf(kind).naming === 'named' ? [nom, sigle, titre] : []).filter(
    (name) => typeof name === 'string',
  );
}

function hiddenBy(file: ParsedFile, now: Temporal.Instant): SitePage['hidden'] {
  const { publication, expiration } = file.fields;
  if (isDraft(file)) return 'draft';
  const moment = { now, zone: site.zone };
  if (isMoment(publication) && !isPublic({ isDraft: false, embargoUntil: publication }, moment)) {
    return 'embargo';
  }
  return isMoment(expiration) && !isPublic({ isDraft: false, expiresAt: expiration }, moment)
    ? 'expired'
    : undefined;
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && isDayAndHour(value);
}
