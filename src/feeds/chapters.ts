import type { Resource } from '../domain/resource/resource.ts';
import { toOneLine } from './one-line.ts';

/** The media type of these files, as a podcast names it. */
export const CHAPTERS_TYPE = 'application/json+chapters';

/**
 * The parts of a sound as the players of podcasts read them: seconds and titles.
 * @example writeChapters({ chapters: [{ startSeconds: 75, title: 'Débat' }], language: 'fr' })
 *   → '{"version":"1.2.0","chapters":[{"startTime":75,"title":"Débat"}]}'
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md
 */
export function writeChapters({ chapters, language }: Pick<Resource, 'chapters' | 'language'>) {
  return JSON.stringify({
    version: '1.2.0',
    chapters: chapters.map(({ startSeconds, title }) => ({
      startTime: startSeconds,
      title: toOneLine(title, language),
    })),
  });
}
