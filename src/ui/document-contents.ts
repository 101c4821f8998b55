import type { PdfSection } from '../files/pdf.ts';

/** A line of a table of contents, ready to be shown. */
export interface ContentsLine {
  title: string;
  page: number | undefined;
  /** The first line of each page bears its anchor, which search results lead to. */
  anchor: string | undefined;
  lines: ContentsLine[];
}

/**
 * Gives the first line of each page its anchor, in the order of reading.
 * @example listContents([{ title: 'Le fonds', page: 2, sections: [] }]) → [{ title: 'Le fonds', page: 2, anchor: 'page-2', lines: [] }]
 */
export function listContents(
  sections: readonly PdfSection[],
  anchored = new Set<number>(),
): ContentsLine[] {
  return sections.map(({ title, page, sections: below }) => {
    const isFirst = page !== undefined && !anchored.has(page);
    if (isFirst) anchored.add(page);
    return {
      title,
      page,
      anchor: isFirst ? `page-${String(page)}` : undefined,
      lines: listContents(below, anchored),
    };
  });
}
