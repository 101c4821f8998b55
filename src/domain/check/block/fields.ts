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
import { findKeyPosition } from './positions.ts';
import { describeEmptyValue } from './empty-values.ts';
import { hasNoOther, otherValues } from './other-values.ts';
import { kindsWith, KIND_NAMES, nearestKey } from './known-keys.ts';

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

/** Of a file of ten thousand, these are enough to see that it is none. */
const MAX_KEYS = 100;

function describeIssues(issues: readonly Issue[], file: ParsedFile): Fault[] {
  if (Object.keys(file.fields).length === 0) return [describeEmptyBlock(issues, file)];
  const meant = new Set<string>();
  const unknown = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    return issue.keys.slice(0, MAX_KEYS).map((key) => {
      const written = valueAt(file.fields, issue.path) ?? file.fields;
      const wanted = nearestKey(key, { kind: file.kind, path: issue.path, written });
      if (wanted !== undefined) meant.add([...issue.path, wanted].map(String).join('.'));
      return describeUnknownKey([...issue.path, key], { file, wanted });
    });
  });
  const meantNames = new Set([...meant].map(lastOf));
  const others = issues.filter(({ code }) => code !== 'unrecognized_keys');
  return [
    ...unknown,
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

const EITHER = new Intl.ListFormat('fr', { type: 'disjunction' });

function describeUnknownKey(
  path: PropertyKey[],
  { file, wanted }: { file: ParsedFile; wanted: string | undefined },
): Fault {
  const key = String(path.at(-1));
  const { name, model } = KIND_NAMES[file.kind];
  const others = path.length > 1 ? [] : kindsWith(key);
  const fault = { ...faultAtKey(file, path, ''), ...findKeyPosition(file.source, path) };
  const keys = model === '' ? '' : ` Les clés possibles sont dans content/_modeles/${model}.`;
  const remedy =
    wanted === undefined || isWritten(wanted, path, file.fields)
      ? `Retirez-la.${keys}`
      : `Écrivez « ${wanted}: ».`;
  const message =
    others.length > 0
      ? `« ${key} » est une clé pour ${EITHER.format(others)}, non pour ${name}. ${remedy}`
      : `« ${key} » n’est pas une clé connue. ${remedy}`;
  return { ...fault, message, ...(wanted !== undefined && { dependsOn: [wanted] }) };
}

/** Whether the key that was meant is there already. */
function isWritten(wanted: string, path: PropertyKey[], fields: unknown): boolean {
  return valueAt(fields, [...path.slice(0, -1), wanted]) !== undefined;
}

function isMissing({ path }: Issue, { fields }: ParsedFile): boolean {
  return valueAt(fields, path) === undefined;
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

/**
 * What is written at a place of the fields.
 * @example valueAt({ pays: ['liban'] }, ['pays', 0]) → 'liban'
 */
export function valueAt(fields: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return new Map<string, unknown>(Object.entries(value)).get(String(key));
  }, fields);
}
