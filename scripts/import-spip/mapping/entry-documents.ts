import type { Article } from './article-records.ts';
import { documentsOf, type FieldSetting } from './entry-fields.ts';
import { plainCaption } from './plain.ts';
import type { ScheduledChange } from './plan.ts';
import type { UsedFile } from './reading-context.ts';

interface DocumentSources {
  article: Article;
  setting: FieldSetting;
  used: readonly UsedFile[];
  /** Files that stand elsewhere on the page. */
  taken: ReadonlySet<string>;
}

/**
 * The files below a text: those attached to it, and those that its words lead to.
 * @example toDocuments(planned, { article, setting, used, taken })
 *   → [{ titre: 'Le guide', fichier: './guide.pdf' }]
 */
export function toDocuments(
  { path }: ScheduledChange,
  { article, setting, used, taken }: DocumentSources,
): { titre: string; fichier: string }[] {
  const attached = documentsOf(setting.base, article)
    .filter(
      ({ isShown, mode, status, isRemote }) =>
        !isShown && !isRemote && status === 'publie' && !/^(?:logo|vignette)/.test(mode),
    )
    .flatMap(({ file, title }) => {
      const place = setting.media.place(file, path);
      if (place !== undefined)
        return [{ title: plainCaption(title, article.language) || file, file: place }];
      const asked = `${article.kind} ${String(article.id)}`;
      setting.warn({ place: asked, kind: 'document-absent', detail: file });
      return [];
    });
  const files = new Map(
    [...attached, ...used].toReversed().map(({ title, file }) => [file, title]),
  );
  return [...files]
    .toReversed()
    .filter(([file]) => !taken.has(file))
    .map(([fichier, titre]) => ({ titre, fichier }));
}
