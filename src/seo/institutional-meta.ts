import type { InstitutionalPage } from '../domain/page/schema.ts';
import { pageMeta, type PageMeta } from './page-meta.ts';
import { pageRecord } from '../search/record/page-record.ts';

/**
 * The head of an institutional page.
 * @example institutionalMeta(page, '/qui-sommes-nous/')
 *   → { heading: 'Qui sommes-nous ?', path: '/qui-sommes-nous/', … }
 */
export function institutionalMeta(page: InstitutionalPage, path: string): PageMeta {
  const { title, summary } = page;
  return pageMeta({
    title,
    description: summary,
    path,
    trail: [{ title, path }],
    search: pageRecord(page),
  });
}
