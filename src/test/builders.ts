import path from 'node:path';
import type { z } from 'zod';
import type { Article } from '../domain/article/article.ts';
import { articleSchema } from '../domain/article/schema.ts';
import type { Entry } from '../domain/entry/entry.ts';
import type { EntryFields } from '../domain/entry/fields.ts';
import type { AgendaEvent } from '../domain/event/event.ts';
import { eventSchema } from '../domain/event/schema.ts';
import { withFiles } from '../domain/resource/files.ts';
import type { Resource, ResourceFields } from '../domain/resource/resource.ts';
import { resourceSchema } from '../domain/resource/schema.ts';
import { nameOf, resolveTerms, type Vocabularies } from '../domain/vocabulary/vocabulary.ts';
import { readDatedName } from '../lib/content-file-name.ts';
import { monthOf, yearOf } from '../lib/dates.ts';
import { digest } from '../files/digest.ts';
import type { MediaFile } from '../files/media.ts';
import { resolveMediaPath } from '../lib/media-path.ts';
import { toId } from '../lib/text.ts';

type ArticleKeys = z.input<typeof articleSchema>;
type EventKeys = z.input<typeof eventSchema>;
type ResourceKeys = z.input<typeof resourceSchema>;

/** The terms that a built item may refer to. */
export const vocabularies: Vocabularies = {
  countries: new Map([
    ['cote-d-ivoire', 'Côte d’Ivoire'],
    ['japon', 'Japon'],
    ['liban', 'Liban'],
    ['maroc', 'Maroc'],
    ['senegal', 'Sénégal'],
  ]),
  topics: new Map([
    ['climat', 'Climat'],
    ['culture-patrimoine', 'Culture et patrimoine'],
    ['eau', 'Eau et assainissement'],
  ]),
  localGovernments: new Map([
    ['lyon', 'Lyon'],
    ['nantes', 'Nantes'],
    ['tours', 'Tours'],
  ]),
  networks: new Map([
    ['cglu', 'CGLU'],
    ['platforma', 'PLATFORMA'],
  ]),
  proceedings: new Map([['raict-2025', 'Actes des 16es Rencontres']]),
};

/** The fewest keys that an article may have. */
export const articleKeys: ArticleKeys = {
  titre: 'L’été de Hokusai',
  chapo: 'Nantes présentait 160 œuvres du musée d’Obuse.',
  date: '2025-09-09',
  rubrique: 'cuf',
};

/** The fewest keys that an event may have. */
export const eventKeys: EventKeys = {
  titre: 'Réunion du groupe-pays Liban',
  chapo: 'Le groupe-pays donne rendez-vous à ses membres.',
  date: '2025-09-16',
  jour: '2025-10-14',
};

/** The fewest keys that a resource may have. */
export const resourceKeys: ResourceKeys = {
  titre: 'Actes des rencontres',
  chapo: 'Le compte rendu des treizièmes rencontres.',
  date: '2025-07-22',
  type: 'texte',
  fichier: './actes.pdf',
};

/**
 * An article as pages receive it, from the keys that an editor would write.
 * @example buildArticle({ pays: ['liban'] }) → { title: 'L’été de Hokusai', countries: [{ slug: 'liban', … }], … }
 */
export function buildArticle(keys: Partial<ArticleKeys> = {}, entry: Partial<Entry> = {}): Article {
  const fields = articleSchema.parse({ ...articleKeys, ...keys });
  return { ...fields, ...placeEntry(fields, 'articles', fields.publishedOn), ...entry };
}

/**
 * An agenda item as pages receive it; one that is off has a reason.
 * @example buildEvent({ heure: '14:00', etat: 'reporte' }) → { startDay: '2025-10-14', state: 'reporte', … }
 */
export function buildEvent(keys: Partial<EventKeys> = {}, entry: Partial<Entry> = {}): AgendaEvent {
  const fields = eventSchema.parse({ ...eventKeys, ...explainChange(keys), ...keys });
  const place = placeEntry(fields, 'agenda', fields.startDay);
  const { chairSlug: slug } = fields;
  const chair = slug === undefined ? undefined : { slug, name: nameOfChair(slug, place.path) };
  return { ...fields, ...place, month: monthOf(fields.startDay), chair, ...entry };
}

/** What an editor owes the readers of an event that is off or moved. */
function explainChange({ etat, date, jour_initial }: Partial<EventKeys>): Partial<EventKeys> {
  const isOff = etat === 'annule' || etat === 'reporte';
  if (!isOff && jour_initial === undefined) return {};
  const update = { mise_a_jour: String(date ?? eventKeys.date), motif_mise_a_jour: 'Intempéries.' };
  return isOff ? { motif: 'Intempéries.', ...update } : update;
}

/**
 * A resource as pages receive it; a file beside it weighs 48 213 bytes.
 * @example buildResource({ type: 'son', fichier: './debat.mp3' }) → { type: 'son', media: { format: 'MP3', … }, … }
 */
export function buildResource(
  keys: Partial<ResourceKeys> = {},
  entry: Partial<Entry> = {},
): Resource {
  const fields = buildResourceFields(keys);
  return { ...withFiles(fields, (file) => buildMedia(file, fields.path)), ...entry };
}

/**
 * A resource with its references, before its files are read.
 * @example buildResourceFields({ titre: 'Un guide' }) → { title: 'Un guide', slug: 'un-guide', … }
 */
export function buildResourceFields(keys: Partial<ResourceKeys> = {}): ResourceFields {
  const fields = resourceSchema.parse({ ...resourceKeys, ...keys });
  return { ...fields, ...placeEntry(fields, 'ressources', fields.publishedOn) };
}

/** What the content store and the vocabularies add to the fields. */
function placeEntry(fields: EntryFields, folder: string, day: string) {
  const id = `${yearOf(day)}/${day}-${toId(fields.title)}`;
  const filePath = `content/${folder}/${id}.md`;
  const { year, slug } = readDatedName(id);
  return {
    path: filePath,
    digest: digest(JSON.stringify(fields)),
    stableId: fields.stableId ?? `${day}-${slug}`,
    year,
    slug,
    documents: fields.documents.map(({ title, file }) => ({
      title,
      ...buildMedia(file, filePath),
    })),
    ...resolveTerms(fields, { vocabularies, path: filePath }),
  };
}

function buildMedia(file: string, contentPath: string): MediaFile {
  const mediaPath = resolveMediaPath(file, contentPath);
  const format = path.extname(mediaPath).slice(1).toUpperCase();
  return { path: mediaPath, bytes: 48_213, format, digest: digest(mediaPath) };
}

function nameOfChair(slug: string, filePath: string): string {
  return nameOf(slug, vocabularies.localGovernments, filePath);
}
