import type { Resource } from '../domain/resource/resource.ts';
import { formatDuration } from '../lib/durations.ts';
import { countOf, formatSize } from '../lib/text.ts';
import { strings } from './strings.ts';

/**
 * What is read from the file of a resource, in one line; nothing where all of it is elsewhere.
 * @example describeFile(report) → 'PDF, 1,2 Mo, 14 pages' ; describeFile(album) → '12 photos'
 */
export function describeFile(resource: Resource): string {
  const { media, pageCount, durationSeconds, photos } = resource;
  const dimensions = media?.dimensions;
  const facts = [
    media?.format,
    media && formatSize(media.bytes),
    pageCount && countOf(pageCount, strings.resource.pages),
    durationSeconds && formatDuration(durationSeconds),
    dimensions && `${String(dimensions.width)} × ${String(dimensions.height)}`,
    photos.length > 0 && countOf(photos.length, strings.resource.photos),
  ];
  return facts.filter(Boolean).join(', ');
}
