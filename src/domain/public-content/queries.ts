import { listArticles } from '../article/queries.ts';
import { listEvents, listHeldEvents } from '../event/queries.ts';
import { listResources } from '../resource/queries.ts';
import { listCountries, listLocalGovernments, listTopics } from '../vocabulary/queries.ts';

/**
 * All that is public and may be used by others: no draft, no embargo, nothing that has expired. Of each
 * event, whether calendars still hold it.
 * @example await loadPublicContent() → { articles: […], events: […], resources: […], countries: […], … }
 */
export async function loadPublicContent() {
  const held = new Set(await listHeldEvents());
  return {
    articles: await listArticles(),
    events: (await listEvents()).map((event) => ({ ...event, hasCalendarFile: held.has(event) })),
    resources: await listResources(),
    countries: await listCountries(),
    topics: await listTopics(),
    localGovernments: await listLocalGovernments(),
  };
}
