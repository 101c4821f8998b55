import { formatDuration } from './durations.ts';
import { countOf, formatSize } from './text.ts';

/** What the bytes of a file say of it. */
export interface FileFacts {
  /** Upper case, without the dot: PDF, MP3. */
  format?: string | undefined;
  bytes?: number | undefined;
  pageCount?: number | undefined;
  durationSeconds?: number | undefined;
}

/**
 * A file in a few words, what is unknown left out.
 * @param pageWords one page, several pages; short by default
 * @example describeFile({ format: 'PDF', bytes: 1_234_567, pageCount: 14 }) → 'PDF, 1,2 Mo, 14 p.'
 */
export function describeFile(
  { format, bytes, pageCount, durationSeconds }: FileFacts,
  pageWords: readonly [string, string] = ['p.', 'p.'],
): string {
  const size = bytes === undefined ? undefined : formatSize(bytes);
  const pages = pageCount === undefined ? undefined : countOf(pageCount, pageWords);
  const duration = durationSeconds === undefined ? undefined : formatDuration(durationSeconds);
  return [format, size, pages, duration].filter(Boolean).join(', ');
}
