import type { StreamLanguage } from '../lib/language.ts';
import { markLanguage } from '../lib/language.ts';
import { routes } from '../routes.ts';
import { sectionRow, typeRow, yearRow } from './rows.ts';
import { strings } from './strings.ts';

/** What the site holds, as far as its map shows it. */
export interface SiteParts {
  articleYears: readonly string[];
  eventYears: readonly string[];
  resourceYears: readonly string[];
  languages: readonly StreamLanguage[];
  pages: readonly { id: string; title: string }[];
}

/** Links under a title; a title in another language says so. */
interface SiteMapGroup {
  title: string;
  links: { title: string; href: string; mark?: ReturnType<typeof markLanguage> }[];
  /** Lists of one year each, newest first. */
  years?: { title: string; href: string }[];
}

const labels = strings.menu;

/**
 * The map of the site: every part of it, with the years and the kinds that it holds.
 * @example listSiteMap({ articleYears: ['2026'], … }) → [{ title: 'Actualités', links: [{ title: 'Tout', … }, …] }, …]
 */
export function listSiteMap(parts: SiteParts): SiteMapGroup[] {
  return [
    ...groupStreams(parts),
    SUBJECTS,
    groupAssociation(parts.pages),
    groupLanguages(parts.languages),
  ];
}

function groupStreams({ articleYears, eventYears, resourceYears }: SiteParts): SiteMapGroup[] {
  const path = routes.siteMap;
  return [
    {
      title: labels.articles,
      links: sectionRow(path).links,
      years: yearRow(articleYears, routes.articleYear, path).links,
    },
    {
      title: labels.agenda,
      links: [{ title: strings.event.upcoming, href: routes.agenda }],
      years: yearRow(eventYears, routes.agendaYear, path).links,
    },
    {
      title: labels.resources,
      links: typeRow(path).links,
      years: yearRow(resourceYears, routes.resourceYear, path).links,
    },
  ];
}

const SUBJECTS: SiteMapGroup = {
  title: strings.siteMap.subjects,
  links: [
    { title: labels.countries, href: routes.countries },
    { title: labels.topics, href: routes.topics },
    { title: labels.localGovernments, href: routes.localGovernments },
    { title: labels.networks, href: routes.networks },
  ],
};

function groupAssociation(pages: SiteParts['pages']): SiteMapGroup {
  return {
    title: strings.siteMap.association,
    links: [
      ...pages.map((page) => ({ title: page.title, href: routes.institutionalPage(page.id) })),
      { title: labels.subscriptions, href: routes.subscriptions },
      { title: strings.newsletter.listTitle, href: routes.newsletters },
      { title: strings.search.title, href: routes.search },
      { title: labels.openData, href: routes.openData },
      { title: labels.ecoDesign, href: routes.ecoDesign },
    ],
  };
}

function groupLanguages(languages: SiteParts['languages']): SiteMapGroup {
  return {
    title: strings.subscriptions.languagesTitle,
    links: languages.map((language) => ({
      title: strings.subscriptions.languages[language].name,
      href: routes.language(language),
      mark: markLanguage(language),
    })),
  };
}
