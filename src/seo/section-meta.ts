import { routes } from '../routes.ts';
import { site } from '../site.config.ts';
import { strings } from '../ui/strings.ts';
import { organizationJsonLd } from './json-ld.ts';
import { LANGUAGE_HOMES } from './language-home-meta.ts';
import { pageMeta, type PageMeta } from './page-meta.ts';

const { menu, term, newsletter, proceedings, search, subscriptions, openData, ecoDesign, siteMap } =
  strings;

/** The heads of the pages that stand whatever the content is, but for the lists of items. */
export const sectionMetas = {
  home: pageMeta({
    title: site.tagline,
    description: site.description,
    path: routes.home,
    trail: [],
    translations: LANGUAGE_HOMES.filter(({ language }) => language !== 'fr'),
    calendars: [{ title: menu.agenda, path: routes.calendar(routes.home) }],
    jsonLd: [organizationJsonLd()],
  }),
  countries: section(routes.countries, term.countriesTitle, term.countriesSummary),
  topics: section(routes.topics, term.topicsTitle, term.topicsSummary),
  localGovernments: section(
    routes.localGovernments,
    term.localGovernmentsTitle,
    term.localGovernmentsSummary,
  ),
  networks: section(routes.networks, term.networksTitle, term.networksSummary),
  newsletters: section(routes.newsletters, newsletter.listTitle, newsletter.listSummary),
  proceedings: pageMeta({
    title: proceedings.title,
    description: proceedings.summary,
    path: routes.proceedings,
    trail: [
      { title: menu.resources, path: routes.resources },
      { title: proceedings.title, path: routes.proceedings },
    ],
  }),
  search: section(routes.search, search.title, search.summary),
  subscriptions: section(routes.subscriptions, subscriptions.title, subscriptions.summary),
  openData: section(routes.openData, openData.title, openData.summary),
  ecoDesign: section(routes.ecoDesign, ecoDesign.title, ecoDesign.summary),
  siteMap: section(routes.siteMap, siteMap.title, siteMap.summary),
} as const satisfies Readonly<Record<string, PageMeta>>;

function section(path: string, title: string, description: string): PageMeta {
  return pageMeta({ title, description, path, trail: [{ title, path }] });
}
