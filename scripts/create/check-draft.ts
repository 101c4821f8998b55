import { findFaults } from '../../src/domain/check/check.ts';
import type { ValidFile } from '../../src/domain/check/check-file.ts';
import { checkFields, type ParsedFile } from '../../src/domain/check/block/fields.ts';
import type { Fault } from '../../src/domain/check/fault.ts';
import { inspectAt, inspectFile, type Inspect } from '../../src/domain/check/files/inspect.ts';
import { findNamedFiles } from '../../src/domain/check/files/named-files.ts';
import type { ContentKind } from '../../src/domain/kinds.ts';
import type { SourceFile } from '../../src/files/content-files.ts';
import { FrontmatterError, readFrontmatter } from '../../src/files/frontmatter.ts';
import { dayIn } from '../../src/lib/clock.ts';
import { PARIS } from '../../src/lib/zone.ts';
import { listAddresses } from '../content/addresses.ts';
import { listPublicTree, readContent } from '../content/read.ts';
import type { Draft } from './draft.ts';

/** The files that were there before, and what they are read for. */
interface Surroundings {
  kind: ContentKind;
  root: string;
  now: Temporal.Instant;
}

/**
 * What the content check would say of a file that is not written yet, among those that are there.
 * @example checkDraft(a draft of « pays: [liban, liban] », { kind: 'articles', root, now }) → [{ key: 'pays.1', message: '« pays.1 » : « liban » est déjà écrit…', … }]
 */
export async function checkDraft(
  { file: path, source, copies }: Draft,
  { kind, root, now }: Surroundings,
): Promise<Fault[]> {
  const file = { path, id: path.slice(`content/${kind}/`.length, -'.md'.length), source };
  const [content, tree] = await Promise.all([readContent(root), listPublicTree(root)]);
  const paths = tree.filter((entry) => entry.kind === 'file').map((entry) => entry.path);
  const all = [...paths, path, ...copies.map(({ to }) => to)];
  // The last of its kind: of two files that share what they may not, the second is at fault.
  const withDraft = content.map(
    ([one, files]) => [one, one === kind ? [...files, file] : files] as const,
  );
  const faults = await findFaults(withDraft, {
    inspect: inspectOnly(checkFields(file, kind).read, { copies, root }),
    listAddresses: (files) => listAddresses(files, { paths: all, now }),
    today: dayIn(now, PARIS),
    paths: all,
    reported: [],
    written: [],
    // What is left of the model is for the editor to replace.
    models: [],
    valid: {
      find: (other) => (other.path === path ? undefined : takeAsValid(other)),
      keep: () => undefined,
      keepText: () => undefined,
    },
  });
  return faults.filter((fault) => fault.file === path && fault.isAdvice !== true);
}

/** The files of others are theirs to answer for. */
function inspectOnly(
  read: ParsedFile | undefined,
  { copies, root }: Pick<Draft, 'copies'> & { root: string },
): Inspect {
  const own = new Set(read === undefined ? [] : findNamedFiles(read).map(({ path }) => path));
  return async (path) => {
    const copy = copies.find(({ to }) => to === path);
    if (copy !== undefined) return inspectAt(copy.from, path);
    return own.has(path) ? inspectFile(path, root) : undefined;
  };
}

/** The check has judged it before, and will again: here it is what the new file is compared with. */
function takeAsValid({ source }: SourceFile): ValidFile | undefined {
  try {
    return { fields: readFrontmatter(source).fields, isTextValid: true, links: [] };
  } catch (error) {
    if (error instanceof FrontmatterError) return undefined;
    throw error;
  }
}
