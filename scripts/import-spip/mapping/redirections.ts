import { readOldAddress } from '../../../src/domain/old-address/old-address.ts';
import { addressOf, NOWHERE, type Addresses } from './addresses.ts';
import type { Base } from './base.ts';
import type { Entry } from './entry.ts';
import type { MediaPlaces } from './media.ts';
import type { Warning } from '../report/report.ts';

/** One row of the table of old addresses (content/_redirections/). */
interface Redirect {
  from: string;
  to: string;
}

/** The objects of SPIP whose pages are no content file of ours, in the order in which they are written. */
const OBJECTS = ['article', 'breve', 'rubrique', 'mot', 'auteur', 'site', 'evenement'] as const;

const HEADER = `# Anciennes adresses du site SPIP, écrites par « npm run import:spip ». Celles des articles, des
# rendez-vous et des ressources sont en haut de leurs fichiers, sous « alias ».`;

/**
 * Where every old address leads that no content file has among its own.
 * @example listRedirects(base, { addresses, entries, media }) → [{ from: '/-Liban-', to: '/pays/liban/' }, …]
 */
export function listRedirects(
  base: Base,
  {
    addresses,
    entries,
    media,
  }: {
    addresses: Addresses;
    entries: readonly Entry[];
    media: Pick<MediaPlaces, 'placed' | 'find'>;
  },
): Redirect[] {
  const owned = new Set(entries.flatMap(({ fields }) => fields.alias ?? []).map(keyOf));
  const files = placeFiles(entries, media);
  const rows = [
    ...objectRedirects(base, { addresses, files, media }),
    ...mediaRedirects(base, { files, media }),
  ];
  const seen = new Map<string, Redirect>();
  for (const row of rows) {
    const key = keyOf(row.from);
    if (!owned.has(key) && !seen.has(key)) seen.set(key, row);
  }
  return [...seen.values()];
}

/** One spelling of an address is enough: the site knows the others. */
function keyOf(address: string): string {
  const { keys } = readOldAddress(address);
  return keys.find((key) => !key.startsWith('=')) ?? address;
}

function objectRedirects(
  base: Base,
  { addresses, files, media }: { addresses: Addresses; files: Files; media: Finder },
): Redirect[] {
  const numbers: Readonly<Record<(typeof OBJECTS)[number], Iterable<number>>> = {
    article: [...base.articles.values()]
      .filter(({ status }) => status === 'publie')
      .map(({ id }) => id),
    breve: [...base.briefs.values()]
      .filter(({ status }) => status === 'publie')
      .map(({ id }) => id),
    rubrique: base.sections.keys(),
    mot: base.keywords.keys(),
    auteur: base.authors.keys(),
    site: base.sites.keys(),
    evenement: [...base.events.values()]
      .filter(({ status }) => status === 'publie')
      .map(({ id }) => id),
  };
  return OBJECTS.flatMap((kind) =>
    [...numbers[kind]]
      .toSorted((a, b) => a - b)
      .flatMap((id) => {
        const href = addresses.target(kind, id)?.href;
        const file = /^IMG\/(.+)$/.exec(href ?? '')?.[1];
        const to =
          file === undefined ? secure(href) : (files.get(media.find(file) ?? file) ?? NOWHERE);
        const slugs = base.index.urls.get(`${kind}:${String(id)}`) ?? [];
        return [
          ...slugs.map(({ url }) => addressOf(kind, url)),
          `/spip.php?${kind}${String(id)}`,
        ].map((from) => ({ from, to }));
      }),
  );
}

/** The table takes pages of ours and addresses in https. */
function secure(to: string | undefined): string {
  if (to === undefined || to === '') return NOWHERE;
  const url = to.replace(/^http:/, 'https:').replaceAll(' ', '%20');
  return /^(?:\/(?!\/)\S*|https:\/\/\S+)$/.test(url) ? url : NOWHERE;
}

type Finder = Pick<MediaPlaces, 'find'>;

/** Where the address of each file of the media folder leads now. */
type Files = ReadonlyMap<string, string>;

/** A document is where it was placed; a picture leads to the page that shows it. */
function placeFiles(entries: readonly Entry[], { placed }: Pick<MediaPlaces, 'placed'>): Files {
  const documents = new Set(
    entries.flatMap(({ path, fields }) =>
      [
        ...(fields.documents ?? []).map(({ fichier }) => fichier),
        ...(fields.fichier === undefined ? [] : [fields.fichier]),
      ].map((file) => resolve(path, file)),
    ),
  );
  const files = [...placed.values()].toSorted((a, b) => (a.source < b.source ? -1 : 1));
  return new Map(
    files.map(({ source, path }) => {
      const owner = entries.find(
        (entry) =>
          entry.path.startsWith(path.slice(0, path.lastIndexOf('/') + 1)) && names(entry, path),
      );
      return [source, documents.has(path) ? path : (owner?.path ?? NOWHERE)] as const;
    }),
  );
}

function mediaRedirects(base: Base, { files, media }: { files: Files; media: Finder }): Redirect[] {
  const rows = Map.groupBy(base.documents.values(), ({ file }) => media.find(file));
  return [...files].flatMap(([source, to]) => {
    const byNumber = (rows.get(source) ?? []).map(({ id }) => ({
      from: `/spip.php?document${String(id)}`,
      to,
    }));
    return [{ from: `/IMG/${source}`, to }, ...byNumber];
  });
}

/**
 * The redirections of the old site that lead nowhere here: to a draft, to a file that nothing shows, round
 * in a circle.
 * @example listLostRedirects(base, [{ from: '/spip.php?article60', to: '-' }])
 *   → [{ place: 'article 60', kind: 'redirection-perdue', detail: 'art44' }]
 */
export function listLostRedirects(base: Base, redirects: readonly Redirect[]): Warning[] {
  const lost = new Set(redirects.filter(({ to }) => to === NOWHERE).map(({ from }) => from));
  return [...base.articles.values()]
    .filter(({ id, redirect }) => redirect !== '' && lost.has(`/spip.php?article${String(id)}`))
    .map(({ id, redirect }) => ({
      place: `article ${String(id)}`,
      kind: 'redirection-perdue',
      detail: redirect,
    }));
}

function names({ body, fields }: Entry, path: string): boolean {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const photos = (fields.photos ?? []).some(({ fichier }) => fichier.endsWith(`/${file}`));
  return photos || body.includes(file) || fields.image?.fichier.endsWith(`/${file}`) === true;
}

function resolve(contentPath: string, reference: string): string {
  return new URL(reference, `file:///${contentPath}`).pathname.slice(1);
}

/**
 * The file of the table.
 * @example writeRedirects([{ from: '/-Liban-', to: '/pays/liban/' }])
 *   → '# Anciennes adresses …\n/-Liban-\t/pays/liban/\n'
 */
export function writeRedirects(redirects: readonly Redirect[]): string {
  return `${HEADER}\n${redirects.map(({ from, to }) => `${from}\t${to}\n`).join('')}`;
}
