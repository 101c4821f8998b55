import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { buildCode } from '../lib/build-code.ts';
import {
  isContentFile,
  readSourceFile,
  readSourceFiles,
  type SourceFile,
} from './content-files.ts';
import { ContentError, entryReader, type EntryFolder } from './stored-entries.ts';

/**
 * A content loader that stores metadata only: fields, path and digest. Bodies are read when a page is
 * made; storing them doubled the time and tripled the memory of a build of 10,000 entries. A whole build stores
 * nothing: its pages read the files themselves (`domain/entry/store.ts`), so that what Astro bundles knows no text
 * and makes the pages of the next ones too.
 * @example contentFiles({ folder: 'content/articles', schema: articleSchema })
 */
export function contentFiles({ folder, extension = 'md', schema }: EntryFolder): Loader {
  return {
    name: 'content-files',
    load: async (context) => {
      // The store of the last build may have been parsed by another schema.
      context.store.clear();
      if (buildCode() !== undefined) return;
      const root = path.resolve(fileURLToPath(context.config.root));
      const store = storing({ schema, root, context });
      for (const file of await readSourceFiles(folder, root, extension)) await store(file);
      watchFolder({ folder, extension, root, schema, context });
    },
  };
}

/** Where files are, and the store that they go to. */
interface Storing extends Pick<EntryFolder, 'schema'> {
  root: string;
  context: LoaderContext;
}

/** Under a dev server the content check names what is broken, and the store keeps what it knew. */
function storing({ schema, root, context }: Storing): (file: SourceFile) => Promise<void> {
  const toEntry = entryReader(schema, root);
  return async (file) => {
    try {
      context.store.set(await toEntry(file));
    } catch (error) {
      if (context.watcher === undefined || !(error instanceof ContentError)) throw error;
    }
  };
}

/** An editor empties a file before it writes it: for so many milliseconds it may hold half a text. */
const SAVING_TIME = 50;

/** In dev, a saved file is in the store at once. */
function watchFolder({ folder, extension, root, schema, context }: Storing & EntryFolder): void {
  const pathBelow = (file: string) =>
    path.relative(path.join(root, folder), file).replaceAll('\\', '/');
  const isOurs = (file: string) => isContentFile(pathBelow(file), extension);

  const refresh = async (file: string) => {
    await setTimeout(SAVING_TIME);
    try {
      // Pictures may have changed since the last save.
      const store = storing({ schema, root, context });
      await store(readSourceFile(`${folder}/${pathBelow(file)}`, { folder, root }));
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
    if (isOurs(file)) context.store.delete(pathBelow(file).replace(/\.mdx?$/, ''));
  });
}
