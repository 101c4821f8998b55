import type { Language } from '../../src/lib/language.ts';
import { writtenArticles, writtenEvents, writtenResources } from './content.ts';
import { fileOf } from './dist.ts';

/** What of a content file decides who receives it. */
interface WrittenEntry {
  part: 'actualites' | 'agenda' | 'ressources';
  pagePath: string;
  sections: readonly string[];
  countries: readonly string[];
  topics: readonly string[];
  localGovernments: readonly string[];
  networks: readonly string[];
  language: Language;
}

/**
 * All that the built site publishes, as editors wrote it: what is held back has no page.
 * @example await writtenEntries() → [{ part: 'agenda', pagePath: '/agenda/2025/10/assises/', … }, …]
 */
export async function writtenEntries(): Promise<readonly WrittenEntry[]> {
  const articles = (await writtenArticles()).map(({ article, pagePath }) =>
    toEntry(article, { part: 'actualites', pagePath, sections: [article.section] }),
  );
  const events = (await writtenEvents()).map(({ event, pagePath }) =>
    toEntry(event, { part: 'agenda', pagePath, sections: [] }),
  );
  const resources = (await writtenResources()).map(({ resource, pagePath }) =>
    toEntry(resource, { part: 'ressources', pagePath, sections: [] }),
  );
  return [...articles, ...events, ...resources].filter(
    ({ pagePath }) => fileOf(pagePath) !== undefined,
  );
}

interface Terms {
  countrySlugs: readonly string[];
  topicSlugs: readonly string[];
  localGovernmentSlugs: readonly string[];
  networkSlugs: readonly string[];
  language: Language;
}

function toEntry(
  terms: Terms,
  place: Pick<WrittenEntry, 'part' | 'pagePath' | 'sections'>,
): WrittenEntry {
  return {
    ...place,
    countries: terms.countrySlugs,
    topics: terms.topicSlugs,
    localGovernments: terms.localGovernmentSlugs,
    networks: terms.networkSlugs,
    language: terms.language,
  };
}
