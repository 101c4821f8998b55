import { routes } from '../routes.ts';
import type { AgendaFacets } from '../domain/event/facets.ts';
import type { ResourceFacets } from '../domain/resource/facets.ts';
import { formatMonth } from '../lib/french-dates.ts';
import { capitalise } from '../lib/text.ts';
import { strings } from './strings.ts';

/** A labelled row of links above a list. */
export interface Row {
  label: string;
  links: { title: string; href: string; isCurrent?: boolean }[];
}

const labels = strings.list;

/**
 * The streams of news, the one being read marked.
 * @example sectionRow('/actualites/cuf/') → { label: 'Par rubrique', links: [{ title: 'Tout', … }, …] }
 */
export function sectionRow(current: string): Row {
  const sections = Object.entries(strings.sections).map(([slug, title]) => ({
    title,
    href: routes.section(slug),
  }));
  return markCurrent(
    labels.sections,
    [{ title: labels.everything, href: routes.articles }, ...sections],
    current,
  );
}

/**
 * The types of the resource centre, the one being read marked.
 * @example typeRow('/ressources/texte/') → { label: 'Par type', links: [{ title: 'Tout', … }, …] }
 */
export function typeRow(current: string): Row {
  const types = Object.entries(strings.resource.typeTitles).map(([type, title]) => ({
    title,
    href: routes.resourceType(type),
  }));
  return markCurrent(
    labels.types,
    [
      { title: labels.everything, href: routes.resources },
      ...types,
      { title: strings.proceedings.title, href: routes.proceedings },
    ],
    current,
  );
}

/**
 * The years that have something, newest first.
 * @example yearRow(['2026', '2025'], routes.agendaYear, '/agenda/2025/')
 */
export function yearRow(
  years: readonly string[],
  hrefOf: (year: string) => string,
  current: string,
): Row {
  return markCurrent(
    labels.years,
    years.map((year) => ({ title: year, href: hrefOf(year) })),
    current,
  );
}

/**
 * The facets of the agenda as links, one at a time: what its form does without JavaScript.
 * @example facetRows(facets, '/agenda/visio/') → [{ label: 'Par format', links: […] }, …]
 */
export function facetRows(facets: AgendaFacets, current: string): Row[] {
  const event = strings.event;
  const whole = { title: labels.everything, href: routes.agenda };
  const formats = facets.formats.map((slug) => ({
    title: event.formats[slug],
    href: routes.agendaFacet(slug),
  }));
  const audiences = facets.audiences.map((slug) => ({
    title: event.audiences[slug],
    href: routes.agendaFacet(slug),
  }));
  const countries = facets.countries.map((c) => ({ title: c.name, href: routes.country(c.slug) }));
  const topics = facets.topics.map((t) => ({ title: t.name, href: routes.topic(t.slug) }));
  return [
    markCurrent(event.byFormat, [whole, ...formats], current),
    markCurrent(event.byAudience, audiences, current),
    markCurrent(event.byCountry, countries, current),
    markCurrent(event.byTopic, topics, current),
  ].filter(({ links }) => links.length > 0);
}

/**
 * The facets of a list of resources as links, one at a time: what its lists do without JavaScript.
 * @example resourceRows(facets, '/ressources/texte/') → [{ label: 'Par type', links: […] }, …]
 */
export function resourceRows(facets: ResourceFacets, current: string): Row[] {
  const { byCountry, byTopic } = strings.resource;
  const countries = facets.countries.map((c) => ({ title: c.name, href: routes.country(c.slug) }));
  const topics = facets.topics.map((t) => ({ title: t.name, href: routes.topic(t.slug) }));
  return [
    typeRow(current),
    yearRow(facets.years, routes.resourceYear, current),
    markCurrent(byCountry, countries, current),
    markCurrent(byTopic, topics, current),
  ].filter(({ links }) => links.length > 0);
}

/**
 * The months of a year that have something.
 * @param months `AAAA-MM`
 * @example monthRow(['2025-10', '2025-11'], '/agenda/2025/10/')
 */
export function monthRow(months: readonly string[], current: string): Row {
  const links = months.map((month) => ({
    title: capitalise(formatMonth(month)),
    href: routes.agendaMonth(month),
  }));
  return markCurrent(labels.months, links, current);
}

function markCurrent(
  label: string,
  links: { title: string; href: string }[],
  current: string,
): Row {
  return { label, links: links.map((link) => ({ ...link, isCurrent: link.href === current })) };
}
