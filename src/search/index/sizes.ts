/** How large the files of an index may be, in bytes. */
export interface Sizes {
  /** The size of a pack of texts; `pages`, how many pages it may hold. */
  pack: number;
  pages: number;
  /** The size of a text, before it goes on in another file. */
  text: number;
  /** The size of a part of the index, before it is compressed. */
  part: number;
}

/** It joins the other once that has answered, and is most of the files of a large site. */
const ARCHIVE: Sizes = { pack: 80_000, pages: 24, text: 32_000, part: 96_000 };

/** Ten results are read from up to ten packs, a word from one part: what answers first is small. */
const RECENT: Sizes = { pack: 13_000, pages: 12, text: 12_000, part: 12_000 };

/**
 * The list of pages comes with a first question too: where it is short, its budget leaves room for larger files.
 * An index of fewer pages has few files as it is.
 */
const RECENT_OF_SOME: Sizes = { ...RECENT, pack: 16_500, part: 20_000 };
const SOME = { over: 800, upTo: 1_400 };

/**
 * How large the files of one of the two indexes may be. In classes: one page more changes none of the others.
 * @param count how many pages it has
 * @example sizesOf('recent', 1_184) → { pack: 16_500, pages: 12, text: 12_000, part: 20_000 }
 */
export function sizesOf(index: 'recent' | 'archive', count: number): Sizes {
  if (index === 'archive') return ARCHIVE;
  return count > SOME.over && count <= SOME.upTo ? RECENT_OF_SOME : RECENT;
}
