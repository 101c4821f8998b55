import type { ProceedingsFile } from '../domain/proceedings/proceedings.ts';
import { routes } from '../routes.ts';
import { strings } from '../ui/strings.ts';
import { cite } from './citation/citation.ts';
import { workOfProceedings } from './citation/work.ts';
import { pageMeta, type PageMeta } from './page-meta.ts';
import { proceedingsRecord } from '../search/record/page-record.ts';

/**
 * The head of the page of what is left of an edition.
 * @example proceedingsMeta({ name: 'RAICT 2019', slug: 'raict-2019', … })
 *   → { heading: 'RAICT 2019', citation: {…}, … }
 */
export function proceedingsMeta(edition: ProceedingsFile): PageMeta {
  const { name: title, summary: description, slug } = edition;
  const path = routes.edition(slug);
  return pageMeta({
    title,
    description,
    path,
    trail: [
      { title: strings.menu.resources, path: routes.resources },
      { title: strings.proceedings.title, path: routes.proceedings },
      { title, path },
    ],
    search: proceedingsRecord(edition),
    citation: cite(workOfProceedings(edition), path),
  });
}
