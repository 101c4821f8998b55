import { listArticles } from '../article/queries.ts';
import { listEvents } from '../event/queries.ts';
import { listResources } from '../resource/queries.ts';
import { listCountries, listLocalGovernments, listTopics } from '../vocabulary/queries.ts';

/**
 * All that is public and may be used by others: no draft, no embargo, nothing that has expired.
 * @example await loadPublicContent() → { articles: […], events: […], resources: […], countries: […], … }
 */
export async function loadPublicContent() {
  return {
    articles: await listArticles(),
    events: await listEvents(),
    resources: await listResources(),
    countries: await listCountries(),
    topics: await listTopics(),
    localGovernments: await listLocalGovernments(),
  };
}
