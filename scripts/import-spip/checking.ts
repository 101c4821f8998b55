import { findFaults } from '../../src/domain/check/check.ts';
import { inspectAt, inspectFile } from '../../src/domain/check/files/inspect.ts';
import { CONTENT_KINDS, type ContentKind } from '../../src/domain/kinds.ts';
import type { SourceFile } from '../../src/files/content-files.ts';
import { listAddresses } from '../content/addresses.ts';
import { listPublicTree, readContent } from '../content/read.ts';
import type { MediaFolder } from './media-folder.ts';
import type { PlacedMedia } from './mapping/media.ts';

/** Where the files go, and what else will be there. */
interface CheckSetting {
  root: string;
  folder: MediaFolder;
  placed: ReadonlyMap<string, PlacedMedia>;
  today: string;
}

/**
 * What the content check says of files that are not written yet, by their paths.
 * @example await checkSources(new Map([['content/agenda/2012/2012-05-03-a.md', '---…']]), setting)
 *   → Map { 'content/agenda/2012/2012-05-03-a.md' → ['« jour » manque : …'] }
 */
export async function checkSources(
  sources: ReadonlyMap<string, string>,
  { root, folder, placed, today }: CheckSetting,
): Promise<ReadonlyMap<string, string[]>> {
  const origins = new Map([...placed.values()].map(({ source, path }) => [path, source] as const));
  const paths = (await listPublicTree(root)).map(({ path }) => path);
  const problems = await findFaults(merge(await readContent(root), sources), {
    inspect: async (path) => {
      const origin = origins.get(path);
      return origin === undefined
        ? inspectFile(path, root)
        : inspectAt(folder.absolute(origin), path);
    },
    today,
    paths,
    reported: [],
    written: [],
    models: [],
    listAddresses: (files) => listAddresses(files, { paths, now: noonOf(today) }),
  });
  const faults = new Map<string, string[]>();
  for (const { file, message, isAdvice } of problems) {
    if (isAdvice === true || !sources.has(file)) continue;
    faults.set(file, [...(faults.get(file) ?? []), message]);
  }
  return faults;
}

function noonOf(day: string): Temporal.Instant {
  return Temporal.Instant.from(`${day}T12:00:00Z`);
}

/** The content as it will be: what is new takes the place of what was. */
function merge(
  content: readonly (readonly [ContentKind, readonly SourceFile[]])[],
  sources: ReadonlyMap<string, string>,
): [ContentKind, SourceFile[]][] {
  const known = new Map(content);
  return CONTENT_KINDS.map((kind) => {
    const start = `content/${kind}/`;
    const made = [...sources]
      .filter(([path]) => path.startsWith(start))
      .map(([path, source]) => ({
        path,
        id: path.slice(start.length).replace(/\.mdx?$/, ''),
        source,
      }));
    return [kind, [...(known.get(kind) ?? []).filter(({ path }) => !sources.has(path)), ...made]];
  });
}
