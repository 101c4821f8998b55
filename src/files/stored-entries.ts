import path from 'node:path';
import type { z } from 'zod';
import { readCheckedData } from './checked-data.ts';
import { readSourceFiles, type SourceFile } from './content-files.ts';
import { digest } from './digest.ts';
import { FrontmatterError, readFrontmatter } from './frontmatter.ts';
import { readNamedPictures } from './named-pictures.ts';

/** Where a file may name a picture: beside it, or beside another. */
const CONTENT = 'content';

/** The content files of a kind. */
export interface EntryFolder {
  /** From the project's root. */
  folder: string;
  /** « mdx » for the folder of the institutional pages. */
  extension?: 'md' | 'mdx';
  schema: z.ZodType<object>;
}

/** What is stored of a content file: its body is read when a page is made. */
interface StoredEntry {
  id: string;
  data: Record<string, unknown>;
  /** Of its text, and of the pictures that it names. */
  digest: string;
  filePath: string;
}

/** A file of which no page can be made; the message names it. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

/**
 * What is stored of all content files of a kind, sorted by path; of those that the check of this build has read
 * by the same code, as it has read them.
 * @throws ContentError, in French, where a file cannot be read
 * @example await readEntries({ folder: 'content/pays', schema: countrySchema }, root)
 *   → [{ id: 'liban', data: { name: 'Liban' }, digest: '3f0c…', filePath: 'content/pays/liban.md' }, …]
 */
export async function readEntries(
  { folder, extension, schema }: EntryFolder,
  root: string,
): Promise<StoredEntry[]> {
  const [kind, toEntry] = [path.basename(folder), entryReader(schema, root)];
  const dataOf = await readCheckedData(root);
  const entries: StoredEntry[] = [];
  for (const file of await readSourceFiles(folder, root, extension)) {
    entries.push(await toEntry(file, dataOf(file, kind)));
  }
  return entries;
}

/**
 * What is stored of one content file after the other; each picture that they name is read once.
 * @example await entryReader(countrySchema, root)(file) → { id: 'liban', data: { name: 'Liban' }, … }
 */
export function entryReader(schema: z.ZodType<object>, root: string) {
  const picturesOf = readNamedPictures(CONTENT, root);
  return async (file: SourceFile, known?: Record<string, unknown>): Promise<StoredEntry> => {
    const pictures = await picturesOf(file.source);
    return {
      id: file.id,
      data: known ?? (await readData(file, schema)),
      digest: digest([file.source, ...pictures].join('\n')),
      filePath: file.path,
    };
  };
}

async function readData(
  file: SourceFile,
  schema: z.ZodType<object>,
): Promise<Record<string, unknown>> {
  const parsed = await schema.safeParseAsync(readFields(file));
  if (parsed.success) return { ...parsed.data };
  const problems = parsed.error.issues.map((i) => `« ${i.path.join('.')} » : ${i.message}`);
  throw new ContentError(`${file.path} — ${problems.join(' ; ')}`);
}

function readFields({ path: file, source }: SourceFile): Record<string, unknown> {
  try {
    return readFrontmatter(source).fields;
  } catch (error) {
    if (!(error instanceof FrontmatterError)) throw error;
    const place = `${file}:${String(error.line)}:${String(error.column)}`;
    throw new ContentError(`${place} — ${error.message}`, { cause: error });
  }
}
