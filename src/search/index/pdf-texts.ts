import { z } from 'zod';
import { diskCache } from '../../files/disk-cache.ts';
import { readPdf } from '../../files/pdf.ts';

/** To be raised when the reading of PDFs changes. */
export const PDF_TEXT_VERSION = 3;

const pdfText = z.discriminatedUnion('state', [
  z.object({ state: z.literal('read'), pages: z.array(z.string()) }),
  z.object({ state: z.literal('locked') }),
  z.object({ state: z.literal('broken') }),
]);

/** The words of each page of a PDF, or why there are none. */
export type PdfText = z.output<typeof pdfText>;

/**
 * The text of a PDF, read once: builds that follow find it in the cache under the digest of its bytes.
 * @example readPdfText(bytes, { folder: '.cache/pdf', digest: 'c1a5298f939e87e8' }) → { state: 'read', pages: ['Groupe Sahel …'] }
 */
export async function readPdfText(
  bytes: Uint8Array,
  { folder, digest }: { folder: string; digest: string },
): Promise<PdfText> {
  const cache = diskCache({ folder, version: PDF_TEXT_VERSION });
  return cache.keepJson(digest, pdfText, () => readPdf(bytes));
}
