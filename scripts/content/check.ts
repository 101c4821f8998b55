import { findFaults } from '../../src/domain/check/check.ts';
import type { ValidFiles } from '../../src/domain/check/check-file.ts';
import { byPlace, lineOf, type Fault } from '../../src/domain/check/fault.ts';
import { inspectFile } from '../../src/domain/check/files/inspect.ts';
import { correctPathOf } from '../../src/domain/check/names/misnamed-files.ts';
import { checkStrays } from '../../src/domain/check/names/strays.ts';
import { outsideWrongFolders, withoutRepeats } from '../../src/domain/check/repeats.ts';
import { dayIn, now } from '../../src/lib/clock.ts';
import { PARIS } from '../../src/lib/zone.ts';
import { listAddresses } from './addresses.ts';
import { checkNeededPages } from './needed-pages.ts';
import { checkPublicDocuments } from './public-documents.ts';
import { checkOldAddresses, listOldAddresses } from './old-addresses.ts';
import { checkSearchSettings, listSearchAddresses } from './search-settings.ts';
import { checkSettings } from './settings.ts';
import { checkUnannouncedChanges } from './unannounced.ts';
import { listPublicTree, readContent, readModels } from './read.ts';

/** What the check of a project has found. */
export interface ContentReport {
  faults: Fault[];
  /** The content files that were read. */
  fileCount: number;
}

/**
 * Checks every content file of a project, and all that it could publish beside them.
 * @param valid what earlier checks have found of files that are the same
 * @example findContentFaults('/chemin/du/projet') → { faults: [{ file, line, column, message }, …], fileCount: 324 }
 */
export async function findContentFaults(
  root: string,
  moment: Temporal.Instant = now(),
  valid?: ValidFiles,
): Promise<ContentReport> {
  const [content, tree] = await Promise.all([readContent(root), listPublicTree(root)]);
  const paths = tree.filter(({ kind }) => kind === 'file').map(({ path }) => path);
  const shortcuts = tree.filter(({ kind }) => kind === 'link').map(({ path }) => path);
  const misnamed = paths.flatMap((path) => correctPathOf(path) ?? []);
  const reported = [...shortcuts, ...misnamed];
  const today = dayIn(moment, PARIS);
  const events = new Map(content).get('agenda') ?? [];
  const unannounced = await checkUnannouncedChanges(root, { events, today });
  const faults = await Promise.all([
    checkPublicDocuments(paths, root),
    checkOldAddresses(root),
    checkSearchSettings(root),
    findFaults(content, {
      inspect: (path) => inspectFile(path, root),
      listAddresses: (files) =>
        listAddresses(files, { paths: [...paths, ...reported], now: moment }),
      today,
      valid,
      paths,
      reported,
      written: [...(await listSearchAddresses(root)), ...(await listOldAddresses(root))],
      models: readModels(root),
    }),
  ]);
  const fileCount = content.flatMap(([, files]) => files).length;
  const settings = await checkSettings(paths, root);
  const found = oncePerSetting([...settings, ...faults.flat()], settings);
  const missing = [...checkNeededPages(paths), ...checkPresence(fileCount)];
  const others = [...checkStrays(tree), ...found, ...missing];
  const all = [...others, ...withoutRepeats(unannounced, others)];
  return { faults: outsideWrongFolders(all).toSorted(byPlace), fileCount };
}

/** A setting that cannot be read has no other fault, and a row of one has one fault. */
function oncePerSetting(faults: readonly Fault[], unread: readonly Fault[]): Fault[] {
  const isUnread = new Set(unread.map(({ file }) => file));
  const heard = new Set<string>();
  return faults.filter((fault) => {
    if (!fault.file.startsWith('content/_')) return true;
    const isRow = fault.file.endsWith('.tsv');
    const place = isRow ? lineOf(fault) : `${lineOf(fault)}:${String(fault.column)}`;
    const isRepeated = heard.has(place) && !unread.includes(fault);
    heard.add(place);
    return !isRepeated && (!isUnread.has(fault.file) || unread.includes(fault));
  });
}

/** A folder that was moved, or a disk that is not there, must not make an empty site. */
function checkPresence(fileCount: number): Fault[] {
  if (fileCount > 0) return [];
  const message =
    'Ce dossier ne contient aucune fiche : rien ne peut être publié. Lancez cette commande depuis le dossier du projet.';
  return [{ file: 'content', line: 1, column: 1, message }];
}
