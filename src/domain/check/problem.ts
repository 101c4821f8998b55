/** Something that an editor has to mend, at its place. */
export interface Problem {
  /** From the project's root. */
  file: string;
  /** Lines and columns count from 1. */
  line: number;
  column: number;
  message: string;
  /** Worth mending, but no reason to publish nothing. */
  isWarning?: true;
}

/**
 * A problem in one line, as an editor reads it.
 * @example formatProblem(problem) → 'content/agenda/2025/x.md:4:7 — « jour » : « 14/10/2025 » n’est pas une date…'
 */
export function formatProblem({ file, line, column, message, isWarning }: Problem): string {
  const place = `${file}:${String(line)}:${String(column)}`;
  return `${place} — ${isWarning === true ? 'Conseil : ' : ''}${message}`;
}

/**
 * A problem as a command that GitHub Actions shows beside the line, in the pull request
 * (docs.github.com, « Workflow commands »).
 * @example formatAnnotation(problem) → '::error file=content/agenda/2025/x.md,line=4,col=7::« jour » : …'
 */
export function formatAnnotation({ file, line, column, message, isWarning }: Problem): string {
  const level = isWarning === true ? 'warning' : 'error';
  const path = escapeData(file).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${level} file=${path},line=${String(line)},col=${String(column)}::${escapeData(message)}`;
}

/** A command ends with its line, and its values are percent-encoded. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Sorts problems by file, then by place. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}
