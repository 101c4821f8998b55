import type { z } from 'zod';
import type { SourceFile } from '../../files/content-files.ts';
import { FrontmatterError, readFrontmatter } from '../../files/frontmatter.ts';
import { KINDS, type ContentKind } from '../kinds.ts';
import { findPlace } from './positions.ts';
import type { Problem } from './problem.ts';

/** A content file whose fields could be read; `fields` are still in the editor's words. */
export interface ReadFile extends SourceFile {
  kind: ContentKind;
  fields: Record<string, unknown>;
}

/**
 * Reads the fields of a file and says all that is wrong with each.
 * @example checkFields({ path, id, source: '---\nsatut: brouillon\n---' }, 'articles') → { problems: […] }
 */
export function checkFields(
  file: SourceFile,
  kind: ContentKind,
): { problems: Problem[]; read?: ReadFile } {
  try {
    const { fields } = readFrontmatter(file.source);
    const parsed = KINDS[kind].schema.safeParse(fields);
    const issues = parsed.success ? [] : parsed.error.issues;
    const problems = issues.flatMap((issue) => toProblems(issue, file));
    return { problems, read: { ...file, kind, fields } };
  } catch (error) {
    if (!(error instanceof FrontmatterError)) throw error;
    const { line, column, message } = error;
    return { problems: [{ file: file.path, line, column, message }] };
  }
}

function toProblems(issue: z.core.$ZodIssue, { path: file, source }: SourceFile): Problem[] {
  if (issue.code !== 'unrecognized_keys') {
    const key = issue.path.map(String).join('.');
    return [{ file, ...findPlace(source, issue.path), message: `« ${key} » : ${issue.message}` }];
  }
  return issue.keys.map((key) => ({
    file,
    ...findPlace(source, [...issue.path, key]),
    message: `« ${key} » n’est pas une clé connue. Corrigez-la ou retirez-la ; les clés possibles sont dans content/_modeles/.`,
  }));
}
