import pLimit from 'p-limit';
import { getDocumentProxy } from 'unpdf';
import { toRunningText } from './running-text.ts';
import { linesOf } from './pdf-lines.ts';
import { isSystemError } from './damage.ts';

/** One line of the table of contents that a PDF carries. */
export interface PdfSection {
  title: string;
  /** From 1; absent where the line leads to no page. */
  page?: number | undefined;
  sections: PdfSection[];
}

/** What the bytes of a PDF say of it. */
interface PdfDocument {
  state: 'read';
  pageCount: number;
  /** The text of each page, without its layout; empty strings where the pages are pictures. */
  pages: string[];
  sections: PdfSection[];
  /** Whether a screen reader finds headings, lists and alternatives in it (PDF 1.7 §14.8). */
  isTagged: boolean;
  /** As the file states it: « fr-FR ». */
  language: string | undefined;
  /** As the file states it, for the title bar of a reader. */
  title: string | undefined;
}

/** A PDF that only its password opens, or whose bytes are no PDF, is named and never stops a build. */
type PdfReading = PdfDocument | { state: 'locked' } | { state: 'broken' };

type PdfProxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type Outline = Awaited<ReturnType<PdfProxy['getOutline']>>;

/**
 * Reads the text, the table of contents and the marks of a PDF.
 * @example readPdf(bytes) → { state: 'read', pageCount: 2, pages: ['Groupe Sahel …', '…'], isTagged: true, … }
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  try {
    return await oneAtATime(() => orStrayError(openAndRead(bytes)));
  } catch (error) {
    if (isSystemError(error)) throw error;
    // A file that opens may still hold pages, notes or a contents that its reader stumbles on.
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { state: isLocked ? 'locked' : 'broken' };
  }
}

/** An error that reaches nobody is known to be of the one file that is being read. */
const oneAtATime = pLimit(1);

/**
 * pdf.js answers through a port of its own; what it cannot copy there (a table of contents thousands of
 * levels deep) is thrown where nobody catches it, and ends the process.
 */
function orStrayError<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      process.off('unhandledRejection', refuse);
      end();
    };
    const refuse = (error: unknown) => {
      settle(() => {
        reject(toError(error));
      });
    };
    process.on('unhandledRejection', refuse);
    work.then((result) => {
      settle(() => {
        resolve(result);
      });
    }, refuse);
  });
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

async function openAndRead(bytes: Uint8Array): Promise<PdfDocument> {
  // The reader takes the bytes for itself: it is given a copy.
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  try {
    return await readDocument(pdf);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readDocument(pdf: PdfProxy): Promise<PdfDocument> {
  const { info } = await pdf.getMetadata();
  const marks = await pdf.getMarkInfo();
  return {
    state: 'read',
    pageCount: pdf.numPages,
    pages: await readPages(pdf),
    sections: await readOutline(pdf, await pdf.getOutline()),
    isTagged: marks?.Marked === true,
    language: wordsIn(info, 'Language'),
    title: wordsIn(info, 'Title'),
  };
}

async function readPages(pdf: PdfProxy): Promise<string[]> {
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      return toRunningText(linesOf(items.filter((item) => 'str' in item)));
    }),
  );
}

function wordsIn(info: object, key: string): string | undefined {
  const value: unknown = new Map(Object.entries(info)).get(key);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

async function readOutline(pdf: PdfProxy, outline: Outline | null): Promise<PdfSection[]> {
  return Promise.all(
    (outline ?? []).map(async ({ title, dest, items }) => ({
      title: title.trim(),
      page: await pageOf(pdf, dest),
      sections: await readOutline(pdf, items),
    })),
  );
}

/** A line may name its place, or give it; a place that is gone has no page. */
async function pageOf(pdf: PdfProxy, dest: Outline[number]['dest']): Promise<number | undefined> {
  const place: unknown[] | null = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
  const page = place?.[0];
  if (typeof page === 'number') return page + 1;
  if (!isReference(page)) return undefined;
  try {
    return (await pdf.getPageIndex(page)) + 1;
  } catch (error) {
    if (isSystemError(error)) throw error;
    // The page was taken out of the file after its table of contents was made.
    return undefined;
  }
}

function isReference(value: unknown): value is { num: number; gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
}
