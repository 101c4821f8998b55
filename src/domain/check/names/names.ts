import { parseDatedName, type DatedName } from '../../../lib/content-file-name.ts';
import { isDay, isPartialDate } from '../../../lib/dates.ts';
import { SLUG, toId } from '../../../lib/text.ts';
import type { ParsedFile } from '../block/fields.ts';
import { CONTENT_KINDS, extensionOf, kindOf } from '../../kinds.ts';
import type { Fault, Finding } from '../fault.ts';
import { findPosition } from '../block/positions.ts';
import { describeCopy, describeDatedForm } from './wanted-name.ts';

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
  'donnees-ouvertes',
  'ecoconception',
  'api',
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
export function checkNames(files: readonly ParsedFile[]): Fault[] {
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
    return all.map((found) => ({
      file: file.path,
      ...(found.key === undefined ? FIRST_LINE : findPosition(file.source, [found.key])),
      ...found,
    }));
  });
}

const FIRST_LINE = { line: 1, column: 1 };

type NameFault = Finding & Pick<Fault, 'key'>;

function checkDatedName({ id, kind, fields }: ParsedFile): NameFault[] {
  const key = kind === 'agenda' ? 'jour' : 'date';
  const day = String(fields[key]);
  const name = parseDatedName(id);
  if (name === undefined || !isFiled(name)) {
    return [{ message: describeDatedForm(id, isDay(day) ? day : undefined) }];
  }
  const slugMessages = checkSlug(name.slug);
  // A key that holds no date is reported by its schema.
  const isKnown = kind === 'agenda' ? isDay(day) : isPartialDate(day);
  // Of a month or a year alone, the name says a day all the same.
  if (!isKnown || name.day.startsWith(day) || name.day === fields.jour_initial) {
    return slugMessages;
  }
  const message = `« ${key} » (${day}) et le nom du fichier (${name.day}) ne disent pas le même jour. Corrigez l’un des deux${kind === 'agenda' ? ', ou écrivez l’ancien jour après « jour_initial: »' : ''}.`;
  return [...slugMessages, { message, key, dependsOn: ['jour_initial'] }];
}

/** In the folder of its year, under a day of the calendar. */
function isFiled({ year, day }: DatedName): boolean {
  return isDay(day) && year === day.slice(0, 4);
}

function checkTermName({ id, kind }: ParsedFile): NameFault[] {
  const copied = describeCopy(id);
  if (copied !== undefined) return [{ message: copied }];
  if (SLUG.test(id)) return checkSlug(id);
  const wanted = toId(id.replace(/^.*\//, ''));
  const extension = extensionOf(kind);
  const message = id.includes('/')
    ? `Posez ce fichier dans le dossier lui-même, sans sous-dossier, sous le nom ${wanted}.${extension}.`
    : `Nommez ce fichier en minuscules sans accents, avec des tirets, comme ${wanted === '' ? 'burkina-faso' : wanted}.${extension}.`;
  return [{ message }];
}

/** Windows opens no path of more than 260 signs, folders included. */
const MAX_LENGTH = 120;

function checkSlug(slug: string): NameFault[] {
  if (slug.length > MAX_LENGTH) {
    const message = `Ce nom compte ${String(slug.length)} signes : certains ordinateurs ne pourraient pas l’ouvrir. Gardez-en quelques mots.`;
    return [{ message }];
  }
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
function addressOf({ id, kind }: ParsedFile): string {
  const name = parseDatedName(id);
  if (name === undefined) return `${kind}/${id}`;
  const folder = kindOf(kind).isFiledByMonth === true ? name.day.slice(0, 7) : name.year;
  return `${kind}/${folder}/${name.slug}`;
}
