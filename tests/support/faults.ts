import { expectOnFixture } from './fixture-only.ts';
import { builtPages, type BuiltPage } from './pages.ts';

/** The faults of every page, each with its file. */
export function faultsOf(
  find: (page: BuiltPage) => readonly string[],
  pages: readonly BuiltPage[] = builtPages(),
): string[] {
  expectOnFixture(pages.length);
  return pages.flatMap((page) => find(page).map((fault) => `${page.file}: ${fault}`));
}
