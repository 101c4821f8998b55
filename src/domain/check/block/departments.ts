import { toId } from '../../../lib/text.ts';
import { FRENCH_DEPARTMENTS, FRENCH_REGIONS } from '../../vocabulary/french-regions.ts';
import { adviceAtKey, faultAtKey } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { suggest } from '../near.ts';
import type { ParsedFile } from './fields.ts';

const KNOWN = new Set(FRENCH_DEPARTMENTS.map(toId));
const REGIONS = new Set(FRENCH_REGIONS.map(toId));

/**
 * Advises on a department that is none: its region is known by its name alone. A number is no text either.
 * @example checkDepartments([a town of « departement: Lyonnais »]) → [{ key: 'departement', isAdvice: true, … }]
 */
export function checkDepartments(files: readonly ParsedFile[]): Fault[] {
  return files.flatMap((file) => {
    const { departement: written } = file.fields;
    const isName = typeof written === 'string' || typeof written === 'number';
    if (file.kind !== 'collectivites' || !isName || KNOWN.has(toId(String(written)))) return [];
    const name = String(written);
    // « Pays de la Loire » holds « Loire », and means no department.
    const meant = REGIONS.has(toId(name)) ? [] : FRENCH_DEPARTMENTS;
    const remedy = suggest(name, meant, 'Écrivez son nom, comme Ille-et-Vilaine.');
    const message = `« ${name} » n’est pas le nom d’un département : sans lui, cette collectivité n’est rangée dans aucune région. ${remedy}`;
    const report = typeof written === 'number' ? faultAtKey : adviceAtKey;
    return [report(file, ['departement'], message)];
  });
}
