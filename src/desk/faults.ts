import { isContentKind, KINDS } from '../domain/kinds.ts';
import { listFields } from '../domain/model/fields.ts';

/**
 * What the schema of a kind says of a form that is about to be saved, in French: rules between two
 * fields above all, which the form does not know. Without Temporal (Safari, in 2026) the check of the
 * pull request says it, a minute later.
 * @param kind the folder of content/ that the form writes into
 * @example describeFaults('agenda', { jour: '2026-12-15', jour_fin: '2026-12-14', … }) → ['« Dernier jour » : …']
 */
export function describeFaults(kind: string, form: Readonly<Record<string, unknown>>): string[] {
  if (!isContentKind(kind) || !('Temporal' in globalThis)) return [];
  const parsed = KINDS[kind].schema.safeParse(withoutBlanks(form));
  if (parsed.success) return [];
  const titles = new Map(listFields(kind).map(({ key, title }) => [key, title]));
  return parsed.error.issues.map(({ path, message }) => {
    const key = String(path[0] ?? '');
    return key === '' ? message : `« ${titles.get(key) ?? key} » : ${message}`;
  });
}

/** What the desk notes for itself in the items of a list (`__sc_item_id`); no file has it. */
const OWN_NOTE = '__sc_';

/** A form says « nothing » by an empty text, an empty group or null; the file leaves the key out. */
function withoutBlanks(group: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(group)
      .filter(([key]) => key !== 'body' && !key.startsWith(OWN_NOTE))
      .map(([key, value]): [string, unknown] => [key, cleanValue(value)])
      .filter(([, value]) => !isBlank(value)),
  );
}

function cleanValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleanValue);
  return isGroup(value) ? withoutBlanks(value) : value;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBlank(value: unknown): boolean {
  return (
    value === '' ||
    value === null ||
    value === undefined ||
    (isGroup(value) && Object.keys(value).length === 0)
  );
}
