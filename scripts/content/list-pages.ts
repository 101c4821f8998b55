import { ARTICLE_SECTIONS } from '../../src/domain/article/schema.ts';
import { isDraft } from '../../src/domain/check/block/draft.ts';
import type { ParsedFile } from '../../src/domain/check/block/fields.ts';
import { valueAt } from '../../src/domain/check/block/value-at.ts';
import { EVENT_AUDIENCES, EVENT_FORMATS } from '../../src/domain/event/keys.ts';
import { KINDS } from '../../src/domain/kinds.ts';
import { listMonths } from '../../src/domain/event/month.ts';
import { RESOURCE_TYPES } from '../../src/domain/resource/schema.ts';
import { VOCABULARIES } from '../../src/domain/vocabulary/folders.ts';
import { parseDatedName } from '../../src/lib/content-file-name.ts';
import { isDay } from '../../src/lib/dates.ts';
import { paginate } from '../../src/lib/paginate.ts';
import { pageOf, routes } from '../../src/routes.ts';
import { site } from '../../src/site.config.ts';

/**
 * The addresses of the lists that come with the content: of years and months, of sections, formats and
 * audiences, and of the later pages of all of them. What only its hour hides is counted: days pass, and
 * must not make a link wrong.
 * @param paths all that lies in content/: a file that cannot be read says its day by its name
 * @example listPages([], ['content/agenda/2026/2026-12-08-liban.md']).has('/agenda/2026/12/') → true
 */
export function listPages(
  files: readonly ParsedFile[],
  paths: readonly string[],
): ReadonlySet<string> {
  const shown = files.filter((file) => !isDraft(file));
  const drafts = new Set(files.filter(isDraft).map(({ path }) => path));
  return new Set([
    ...paths.filter((path) => !drafts.has(path)).flatMap(pagesOfName),
    ...shown.flatMap(({ kind, fields }) => pagesOfDays(kind, daysIn(kind, fields))),
    ...[...EVENT_FORMATS, ...EVENT_AUDIENCES].map(routes.agendaFacet),
    ...pagesOfLists(shown),
  ]);
}

function pagesOfName(path: string): string[] {
  const [, kind = '', id = ''] = /^content\/([^/]+)\/(.+)\.md$/.exec(path) ?? [];
  const day = parseDatedName(id)?.day;
  return day === undefined ? [] : pagesOfDays(kind, [day]);
}

/** The days of an event, first to last; of another item, a day of the year in which it was published. */
function daysIn(kind: string, fields: ParsedFile['fields']): string[] {
  const { date, jour, jour_fin: end, seances } = fields;
  if (kind !== 'agenda') return [`${String(date).slice(0, 4)}-01-01`].filter(isDay);
  const sessions: unknown[] = Array.isArray(seances) ? seances : [];
  return [jour, end, ...sessions.map((session) => valueAt(session, ['jour']))]
    .filter((day) => typeof day === 'string')
    .filter(isDay)
    .toSorted();
}

function pagesOfDays(kind: string, days: readonly string[]): string[] {
  const [first, last = first] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const year = first.slice(0, 4);
  if (kind === 'articles') return [routes.articleYear(year)];
  if (kind === 'ressources') return [routes.resourceYear(year)];
  if (kind !== 'agenda') return [];
  const months = listMonths(first.slice(0, 7), last.slice(0, 7));
  return [routes.agendaYear(year), ...months.map(routes.agendaMonth)];
}

function pagesOfLists(files: readonly ParsedFile[]): string[] {
  const articles = files.filter(({ kind }) => kind === 'articles');
  const resources = files.filter(({ kind }) => kind === 'ressources');
  return [
    ...pagesOf(routes.articles, articles),
    ...pagesOf(routes.resources, resources),
    ...ARTICLE_SECTIONS.flatMap((section) =>
      pagesOf(
        routes.section(section),
        articles.filter(({ fields }) => fields.rubrique === section),
      ),
    ),
    ...RESOURCE_TYPES.flatMap((type) =>
      pagesOf(
        routes.resourceType(type),
        resources.filter(({ fields }) => fields.type === type),
      ),
    ),
    ...pagesOfTerms(articles),
  ];
}

function pagesOfTerms(articles: readonly ParsedFile[]): string[] {
  return VOCABULARIES.flatMap((kind) => {
    const route = routes[KINDS[kind].route];
    const named = articles.flatMap((file) => {
      const slugs: unknown = file.fields[kind];
      return Array.isArray(slugs) ? slugs.map((slug) => ({ slug: String(slug), file })) : [];
    });
    return [...Map.groupBy(named, ({ slug }) => slug)].flatMap(([slug, items]) =>
      pagesOf(route(slug), items).slice(1),
    );
  });
}

/** Every page of a list that is cut into pages. */
function pagesOf(address: string, items: readonly unknown[]): string[] {
  return paginate(items, site.listPageSizes).map(({ number }) => pageOf(address, number));
}
