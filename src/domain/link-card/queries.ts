import { listArticles, listArticleYears } from '../article/queries.ts';
import { listAgendaFacets, listEventMonths, listEvents, listEventYears } from '../event/queries.ts';
import { listNewsletters } from '../newsletter/queries.ts';
import { listInstitutionalPages, listLanguageHomes } from '../page/queries.ts';
import { listProceedings } from '../proceedings/queries.ts';
import { listResources, listResourceYears } from '../resource/queries.ts';
import {
  listCountries,
  listLocalGovernments,
  listNetworks,
  listTopics,
} from '../vocabulary/queries.ts';

/**
 * All that the pages of the site are made of, as far as the pictures of links to them show it.
 * @example await loadCardContent()
 *   → { articles: […], …, months: ['2025-11', …], years: { articles: ['2025', …], … }, … }
 */
export async function loadCardContent() {
  const yearsOf = (groups: readonly (readonly [string, unknown])[]) => groups.map(([year]) => year);
  return {
    articles: await listArticles(),
    events: await listEvents(),
    resources: await listResources(),
    editions: await listProceedings(),
    newsletters: await listNewsletters(),
    pages: await listInstitutionalPages(),
    terms: {
      countries: await listCountries(),
      topics: await listTopics(),
      localGovernments: await listLocalGovernments(),
      networks: await listNetworks(),
    },
    facets: (await listAgendaFacets()).map(({ word }) => word),
    months: (await listEventMonths()).map(({ month }) => month),
    years: {
      articles: yearsOf(await listArticleYears()),
      events: yearsOf(await listEventYears()),
      resources: yearsOf(await listResourceYears()),
    },
    homes: await listLanguageHomes(),
  };
}
