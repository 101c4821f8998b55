import { formatDate } from '../../lib/french-dates.ts';
import { NBSP } from '../../lib/spaces.ts';
import { routes } from '../../routes.ts';
import { strings } from '../../ui/strings.ts';
import { highwireTags } from './highwire.ts';
import type { CitedWork } from './work.ts';

/** How a page lets itself be cited. */
export interface Citation {
  /** For the head of the page. */
  tags: readonly [name: string, content: string][];
  /** The reference written out, without the address that ends it. */
  reference: string;
  url: string;
  files: readonly { format: string; href: string }[];
}

/**
 * The reference of a work for its page: to be read, and in files for reference managers.
 * @param page its address from the root
 * @example cite(work, '/ressources/2025/rapport/').reference → '« Rapport », Cités Unies France, 18 novembre 2025, 24 p.'
 */
export function cite(work: CitedWork, page: string): Citation {
  return {
    tags: highwireTags(work),
    reference: writeReference(work),
    url: work.url,
    files: [
      { format: 'BibTeX', href: routes.citation(page, 'bib') },
      { format: 'RIS', href: routes.citation(page, 'ris') },
    ],
  };
}

function writeReference(work: CitedWork): string {
  const { kind, authors, title, publisher, date, pageCount } = work;
  const parts = [
    ...authors,
    `«${NBSP}${title}${NBSP}»`,
    ...(kind === 'sound' || kind === 'film' ? [strings.citation.kinds[kind].toLowerCase()] : []),
    ...(authors.includes(publisher) ? [] : [publisher]),
    formatDate(date),
    ...(pageCount === undefined ? [] : [strings.citation.pages(pageCount)]),
  ];
  return `${parts.join(', ').replace(/\.$/, '')}.`;
}
