import type { SourceFile } from '../../files/content-files.ts';
import type { ContentKind } from '../kinds.ts';
import { checkBlock } from './block/block-faults.ts';
import { checkFields, type ParsedFile } from './block/fields.ts';
import { isMisaligned } from './block/lint/indents.ts';
import { isAboutLost, salvage } from './block/salvage.ts';
import { describeWrongKind, findMeantKind } from './block/wrong-kind.ts';
import { findUnreadableText } from './body/unreadable-text.ts';
import type { Fault } from './fault.ts';
import type { TextLink } from './text-link.ts';

/** What is known of a file whose block had no fault by itself, whatever other files say. */
export interface ValidFile {
  fields: Record<string, unknown>;
  /** Whether the rules that judge one file found nothing in it either. */
  isTextValid: boolean;
  /** The links of its text, where they found nothing. */
  links?: readonly TextLink[] | undefined;
}

/** What is known of files that are the same. */
export interface ValidFiles {
  find: (file: SourceFile, kind: ContentKind) => ValidFile | undefined;
  /** @param data what pages show of its fields */
  keep: (file: ParsedFile, data: object) => void;
  /** Of a file that is kept: the rules that judge one file found nothing in it. */
  keepText: (file: ParsedFile) => void;
}

/** One file, as far as it can be judged alone. */
interface CheckedFile {
  lines: Fault[];
  faults: Fault[];
  read?: ParsedFile;
  /** Whether the rules that judge one file are known to find nothing in it. */
  isTextValid?: boolean;
  /** As it is written, where its block cannot be read. */
  unread?: SourceFile;
  /** The keys that were left out to read the others. */
  lost?: ReadonlySet<string>;
}

/**
 * Judges one file alone, by its text and its kind: a block that was valid, and is the same, is not read again.
 * @param valid what earlier checks have found
 * @example checkFile({ path, id, source: '---\nsatut: brouillon\n---' }, 'articles') → { lines: [], faults: [{ line: 2, … }], read: { fields: { satut: 'brouillon' }, … } }
 */
export function checkFile(file: SourceFile, kind: ContentKind, valid?: ValidFiles): CheckedFile {
  const known = valid?.find(file, kind);
  if (known !== undefined) {
    const { fields, links, isTextValid } = known;
    return { lines: [], faults: [], read: { ...file, kind, fields, links }, isTextValid };
  }
  const { data, ...checked } = judgeFile(file, kind);
  const { lines, faults, read, unread } = checked;
  const isValid = lines.length === 0 && faults.length === 0 && unread === undefined;
  if (isValid && read?.kind === kind && data !== undefined) valid?.keep(read, data);
  return checked;
}

/** Lines that can be explained explain more than the reader of YAML that stumbled on them. */
function judgeFile(
  file: SourceFile,
  kind: ContentKind,
): CheckedFile & Pick<ReturnType<typeof checkFields>, 'data'> {
  const unreadable = findUnreadableText(file);
  if (unreadable !== undefined) return { lines: [unreadable], faults: [], unread: file };
  // In another encoding than UTF-8, lost letters explain all else.
  const lines = file.source.includes('\uFFFD') ? [] : checkBlock(file, kind);
  const { read, faults, data } = checkFields(file, kind);
  if (read === undefined) return checkRest(file, { kind, lines, faults });
  const meant = faults.length === 0 ? undefined : findMeantKind(read);
  if (meant !== undefined) {
    // Its page is known to those that link to it: they need no other correction.
    const moved = { ...read, kind: meant };
    return { lines: [describeWrongKind(file, meant), ...lines], faults: [], read: moved };
  }
  // What is read otherwise than it was meant has no other fault worth a word.
  const isMisread = lines.some(isMisaligned);
  return { lines, faults: isMisread ? [] : faults, read, ...(data && { data }) };
}

/** What a block that cannot be read leaves to be judged. */
function checkRest(
  file: SourceFile,
  { kind, lines, faults }: { kind: ContentKind; lines: Fault[]; faults: Fault[] },
): CheckedFile {
  const saved = salvage(file, lines);
  if (saved === undefined) return { lines, faults: lines.length > 0 ? [] : faults, unread: file };
  const { source, lost } = saved;
  const { read, faults: others } = checkFields({ ...file, source }, kind);
  const isEmpty = read === undefined || Object.keys(read.fields).length === 0;
  const rest = isEmpty ? [] : others.filter((fault) => !isAboutLost(fault, lost));
  const isMisread = lines.some(isMisaligned);
  const more = lines.length > 0 ? [] : checkBlock({ ...file, source }, kind);
  return {
    lines: [...lines, ...more],
    faults: isMisread ? [] : [...(lines.length > 0 ? [] : faults), ...saved.faults, ...rest],
    ...(read === undefined ? {} : { read }),
    unread: file,
    lost,
  };
}
