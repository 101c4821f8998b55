import { capitalise } from '../../../lib/text.ts';
import { parseWebVtt } from '../../../lib/web-vtt.ts';
import type { ParsedFile } from '../block/fields.ts';
import type { CheckContext } from '../context.ts';
import type { Fault, Finding } from '../fault.ts';
import { describeAbsence } from './absence.ts';
import type { InspectedFile } from './inspect.ts';
import { judgeFile } from './media-faults.ts';
import { findNamedFiles, type NamedFile } from './named-files.ts';

type Context = Pick<CheckContext, 'inspected' | 'paths'>;

/**
 * Says what is wrong with the files that content names: missing, empty, too heavy, unreadable, or not
 * what their name says.
 * @example checkFiles(files, { inspected, paths }) → [{ line: 4, message: '« fichier » : ce PDF ne s’ouvre…' }]
 */
export function checkFiles(files: readonly ParsedFile[], context: Context): Fault[] {
  return files.flatMap((file) => {
    const named = findNamedFiles(file).filter((one) => !isBesideFolder(one, file, context));
    const faults = named.flatMap((one) =>
      toFaults(answer(one, file, context), { file, named: one }),
    );
    const found = named.flatMap(({ path }) => context.inspected.get(path) ?? []);
    return [...faults, ...[...new Set(found)].flatMap(checkSubtitles)];
  });
}

function answer(named: NamedFile, file: ParsedFile, { inspected, paths }: Context): Finding[] {
  const found = inspected.get(named.path);
  return found === undefined
    ? [{ message: describeAbsence({ ...named, from: file.path }, paths) }]
    : judgeFile(found, named);
}

/** A content file in the wrong folder does not find what lies beside its right place: its own fault says so. */
function isBesideFolder(
  { path, written }: NamedFile,
  file: ParsedFile,
  { paths }: Context,
): boolean {
  const [, year = ''] = /\/(\d{4})-\d{2}-\d{2}-[^/]*$/.exec(file.path) ?? [];
  const right = `content/${file.kind}/${year}/`;
  if (year === '' || file.path.replace(/[^/]*$/, '') === right || paths.includes(path))
    return false;
  return written.startsWith('./') && paths.includes(right + written.slice(2));
}

function toFaults(
  answers: readonly Finding[],
  { file, named }: { file: ParsedFile; named: NamedFile },
): Fault[] {
  return answers.map(({ message, isAdvice }) => ({
    file: file.path,
    ...named.findPosition(),
    message: named.key === undefined ? capitalise(message) : `« ${named.key} » : ${message}`,
    ...(named.key === undefined ? {} : { key: named.key }),
    ...(isAdvice === true ? { isAdvice } : {}),
  }));
}

/** Faults of subtitles are reported where they stand, in their own file. */
function checkSubtitles({ media, text, encoding = 'utf-8' }: InspectedFile): Fault[] {
  if (media.format !== 'VTT' || text === undefined || text === '') return [];
  if (encoding !== 'utf-8' || media.fault !== undefined) return [];
  return parseWebVtt(text).problems.map(({ line, message }) => {
    return { file: media.path, line, column: 1, message };
  });
}
