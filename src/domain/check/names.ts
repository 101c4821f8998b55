import { parseDatedName } from '../../lib/content-file-name.ts';
import { isDay } from '../../lib/dates.ts';
import type { ReadFile } from './fields.ts';
import { CONTENT_KINDS, kindOf } from '../kinds.ts';
import type { Problem } from './problem.ts';
import { findPlace } from './positions.ts';

/** What the site itself writes at these places: a page of this name would hide it, or be hidden. */
const RESERVED_SLUGS = new Set<string>([
  ...CONTENT_KINDS.flatMap((kind) => [kind, ...(kindOf(kind).reservedSlugs ?? [])]),
  'index',
  'page',
  '404',
  'actualites',
  'recherche',
  'abonnements',
  'plan-du-site',
  'documents',
  'couvertures',
  'illustrations',
  'apercus',
  'langues',
  'flux',
  'sitemap-index',
  'dessins',
  'fonts',
  'pagefind',
  'rss',
  'atom',
  'feed',
]);

/**
 * Checks the names of files: their form, their day, words the site keeps for itself, and that no two
 * items share an address.
 * @example checkNames(files) → [{ file: 'content/articles/2025/x.md', message: 'Nommez ce fichier …' }]
 */
export function checkNames(files: readonly ReadFile[]): Problem[] {
  const taken = new Map<string, string>();
  return files.flatMap((file) => {
    const messages =
      kindOf(file.kind).naming === 'dated' ? checkDatedName(file) : checkTermName(file);
    const address = addressOf(file);
    const other = taken.get(address);
    taken.set(address, file.path);
    const all =
      other === undefined
        ? messages
        : [
            ...messages,
            { message: `Ce nom donne la même adresse que ${other}. Changez l’un des deux.` },
          ];
    return all.map(({ message, key }) => ({
      file: file.path,
      ...(key === undefined ? { line: 1, column: 1 } : findPlace(file.source, [key])),
      message,
    }));
  });
}

interface Message {
  message: string;
  key?: string;
}

function checkDatedName({ id, kind, fields }: ReadFile): Message[] {
  const name = parseDatedName(id);
  if (name === undefined || name.year !== name.day.slice(0, 4)) {
    return [
      {
        message: `Nommez ce fichier <année>/<AAAA-MM-JJ>-<nom>.md, en minuscules sans accents, comme 2025/2025-10-14-groupe-pays-liban.md.`,
      },
    ];
  }
  const key = kind === 'agenda' ? 'jour' : 'date';
  const days = [fields[key], fields.jour_initial];
  const slugMessages = checkSlug(name.slug);
  // A key that holds no day is told by its schema.
  if (days.includes(name.day) || !isDay(String(fields[key]))) return slugMessages;
  const message = `« ${key} » (${String(fields[key])}) et le nom du fichier (${name.day}) ne disent pas le même jour. Corrigez l’un des deux${kind === 'agenda' ? ', ou écrivez l’ancien jour après « jour_initial: »' : ''}.`;
  return [...slugMessages, { message, key }];
}

function checkTermName({ id }: ReadFile): Message[] {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    return [
      {
        message:
          'Nommez ce fichier en minuscules sans accents, avec des tirets, comme burkina-faso.md.',
      },
    ];
  }
  return checkSlug(id);
}

function checkSlug(slug: string): Message[] {
  if (/^\d+$/.test(slug)) {
    return [
      {
        message: `Le nom « ${slug} » n’est qu’un nombre : ajoutez un mot, les nombres sont ceux des pages et des années.`,
      },
    ];
  }
  return RESERVED_SLUGS.has(slug)
    ? [{ message: `Le nom « ${slug} » est réservé au site. Choisissez-en un autre, plus précis.` }]
    : [];
}

/** Items of one kind share an address when their folder and name agree, whatever their day. */
function addressOf({ id, kind }: ReadFile): string {
  const name = parseDatedName(id);
  if (name === undefined) return `${kind}/${id}`;
  const folder = kindOf(kind).isFiledByMonth === true ? name.day.slice(0, 7) : name.year;
  return `${kind}/${folder}/${name.slug}`;
}
