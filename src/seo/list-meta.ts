import { pageOf } from '../routes.ts';
import { strings } from '../ui/strings.ts';
import type { Crumb } from './crumb.ts';
import { pageMeta, type PageDescription, type PageMeta } from './page-meta.ts';

/** What a list says of itself: its title and its address are those of its own step of the trail. */
interface ListDescription extends Omit<PageDescription, 'title' | 'path' | 'trail'> {
  self: Crumb;
  /** The steps that lead to it from the home page. */
  parents?: readonly Crumb[];
}

/**
 * The head of one page of a list.
 * @example listMeta({ self: { title: 'Actualités', path: '/actualites/' }, pageNumber: 2, … }) → { path: '/actualites/2/', title: 'Actualités – page 2 – …', … }
 */
export function listMeta({ self, parents = [], ...list }: ListDescription): PageMeta {
  const { pageNumber = 1, description } = list;
  return pageMeta({
    ...list,
    description: pageNumber === 1 ? description : strings.list.pageSummary(pageNumber, description),
    title: self.title,
    path: pageOf(self.path, pageNumber),
    cardOf: self.path,
    trail: [...parents, self],
  });
}
