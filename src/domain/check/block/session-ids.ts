import { sessionIdAt } from '../../event/session-id.ts';
import { adviceAtKey } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import type { ParsedFile } from './fields.ts';

/**
 * Advises to name the sessions of an event: known by their places, they would change in calendars when
 * another is inserted before them.
 * @example checkSessionIds([a course whose second session has no « id »]) → [{ key: 'seances.1', isAdvice: true, … }]
 */
export function checkSessionIds(files: readonly ParsedFile[]): Fault[] {
  return files.flatMap((file) => {
    const { seances } = file.fields;
    if (file.kind !== 'agenda' || !Array.isArray(seances)) return [];
    const without = seances.flatMap((session: unknown, index) => (hasId(session) ? [] : [index]));
    const [first, ...others] = without;
    if (first === undefined) return [];
    const id = `« id: ${sessionIdAt({ id: undefined }, first)} »`;
    const which = others.length === 0 ? 'à cette séance' : 'à chaque séance, dans l’ordre,';
    const message = `donnez ${which} un nom qui ne changera plus, comme ${id} : c’est à lui que les agendas la reconnaissent.`;
    return [adviceAtKey(file, ['seances', first], message)];
  });
}

function hasId(session: unknown): boolean {
  return typeof session !== 'object' || session === null || 'id' in session;
}
