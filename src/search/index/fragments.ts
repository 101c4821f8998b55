import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { formatClock } from '../../lib/durations.ts';
import { SECTION_ID, type SearchPage } from './copy.ts';
import type { TextSection } from './texts.ts';

/** A file of the index, as the engine's builder hands it over. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

const anchor = z.object({
  element: z.string(),
  id: z.string(),
  text: z.string(),
  location: z.int(),
});

const fragment = z.object({
  url: z.string(),
  content: z.string(),
  word_count: z.int(),
  filters: z.record(z.string(), z.array(z.string())),
  meta: z.record(z.string(), z.string()),
  anchors: z.array(anchor),
});

type Anchor = z.output<typeof anchor>;

/** What a result shows of a page, with the places of its words. */
export type Fragment = z.output<typeof fragment>;

/** A fragment with the name of its file. */
export interface FragmentFile {
  path: string;
  fragment: Fragment;
}

/** How the engine signs the files that it compresses. */
export const SIGNATURE = 'pagefind_dcd';

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
  { record, files }: SearchPage,
): Fragment {
  return {
    url,
    content,
    word_count,
    filters,
    meta: record.card,
    anchors: anchors.flatMap((anchor) => nameAnchor(anchor, files.sections)),
  };
}

/** The engine makes a result of what stands under a heading: only these are kept. */
function nameAnchor(anchor: Anchor, sections: readonly TextSection[]): Anchor[] {
  const { id, element } = anchor;
  if (id.startsWith(SECTION_ID)) {
    const section = sections[Number(id.slice(SECTION_ID.length))];
    return section === undefined ? [] : [{ ...anchor, id: section.id, text: section.title }];
  }
  const [, seconds] = /^t-(\d+)(?:-\d+)?$/.exec(id) ?? [];
  if (seconds !== undefined)
    return [{ ...anchor, element: 'h3', text: formatClock(Number(seconds)) }];
  return /^h\d$/.test(element) ? [anchor] : [];
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
