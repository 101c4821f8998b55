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

/** Sorts problems by file, then by place. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}
