import { articleSchema } from '../../../src/domain/article/schema.ts';
import { countrySchema } from '../../../src/domain/vocabulary/country.ts';
import { eventSchema } from '../../../src/domain/event/schema.ts';
import { resourceSchema } from '../../../src/domain/resource/schema.ts';
import { readDatedName } from '../../../src/lib/content-file-name.ts';
import { readSourceFiles } from '../../../src/files/content-files.ts';
import { readFrontmatter } from '../../../src/files/frontmatter.ts';
import { routes } from '../../../src/routes.ts';
import { PROJECT } from './dist.ts';

const read = async (folder: string) =>
  (await readSourceFiles(`content/${folder}`, PROJECT)).map(({ path, id, source }) => ({
    source: path,
    id,
    fields: readFrontmatter(source).fields,
  }));

/** The articles as their editors wrote them, with the addresses their pages must have. */
export async function writtenArticles() {
  return (await read('articles')).map(({ source, id, fields }) => {
    const article = articleSchema.parse(fields);
    return { article, file: source, pagePath: routes.article(readDatedName(id)) };
  });
}

/** The agenda as its editors wrote it. */
export async function writtenEvents() {
  return (await read('agenda')).map(({ source, id, fields }) => {
    const { year, day, slug } = readDatedName(id);
    const pagePath = routes.event({ year, month: day.slice(5, 7), slug });
    return { event: eventSchema.parse(fields), file: source, pagePath };
  });
}

/** The resources as their editors wrote them. */
export async function writtenResources() {
  return (await read('ressources')).map(({ source, id, fields }) => {
    const resource = resourceSchema.parse(fields);
    return { resource, file: source, pagePath: routes.resource(readDatedName(id)) };
  });
}

/** The countries as their editors wrote them. */
export async function writtenCountries() {
  return (await read('pays')).map(({ source, id, fields }) => {
    const country = countrySchema.parse(fields);
    return { country, file: source, pagePath: routes.country(id) };
  });
}
