import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { FINGERPRINT_ID, SECTION_ID, type SearchPage } from './search-copy.ts';

/** A file of the index, as the engine's builder hands it over. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

const fragment = z.object({
  url: z.string(),
  content: z.string(),
  word_count: z.int(),
  filters: z.record(z.string(), z.array(z.string())),
  meta: z.record(z.string(), z.string()),
  anchors: z.array(
    z.object({ element: z.string(), id: z.string(), text: z.string(), location: z.int() }),
  ),
});

/** What a result shows of a page, with the places of its words. */
export type Fragment = z.output<typeof fragment>;

/** A fragment with the name of its file. */
export interface FragmentFile {
  path: string;
  fragment: Fragment;
}

/** How the engine signs the files that it compresses. */
const SIGNATURE = 'pagefind_dcd';

/** The fragments among the files of an index, by the address of their page. */
export function readFragments(files: readonly IndexFile[]): Map<string, FragmentFile> {
  const fragments = files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ path, content }): FragmentFile => {
      const text = gunzipSync(content).toString();
      if (!text.startsWith(SIGNATURE)) throw new Error(`${path} is no fragment of Pagefind.`);
      return { path, fragment: fragment.parse(JSON.parse(text.slice(SIGNATURE.length))) };
    });
  return new Map(fragments.map((item) => [item.fragment.url, item]));
}

/**
 * Completes what the engine made of the readers' copy of a page: what a card shows, and the sections
 * of files, which lead to places that the page has.
 */
export function completeFragment(
  { url, content, word_count, filters, anchors }: Fragment,
  { record, sections }: SearchPage,
): Fragment {
  return {
    url,
    content,
    word_count,
    filters,
    meta: record.card,
    anchors: anchors.flatMap((anchor) => {
      if (anchor.id.startsWith(FINGERPRINT_ID)) return [];
      if (!anchor.id.startsWith(SECTION_ID)) return [anchor];
      const section = sections[Number(anchor.id.slice(SECTION_ID.length))];
      if (section === undefined) throw new Error(`${url} has no section ${anchor.id}.`);
      return [{ ...anchor, id: section.id, text: section.title }];
    }),
  };
}

/**
 * Puts what readers see in place of what the engine read. Words are known by their place: there must
 * be as many on both sides.
 */
export function writeFragment(shown: Fragment, read: FragmentFile): IndexFile {
  const [words, places] = [shown, read.fragment].map(({ content }) => content.split(/\s+/).length);
  if (words !== places) {
    throw new Error(
      `${shown.url}: ${String(words)} words to show for ${String(places)} in the index.`,
    );
  }
  return { path: read.path, content: gzipSync(SIGNATURE + JSON.stringify(shown), { level: 9 }) };
}
