import { isCopy } from './copy-names.ts';
import { parseDatedName } from '../../../lib/content-file-name.ts';
import type { ParsedFile } from '../block/fields.ts';
import { findPosition } from '../block/positions.ts';
import type { Fault } from '../fault.ts';

/**
 * Refuses two items of one kind that feeds and calendars would take for the same: the copy of a file
 * whose « id » was left as it was.
 * @example checkIdentifiers(files) → [{ line: 9, message: '« id » : content/agenda/… a déjà cet identifiant…' }]
 */
export function checkIdentifiers(files: readonly ParsedFile[]): Fault[] {
  const owners = new Map<string, string>();
  // The file that is called by its identifier is its owner; a copy has a fault of its own.
  const inOrder = files.filter(({ id }) => !isCopy(id)).toSorted(byOwnName);
  return inOrder.flatMap((file) => {
    const identifier = identifierOf(file);
    const key = `${file.kind}/${identifier}`;
    const owner = owners.get(key);
    if (owner === undefined) {
      owners.set(key, file.path);
      return [];
    }
    const message = `« id » : ${owner} a déjà l’identifiant « ${identifier} ». Écrivez ici le nom de ce fichier, sans « .md ».`;
    return [{ file: file.path, ...findPosition(file.source, ['id']), key: 'id', message }];
  });
}

function byOwnName(a: ParsedFile, b: ParsedFile): number {
  return Number(isOwnName(b)) - Number(isOwnName(a));
}

function isOwnName({ id, fields }: ParsedFile): boolean {
  return typeof fields.id === 'string' && id.endsWith(fields.id);
}

function identifierOf({ id, fields }: ParsedFile): string {
  if (typeof fields.id === 'string') return fields.id;
  const name = parseDatedName(id);
  return name === undefined ? id : `${name.day}-${name.slug}`;
}
