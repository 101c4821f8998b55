import type { Resource } from '../domain/resource/resource.ts';
import { describeFile } from '../lib/file-words.ts';
import { countOf } from '../lib/text.ts';
import { strings } from './strings.ts';

/**
 * What is read from the file of a resource, in one line; nothing where all of it is elsewhere.
 * @example describeResource(report) → 'PDF, 1,2 Mo, 14 pages' ; describeResource(album) → '12 photos'
 */
export function describeResource(resource: Resource): string {
  const { media, pageCount, durationSeconds, photos } = resource;
  const file = { format: media?.format, bytes: media?.bytes, pageCount, durationSeconds };
  const dimensions = media?.dimensions;
  const facts = [
    describeFile(file, strings.resource.pages),
    dimensions && `${String(dimensions.width)} × ${String(dimensions.height)}`,
    photos.length > 0 && countOf(photos.length, strings.resource.photos),
  ];
  return facts.filter(Boolean).join(', ');
}
