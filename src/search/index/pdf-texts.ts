import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readPdf } from '../../files/pdf.ts';

/** To be raised when the reading of PDFs changes: what an older one has kept is then ignored. */
const VERSION = 1;

const pdfText = z.discriminatedUnion('state', [
  z.object({ state: z.literal('read'), pages: z.array(z.string()) }),
  z.object({ state: z.literal('locked') }),
  z.object({ state: z.literal('broken') }),
]);

const kept = z.object({ version: z.literal(VERSION), text: pdfText });

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
  const file = path.join(folder, `${digest}.json`);
  const earlier = await readKept(file);
  if (earlier !== undefined) return earlier;
  const text = pdfText.parse(await readPdf(bytes));
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify({ version: VERSION, text } satisfies z.output<typeof kept>));
  return text;
}

async function readKept(file: string): Promise<PdfText | undefined> {
  let source: string;
  try {
    source = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  return kept.safeParse(parseJson(source)).data?.text;
}

/** What a build that was stopped has left half written is nothing. */
function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
