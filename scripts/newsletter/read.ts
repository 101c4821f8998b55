import { articleSchema } from '../../src/domain/article/schema.ts';
import { eventSchema } from '../../src/domain/event/schema.ts';
import type { NewsletterSource } from '../../src/domain/newsletter/selection.ts';
import { resourceSchema } from '../../src/domain/resource/schema.ts';
import { readDatedName } from '../../src/lib/content-file-name.ts';
import { readSourceFiles, type SourceFile } from '../../src/files/content-files.ts';
import { monthOf } from '../../src/lib/dates.ts';
import { readFrontmatter } from '../../src/files/frontmatter.ts';

/**
 * The items of the project that a newsletter may name; the content check has run before.
 * @example readNewsletterSource('/chemin/du/projet') → { articles: […], events: […], resources: […] }
 */
export async function readNewsletterSource(root: string): Promise<NewsletterSource> {
  const [articles, events, resources] = await Promise.all(
    ['articles', 'agenda', 'ressources'].map((kind) => readSourceFiles(`content/${kind}`, root)),
  );
  return {
    articles: (articles ?? []).map((file) => ({
      ...articleSchema.parse(fieldsOf(file)),
      ...addressPartsOf(file),
    })),
    events: (events ?? []).map((file) => ({
      ...eventSchema.parse(fieldsOf(file)),
      ...addressPartsOf(file),
      month: monthOf(readDatedName(file.id).day),
    })),
    resources: (resources ?? []).map((file) => ({
      ...resourceSchema.parse(fieldsOf(file)),
      ...addressPartsOf(file),
    })),
  };
}

function fieldsOf({ source }: SourceFile): Record<string, unknown> {
  return readFrontmatter(source).fields;
}

function addressPartsOf({ path, id }: SourceFile) {
  const { year, slug } = readDatedName(id);
  return { path, year, slug };
}
