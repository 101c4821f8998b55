import type { z } from 'zod';
import type { SourceFile } from '../../../files/content-files.ts';
import { KINDS, type ContentKind } from '../../kinds.ts';
import { faultAtKey } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { kindsWith, KIND_NAMES, nearestKey } from './known-keys.ts';
import { findKeyPosition } from './positions.ts';
import { schemaAt } from './schema-keys.ts';
import { valueAt } from './value-at.ts';

type Issue = z.core.$ZodIssue;

/** A content file whose fields are in the editor's words. */
interface WrittenFile extends SourceFile {
  kind: ContentKind;
  fields: Record<string, unknown>;
}

/** How many unknown keys are named, at most: a file that has more is no content file. */
const MAX_KEYS = 100;

/**
 * A fault for each key that its kind does not know, and the keys that were meant by them: these are not missing.
 * @example describeUnknownKeys([issue of « chapeau »], article) → { faults: [{ message: '« chapeau » n’est pas une clé connue. Écrivez « chapo: ».', … }], meant: Set { 'chapo' } }
 */
export function describeUnknownKeys(
  issues: readonly Issue[],
  file: WrittenFile,
): { faults: Fault[]; meant: ReadonlySet<string> } {
  const meant = new Set<string>();
  const faults = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const { path } = issue;
    const near = findMeant(issue.keys.slice(0, MAX_KEYS), { path, issues, file });
    return near.map(({ key, wanted }) => {
      for (const name of wanted) meant.add([...path, name].map(String).join('.'));
      return describeUnknownKey([...path, key], { file, wanted });
    });
  });
  return { faults, meant };
}

/** The one unknown key of a group stands for all that the group lacks. */
function findMeant(
  keys: readonly string[],
  {
    path,
    issues,
    file,
  }: { path: readonly PropertyKey[]; issues: readonly Issue[]; file: WrittenFile },
): { key: string; wanted: readonly string[] }[] {
  const written = valueAt(file.fields, path) ?? file.fields;
  const near = keys.map((key) => ({
    key,
    wanted: nearestKey(key, { kind: file.kind, path, written }),
  }));
  const taken = near.flatMap(({ wanted }) => wanted ?? []);
  const lacking = path.length === 0 ? [] : missingIn(path, issues, file);
  const free = lacking.filter((name) => !taken.includes(name));
  const isOnly = near.filter(({ wanted }) => wanted === undefined).length === 1;
  return near.map(({ key, wanted }) => {
    if (wanted !== undefined) return { key, wanted: [wanted] };
    return { key, wanted: isOnly && mayHold(free, [...path, key], file) ? free : [] };
  });
}

function missingIn(path: readonly PropertyKey[], issues: readonly Issue[], file: WrittenFile) {
  const group = path.map(String).join('.');
  return issues
    .filter((issue) => issue.code !== 'unrecognized_keys' && isMissing(issue, file))
    .filter((issue) => issue.path.slice(0, -1).map(String).join('.') === group)
    .map((issue) => String(issue.path.at(-1)));
}

/** What was written under another name must be of the sort that the key asks for. */
function mayHold(
  names: readonly string[],
  path: readonly PropertyKey[],
  file: WrittenFile,
): boolean {
  const [name] = names;
  if (name === undefined || names.length > 1) return true;
  const schema = schemaAt(KINDS[file.kind].schema, [...path.slice(0, -1), name]);
  return schema?.safeParse(valueAt(file.fields, path)).success === true;
}

/**
 * Whether nothing is written where a fault says what to write.
 * @example isMissing(issue at « chapo », a file without « chapo ») → true
 */
export function isMissing({ path }: Pick<Issue, 'path'>, { fields }: WrittenFile): boolean {
  return valueAt(fields, path) === undefined;
}

const EITHER = new Intl.ListFormat('fr', { type: 'disjunction' });
const BOTH = new Intl.ListFormat('fr');

function describeUnknownKey(
  path: PropertyKey[],
  { file, wanted }: { file: WrittenFile; wanted: readonly string[] },
): Fault {
  const key = String(path.at(-1));
  const { name, model } = KIND_NAMES[file.kind];
  const others = path.length > 1 ? [] : kindsWith(key);
  const fault = { ...faultAtKey(file, path, ''), ...findKeyPosition(file.source, path) };
  const keys = model === '' ? '' : ` Les clés possibles sont dans content/_modeles/${model}.`;
  const remedy =
    wanted.length === 0 || wanted.some((name) => isWritten(name, path, file.fields))
      ? `Retirez-la.${keys}`
      : `Écrivez ${BOTH.format(wanted.map((name) => `« ${name}: »`))}.`;
  const message =
    others.length > 0
      ? `« ${key} » est une clé pour ${EITHER.format(others)}, non pour ${name}. ${remedy}`
      : `« ${key} » n’est pas une clé connue. ${remedy}`;
  return { ...fault, message, dependsOn: wanted };
}

/** Whether the key that was meant is there already. */
function isWritten(wanted: string, path: PropertyKey[], fields: unknown): boolean {
  return valueAt(fields, [...path.slice(0, -1), wanted]) !== undefined;
}
