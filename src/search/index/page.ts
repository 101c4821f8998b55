import type { BuiltRecord } from './read-record.ts';
import type { TextSection } from './texts.ts';

/** A page of dist/ that the search finds. */
export interface SearchPage {
  url: string;
  /** The file of the page, from the root of the built site. */
  file: string;
  record: BuiltRecord;
  /** The text of the page where it was read just now, lest it be read twice; else it is in its file. */
  sections?: readonly TextSection[];
  /** The text of the files that it offers. */
  fileTexts: readonly TextSection[];
  /** The words by which editors lead to it. */
  access: readonly string[];
  /** For the report of the build, in French: files without words to be found. */
  problems: readonly string[];
  /** A digest of all that the index tells of it. */
  key: string;
}

/**
 * The pages of an index in the order of their rows: those without a day, then the oldest first.
 * @example orderPages([newer, older, withoutDay]) → [withoutDay, older, newer]
 */
export function orderPages(pages: readonly SearchPage[]): SearchPage[] {
  return pages.toSorted(
    (a, b) => compare(a.record.day ?? '', b.record.day ?? '') || compare(a.url, b.url),
  );
}

/** By code points: no locale of the machine has a say. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
