/**
 * The sort of a fault, where the check treats that sort in its own way: what is decided never hangs on the
 * words of a message.
 */
export type FaultCode =
  | 'misaligned'
  | 'named-values'
  | 'conflict'
  | 'bullet'
  | 'pasted-note'
  | 'word-tag'
  | 'colon-fence';

/** Something that an editor has to correct, at its place. */
export interface Fault {
  /** From the project's root. */
  file: string;
  /** Lines and columns count from 1. */
  line: number;
  column: number;
  message: string;
  code?: FaultCode;
  /** The key that it concerns, « image.alt »: one message is enough for each. */
  key?: string;
  /** Other keys of the block that would have kept it from being one: nothing is said where one is lost. */
  dependsOn?: readonly string[];
  /** Worth correcting, but no reason to publish nothing. */
  isAdvice?: true;
}

/** What is wrong with something, and what to write: a fault whose place its caller knows. */
export type Finding = Pick<Fault, 'message' | 'code' | 'dependsOn' | 'isAdvice'>;

/**
 * A fault in one line, as an editor reads it.
 * @example formatFault(fault) → 'content/agenda/2025/x.md:4:7 — « jour » : « 14/10/2025 » n’est pas une date…'
 */
export function formatFault({ file, line, column, message, isAdvice }: Fault): string {
  const name = file.replace(/\p{Cc}+/gu, '␤');
  const place = `${name}:${String(line)}:${String(column)}`;
  return `${place} — ${isAdvice === true ? 'Conseil : ' : ''}${message}`;
}

/**
 * A fault as a command that GitHub Actions shows beside the line, in the pull request
 * (docs.github.com, « Workflow commands »).
 * @example formatAnnotation(fault) → '::error file=content/agenda/2025/x.md,line=4,col=7::« jour » : …'
 */
export function formatAnnotation({ file, line, column, message, isAdvice }: Fault): string {
  const level = isAdvice === true ? 'warning' : 'error';
  const path = escapeData(file).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${level} file=${path},line=${String(line)},col=${String(column)}::${escapeData(message)}`;
}

/** A command ends with its line, and its values are percent-encoded. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/**
 * The line of a fault, to tell whether two speak of one.
 * @example lineOf({ file: 'content/pays/liban.md', line: 4, … }) → 'content/pays/liban.md:4'
 */
export function lineOf({ file, line }: Fault): string {
  return `${file}:${String(line)}`;
}

/**
 * Sorts faults by file, then by place.
 * @example faults.toSorted(byPlace)
 *   → [{ file: 'a.md', line: 2, … }, { file: 'a.md', line: 9, … }, { file: 'b.md', line: 1, … }]
 */
export function byPlace(a: Fault, b: Fault): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}
