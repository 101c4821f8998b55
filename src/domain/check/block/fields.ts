import type { z } from 'zod';
import type { SourceFile } from '../../../files/content-files.ts';
import { FrontmatterError, readFrontmatter } from '../../../files/frontmatter.ts';
import { toId } from '../../../lib/text.ts';
import { dependenciesOf } from '../../entry/key-fault.ts';
import { KINDS, type ContentKind } from '../../kinds.ts';
import { faultAtKey, faultOfFile } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { suggest } from '../near.ts';
import type { TextLink } from '../text-link.ts';
import { describeEmptyValue } from './empty-values.ts';
import { hasNoOther, otherValues } from './other-values.ts';
import { KIND_NAMES } from './known-keys.ts';
import { describeUnknownKeys, isMissing } from './unknown-keys.ts';
import { valueAt } from './value-at.ts';

/** A content file whose fields could be read; `fields` are still in the editor's words. */
export interface ParsedFile extends SourceFile {
  kind: ContentKind;
  fields: Record<string, unknown>;
  /** The links of its text, where an earlier build has kept them. */
  links?: readonly TextLink[] | undefined;
}

type Issue = z.core.$ZodIssue;

/**
 * Reads the fields of a file and says all that is wrong with each; where nothing is, `data` is what pages show.
 * @example checkFields({ path, id, source: '---\nsatut: brouillon\n---' }, 'articles') → { problems: […] }
 */
export function checkFields(
  file: SourceFile,
  kind: ContentKind,
): { faults: Fault[]; read?: ParsedFile; data?: object } {
  try {
    const { fields } = readFrontmatter(file.source);
    const parsed = KINDS[kind].schema.safeParse(fields);
    const read = { ...file, kind, fields };
    if (parsed.success) return { faults: [], read, data: parsed.data };
    return { faults: describeIssues(parsed.error.issues, read), read };
  } catch (error) {
    if (!(error instanceof FrontmatterError)) throw error;
    const { line, column, message } = error;
    return { faults: [{ file: file.path, line, column, message }] };
  }
}

function describeIssues(issues: readonly Issue[], file: ParsedFile): Fault[] {
  if (Object.keys(file.fields).length === 0) return [describeEmptyBlock(issues, file)];
  const { faults, meant } = describeUnknownKeys(issues, file);
  const meantNames = new Set([...meant].map(lastOf));
  const others = issues.filter(({ code }) => code !== 'unrecognized_keys');
  return [
    ...faults,
    // « chapeau » is the one fault of a file that has no « chapo ».
    ...others
      .filter((issue) => !isMissing(issue, file) || !meant.has(issue.path.map(String).join('.')))
      .filter((issue) => !dependenciesOf(issue).some((key) => meantNames.has(key)))
      .map((issue) => ({
        ...faultAtKey(file, issue.path, messageOf(issue, file)),
        dependsOn: dependenciesOf(issue),
      })),
  ];
}

function describeEmptyBlock(issues: readonly Issue[], file: ParsedFile): Fault {
  const keys = issues.map(({ path }) => `« ${path.map(String).join('.')} »`).join(', ');
  const { model } = KIND_NAMES[file.kind];
  const source = model === '' ? '' : ` Copiez-les de content/_modeles/${model}.`;
  return faultOfFile(file, `Ce bloc est vide : il y manque ${keys}.${source}`);
}

function lastOf(key: string): string {
  return key.replace(/^.*\./, '');
}

const YES = /^(?:oui|vrai|yes|true|y|o|1|x|on)$/i;
const NO = /^(?:non|faux|no|false|n|0|off)$/i;

/** « oui » has one meaning; a word of a short list has a nearest one. */
function messageOf(issue: Issue, { fields, kind }: ParsedFile): string {
  const { path, message } = issue;
  const value = valueAt(fields, path);
  const left = describeEmptyValue({ schema: KINDS[kind].schema, path, value, message });
  if (left !== undefined) return left;
  if (issue.code === 'invalid_type' && issue.expected === 'boolean') {
    return describeChoice(String(value), lastOf(path.map(String).join('.'))) ?? message;
  }
  if (issue.code !== 'invalid_value') return message;
  const values = issue.values.map(String);
  const written: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return typeof written === 'string'
    ? `${message} ${suggestValue(written, values)}`.trim()
    : message;
}

function suggestValue(written: string, values: readonly string[]): string {
  if (hasNoOther(written)) return '';
  const meant = otherValues(toId(written)).find((other) => values.includes(other));
  return suggest(meant ?? written, values, '');
}

function describeChoice(said: string, key: string): string | undefined {
  const meant = YES.test(said) ? 'true' : NO.test(said) ? 'false' : undefined;
  return meant === undefined ? undefined : `Écrivez « ${key}: ${meant} », sans guillemets.`;
}
