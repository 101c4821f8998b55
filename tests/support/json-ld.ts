import { z } from 'zod';
import type { BuiltPage } from './pages.ts';
import { attribute, named, wordsOf } from './tree.ts';

const statement = z.looseObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.string(),
});

/** One schema.org statement of a page. */
type Statement = z.output<typeof statement>;

/**
 * The statements of a page.
 * @throws when one is not JSON, or is not schema.org's
 * @example statementsOf(pageAt('/')) → [{ '@type': 'Organization', … }]
 */
export function statementsOf({ elements }: BuiltPage): Statement[] {
  return named(elements, 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map((script) => statement.parse(JSON.parse(wordsOf(script))));
}

/**
 * The statements of one type.
 * @example ofType(page, 'NewsArticle')
 */
export function ofType(page: BuiltPage, type: string): Statement[] {
  return statementsOf(page).filter((found) => found['@type'] === type);
}
