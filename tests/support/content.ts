import { z } from 'zod';
import { articleSchema } from '../../src/domain/article/schema.ts';
import { isPublic } from '../../src/domain/entry/visibility.ts';
import { eventSchema } from '../../src/domain/event/schema.ts';
import { resourceSchema } from '../../src/domain/resource/schema.ts';
import { CONTENT_KINDS, extensionOf } from '../../src/domain/kinds.ts';
import { isRetracted } from '../../src/domain/retraction/retraction.ts';
import { countrySchema } from '../../src/domain/vocabulary/country.ts';
import { readSourceFiles } from '../../src/files/content-files.ts';
import { readFrontmatter } from '../../src/files/frontmatter.ts';
import { readDatedName } from '../../src/lib/content-file-name.ts';
import { LANGUAGES } from '../../src/lib/language.ts';
import { setTypography } from '../../src/lib/typography.ts';
import { routes } from '../../src/routes.ts';
import { site } from '../../src/site.config.ts';
import { builtAt, SITE_ROOT } from './dist.ts';

const LANGUAGE = z.enum(LANGUAGES);

const read = async (folder: string) =>
  (await readSourceFiles(`content/${folder}`, SITE_ROOT)).map(({ path, id, source }) => ({
    source: path,
    id,
    fields: readFrontmatter(source).fields,
  }));

const isShown = (item: Parameters<typeof isPublic>[0]) =>
  isPublic(item, { now: builtAt(), zone: site.zone, showSamples: site.showSamples });

/** The articles as their editors wrote them, with the addresses that their pages have or would have. */
async function everyArticle() {
  return (await read('articles')).map(({ source, id, fields }) => {
    const article = articleSchema.parse(fields);
    return { article, file: source, pagePath: routes.article(readDatedName(id)) };
  });
}

async function everyEvent() {
  return (await read('agenda')).map(({ source, id, fields }) => {
    const { year, day, slug } = readDatedName(id);
    const pagePath = routes.event({ year, month: day.slice(5, 7), slug });
    return { event: eventSchema.parse(fields), file: source, pagePath };
  });
}

async function everyResource() {
  return (await read('ressources')).map(({ source, id, fields }) => {
    const resource = resourceSchema.parse(fields);
    return { resource, file: source, pagePath: routes.resource(readDatedName(id)) };
  });
}

/**
 * The events that were taken away so lately that their followers are still told.
 * @example await withdrawnEvents() → [{ event: { title: …, countrySlugs: ['bhoutan'], … }, pagePath: '/agenda/2026/04/retire/', … }]
 */
export async function withdrawnEvents() {
  const moment = { now: builtAt(), zone: site.zone };
  return (await everyEvent()).filter(
    ({ event }) => isRetracted(event, moment) && (site.showSamples || !event.isSample),
  );
}

/**
 * The articles that the public sees, with the addresses that their pages must have.
 * @example await writtenArticles() → [{ article: { title: … , … }, pagePath: '/actualites/2025/hokusai/', … }, …]
 */
export async function writtenArticles() {
  return (await everyArticle()).filter(({ article }) => isShown(article));
}

/**
 * The events that the public sees.
 * @example await writtenEvents() → [{ event: { startDay: …, … }, pagePath: '/agenda/2025/10/assises/', … }, …]
 */
export async function writtenEvents() {
  return (await everyEvent()).filter(({ event }) => isShown(event));
}

/**
 * The resources that the public sees.
 * @example await writtenResources() → [{ resource: { type: 'texte', … }, pagePath: '/ressources/…', … }, …]
 */
export async function writtenResources() {
  return (await everyResource()).filter(({ resource }) => isShown(resource));
}

/**
 * Drafts, what is under embargo and what has expired: no page shows it.
 * @example await heldBackItems() → [{ title: …, isDraft: true, pagePath: …, … }, …]
 */
export async function heldBackItems() {
  const items = [
    ...(await everyArticle()).map(({ article, ...place }) => ({ ...article, ...place })),
    ...(await everyEvent()).map(({ event, ...place }) => ({ ...event, ...place })),
    ...(await everyResource()).map(({ resource, ...place }) => ({ ...resource, ...place })),
  ];
  return items.filter((item) => !isShown(item));
}

/**
 * All that editors wrote, as they typed it, apostrophes set: what is theirs is no fault of the site.
 * @example (await readWrittenText()).includes('accueil@exemple.org')
 */
export async function readWrittenText(): Promise<string> {
  const files = await Promise.all(
    (['md', 'mdx'] as const).map((extension) => readSourceFiles('content', SITE_ROOT, extension)),
  );
  const texts = files.flat().map(({ source }) => source);
  return texts.join('\n').replaceAll("'", '’');
}

/**
 * Every summary that editors wrote, as pages show it.
 * @example (await readSummaries()).has('Nantes présentait 160 œuvres.') → true
 */
export async function readSummaries(): Promise<ReadonlySet<string>> {
  const kinds = await Promise.all(
    CONTENT_KINDS.map((kind) => readSourceFiles(`content/${kind}`, SITE_ROOT, extensionOf(kind))),
  );
  const fields = kinds.flat().map(({ source }) => readFrontmatter(source).fields);
  return new Set(
    fields.flatMap(({ chapo, langue }) =>
      typeof chapo === 'string'
        ? [setTypography(chapo, langue === undefined ? 'fr' : LANGUAGE.parse(langue))]
        : [],
    ),
  );
}

/**
 * The titles that editors gave to several items, as pages show them: a meeting that comes back each
 * year.
 * @example await readSharedTitles() → ['Groupe-pays Liban', …]
 */
export async function readSharedTitles(): Promise<readonly string[]> {
  const items = [
    ...(await writtenArticles()).map(({ article }) => article),
    ...(await writtenEvents()).map(({ event }) => event),
    ...(await writtenResources()).map(({ resource }) => resource),
  ];
  const titles = items.map(({ title, language }) => setTypography(title, language));
  return titles.filter((title, index) => titles.indexOf(title) !== index);
}

/**
 * The countries as their editors wrote them.
 * @example await writtenCountries()
 *   → [{ country: { name: 'Liban', … }, file: 'content/pays/liban.md', pagePath: '/pays/liban/' }, …]
 */
export async function writtenCountries() {
  return (await read('pays')).map(({ source, id, fields }) => {
    const country = countrySchema.parse(fields);
    return { country, file: source, pagePath: routes.country(id) };
  });
}
