import { KINDS } from '../../kinds.ts';
import { adviceAtKey, faultAtKey } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import type { ParsedFile } from './fields.ts';
import { keysAt } from './schema-keys.ts';

/** « Une eau sûre. »: neither « etc. », nor « S. A. », nor an abbreviation like « coop. ». */
const FULL_STOP = /(?:\p{L}[aeiouyàâéèêëîïôûù]|\p{L}{5,}|[»)])\.$/u;
const ABBREVIATION = /(?:^|[\s’'])(?:asso|assoc)\.$/iu;

/**
 * Advises on the signs with which a title begins or ends, and refuses an address in its place.
 * @example checkTitleSigns([a file of « titre: Une eau sûre. »]) → [{ key: 'titre', isAdvice: true, message: '« titre » : un titre n’a pas de point final…' }]
 */
export function checkTitleSigns(files: readonly ParsedFile[]): Fault[] {
  return files.flatMap((file) => {
    const key = keysAt(KINDS[file.kind].schema, []).includes('titre') ? 'titre' : 'nom';
    const title = file.fields[key];
    return typeof title === 'string' ? judge(title.trim(), { file, key }) : [];
  });
}

function judge(title: string, { file, key }: { file: ParsedFile; key: string }): Fault[] {
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(title)) {
    return [faultAtKey(file, [key], 'une adresse n’est pas un titre. Écrivez ce dont il s’agit.')];
  }
  const [marks] = /^#{1,6}(?=\s)/.exec(title) ?? [];
  if (marks !== undefined) {
    return [faultAtKey(file, [key], `retirez « ${marks} », qui reste visible ici.`)];
  }
  if (FULL_STOP.test(title) && !ABBREVIATION.test(title)) {
    return [adviceAtKey(file, [key], 'un titre n’a pas de point final. Retirez-le.')];
  }
  const [sign] = /[,;:]$/.exec(title) ?? [];
  if (sign === undefined) return [];
  return [
    adviceAtKey(file, [key], `« ${sign} » finit ce titre. Terminez-le, ou retirez ce signe.`),
  ];
}
