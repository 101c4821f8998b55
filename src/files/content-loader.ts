import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'zod';
import {
  isContentFile,
  readSourceFile,
  readSourceFiles,
  type SourceFile,
} from './content-files.ts';
import { digest } from './digest.ts';
import { FrontmatterError, readFrontmatter } from './frontmatter.ts';
import { readCheckedData } from './checked-data.ts';
import { readNamedPictures } from './named-pictures.ts';

/** Where a file may name a picture: beside it, or beside another. */
const CONTENT = 'content';

interface LoaderOptions {
  /** The collection's folder, from the project's root. */
  folder: string;
  schema: z.ZodType<object>;
}

/**
 * A content loader that stores metadata only: fields, path and digest, which covers its pictures. Bodies are read when a page is
 * made; storing them doubled the time and tripled the memory of a build of 10,000 entries.
 * @example contentFiles({ folder: 'content/articles', schema: articleSchema })
 */
export function contentFiles({ folder, schema }: LoaderOptions): Loader {
  return {
    name: 'content-files',
    load: async (context) => {
      const root = path.resolve(fileURLToPath(context.config.root));
      const files = await readSourceFiles(folder, root);
      const dataOf = await readCheckedData(root);
      const picturesOf = readNamedPictures(CONTENT, root);
      // The store of the last build may have been parsed by another schema.
      context.store.clear();
      const store = context.watcher === undefined ? storeFile : storeIfReadable;
      for (const file of files) {
        const data = dataOf(file, path.basename(folder));
        await store({ ...file, data, pictures: await picturesOf(file.source) }, schema, context);
      }
      watchFolder({ folder, root, schema, context });
    },
  };
}

/** A content file, with the digests of the pictures that it names, and what is known of its fields. */
type IllustratedFile = SourceFile & {
  pictures: readonly string[];
  data?: Record<string, unknown> | undefined;
};

/** A file of which no page can be made; the message names it. */
class ContentError extends Error {
  override readonly name = 'ContentError';
}

async function storeFile(file: IllustratedFile, schema: z.ZodType<object>, context: LoaderContext) {
  context.store.set({
    id: file.id,
    data: file.data ?? (await readData(file, schema)),
    digest: digest([file.source, ...file.pictures].join('\n')),
    filePath: file.path,
  });
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

/** Under a dev server the content check names what is broken, and the store keeps what it knew. */
async function storeIfReadable(...parameters: Parameters<typeof storeFile>): Promise<void> {
  try {
    await storeFile(...parameters);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
  }
}

/** An editor empties a file before it writes it: for so many milliseconds it may hold half a text. */
const SAVING_TIME = 50;

/** In dev, a saved file is in the store at once. */
function watchFolder(options: {
  folder: string;
  root: string;
  schema: z.ZodType<object>;
  context: LoaderContext;
}): void {
  const { folder, root, schema, context } = options;
  const pathBelow = (file: string) =>
    path.relative(path.join(root, folder), file).replaceAll('\\', '/');
  const isOurs = (file: string) => isContentFile(pathBelow(file));

  const refresh = async (file: string) => {
    await setTimeout(SAVING_TIME);
    try {
      const source = readSourceFile(`${folder}/${pathBelow(file)}`, { folder, root });
      const pictures = await readNamedPictures(CONTENT, root)(source.source);
      await storeIfReadable({ ...source, pictures }, schema, context);
    } catch (error) {
      context.logger.error(error instanceof Error ? error.message : String(error));
    }
  };
  const onSave = (file: string) => {
    if (isOurs(file)) void refresh(file);
  };
  context.watcher?.on('add', onSave);
  context.watcher?.on('change', onSave);
  context.watcher?.on('unlink', (file) => {
    if (isOurs(file)) context.store.delete(pathBelow(file).replace(/\.md$/, ''));
  });
}
