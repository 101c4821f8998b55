import { z } from 'zod';
import type { Resource } from '../domain/resource/resource.ts';
import { LICENCES, RESOURCE_TYPES } from '../domain/resource/schema.ts';
import { itemTag } from '../feeds/item.ts';
import { setFrenchTypography } from '../lib/typography.ts';
import { absolute, illustrationRoute, mediaRoute, routes } from '../routes.ts';
import { site } from '../site.config.ts';
import { entryShape, entryValues, orNull, webAddress } from './fields.ts';

/** A resource as the interface gives it. */
export const resourceShape = z.strictObject({
  ...entryShape,
  type: z.enum(RESOURCE_TYPES),
  auteurs: z.array(z.string()),
  editeur: z.string().nullable(),
  licence: z.enum(LICENCES).nullable().describe('Licence de la ressource elle-même'),
  fichier_url: webAddress.nullable().describe('Le fichier, s’il est conservé sur ce site'),
  fichier_format: z.string().nullable(),
  fichier_octets: z.int().nullable(),
  hebergeur_url: webAddress.nullable().describe('La ressource chez son hébergeur'),
  pages: z.int().nullable(),
  duree_secondes: z.number().nullable(),
  transcription_url: webAddress.nullable(),
  photos: z.int().describe('Nombre de photographies d’un album'),
  photos_urls: z.array(webAddress).describe('Les photographies, en JPEG'),
});

/**
 * A resource as the open data give it.
 * @example resourceRow(report) → { id: 'tag:…', type: 'texte', fichier_format: 'PDF', … }
 */
export function resourceRow(resource: Resource): z.output<typeof resourceShape> {
  const { type, authors, publisher, licence, stableId } = resource;
  const page = routes.resource(resource);
  return {
    ...entryValues(resource, { id: itemTag('resource', stableId), page }),
    type,
    auteurs: authors.map(setFrenchTypography),
    editeur: publisher === undefined ? null : setFrenchTypography(publisher),
    licence: orNull(licence),
    ...filesOf(resource),
  };
}

function filesOf({ media, url, pageCount, durationSeconds, transcript, photos }: Resource) {
  const fileAt = (path: string) => absolute(mediaRoute(path), site.url);
  return {
    fichier_url: media === undefined ? null : fileAt(media.path),
    fichier_format: orNull(media?.format),
    fichier_octets: orNull(media?.bytes),
    hebergeur_url: orNull(url),
    pages: orNull(pageCount),
    duree_secondes: orNull(durationSeconds),
    transcription_url: transcript?.state === 'file' ? fileAt(transcript.media.path) : null,
    photos: photos.length,
    // The JPEG that feeds show: the file of an editor is not published.
    photos_urls: photos.map(({ media: photo }) =>
      absolute(illustrationRoute(photo.path), site.url),
    ),
  };
}
