import { expectOnFixture } from './fixture-only.ts';
import { builtPages, type BuiltPage } from './pages.ts';

/**
 * The faults of every page, each with its file.
 * @example faultsOf(({ elements }) => (named(elements, 'h1').length === 1 ? [] : ['needs one h1']))
 *   → ['index.html: needs one h1']
 */
export function faultsOf(
  find: (page: BuiltPage) => readonly string[],
  pages: readonly BuiltPage[] = builtPages(),
): string[] {
  expectOnFixture(pages.length);
  return pages.flatMap((page) => find(page).map((fault) => `${page.file}: ${fault}`));
}
