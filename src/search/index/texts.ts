import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { digest } from '../../files/digest.ts';
import { readPdfText, type PdfText } from './pdf-texts.ts';
import type { BuiltRecord } from './read-record.ts';

/** A part of the text of a page: what a heading is above, a page of a document, a passage. */
export interface TextSection {
  /** An anchor that the page has; empty where it has none for it. */
  readonly id: string;
  /** What a result calls it: « Page 2 ». */
  readonly title: string;
  text: string;
}

/** What the files of a page bring to its record. */
interface PageFiles {
  sections: readonly TextSection[];
  /** For the report of the build, in French: files without words to be found. */
  problems: readonly string[];
}

/** Where files are read, and where what they say is kept. */
export interface FilePlaces {
  /** The built site. */
  folder: string;
  cache: string;
}

/**
 * Reads the files that a page offers.
 * @param anchors the ids of the page
 * @example await readPageFiles({ file: '/documents/guide.pdf', documents: [] }, new Set(['page-1']), places)
 *   → { sections: [{ id: 'page-1', title: 'Page 1', text: '…' }], problems: [] }
 */
export async function readPageFiles(
  { file, documents }: BuiltRecord,
  anchors: ReadonlySet<string>,
  places: FilePlaces,
): Promise<PageFiles> {
  const main = file === undefined ? undefined : await readFileText(file, places);
  const others = await Promise.all(
    documents.map(async ({ title, href }) => ({ title, ...(await readFileText(href, places)) })),
  );
  const ownSections = sectionsOf(main?.text, (page) => ({
    id: firstOf([`page-${String(page)}`, 'fichier'], anchors),
    title: `Page ${String(page)}`,
  }));
  const otherSections = others.flatMap(({ title, text }) =>
    sectionsOf(text, (page) => ({
      id: firstOf(['documents'], anchors),
      title: `${title}, page ${String(page)}`,
    })),
  );
  return {
    sections: [...ownSections, ...otherSections],
    problems: [main, ...others].flatMap((read) => read?.problem ?? []),
  };
}

interface FileText {
  text: PdfText | undefined;
  problem: string | undefined;
}

async function readFileText(href: string, { folder, cache }: FilePlaces): Promise<FileText> {
  if (!/\.pdf$/i.test(href)) return { text: undefined, problem: undefined };
  const bytes = new Uint8Array(await readFile(path.join(folder, decodeURIComponent(href))));
  const text = await readPdfText(bytes, { folder: cache, digest: digest(bytes) });
  const reason = describeGap(text);
  return {
    text,
    problem: reason && `Le texte de ${href} ne peut pas être lu : ${reason}.`,
  };
}

/**
 * Why some words of a PDF cannot be found, said to an editor, or nothing.
 * @example describeGap({ state: 'read', pages: ['Bonjour', '', ''] }) → 'pages 2 et 3 sans texte (image numérisée ?)'
 */
export function describeGap(text: PdfText): string | undefined {
  if (text.state === 'locked') return 'document protégé par un mot de passe';
  if (text.state === 'broken') return 'fichier endommagé, ou qui n’est pas un PDF';
  const blank = text.pages.flatMap((words, index) => (words === '' ? [String(index + 1)] : []));
  if (blank.length === 0) return undefined;
  if (blank.length === text.pages.length) return 'aucune page n’a de texte (document numérisé ?)';
  const numbers = new Intl.ListFormat('fr').format(blank);
  return `page${blank.length > 1 ? 's' : ''} ${numbers} sans texte (image numérisée ?)`;
}

function sectionsOf(
  text: PdfText | undefined,
  place: (page: number) => { id: string; title: string },
): TextSection[] {
  if (text?.state !== 'read') return [];
  return text.pages.flatMap((words, index) =>
    words === '' ? [] : [{ ...place(index + 1), text: words }],
  );
}

function firstOf(ids: readonly string[], anchors: ReadonlySet<string>): string {
  return ids.find((id) => anchors.has(id)) ?? '';
}
