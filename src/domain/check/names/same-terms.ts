import { toId } from '../../../lib/text.ts';
import type { ParsedFile } from '../block/fields.ts';
import { faultAtKey } from '../fault-at.ts';
import type { Fault } from '../fault.ts';

/**
 * Names what two terms may not share: the code of a country, a name, the letters by which a network is shown.
 * @example checkSameTerms([two networks with « sigle: CGLU »]) → [{ key: 'sigle', message: '… a déjà ce sigle…' }]
 */
export function checkSameTerms(files: readonly ParsedFile[]): Fault[] {
  return [...checkCodes(files), ...checkNames(files), ...checkShortNames(files)];
}

function checkCodes(files: readonly ParsedFile[]): Fault[] {
  const countries = files.filter(({ kind }) => kind === 'pays');
  return [...Map.groupBy(countries, ({ fields }) => fields.code)].flatMap(
    ([code, [first, ...others]]) =>
      typeof code !== 'string' || first === undefined
        ? []
        : others.map((file) =>
            faultAtKey(
              file,
              ['code'],
              `${first.path} a déjà le code « ${code} ». Corrigez l’un des deux.`,
            ),
          ),
  );
}

/** Two pages of one name: readers would not know which to open. */
function checkNames(files: readonly ParsedFile[]): Fault[] {
  const owners = new Map<string, ParsedFile>();
  return files.flatMap((file) => {
    const { nom } = file.fields;
    if (typeof nom !== 'string') return [];
    const name = `${file.kind} ${toId(nom)} ${String(file.fields.niveau)}`;
    const owner = owners.get(name);
    owners.set(name, owner ?? file);
    // A copy under another name has the same code, which says so.
    if (owner === undefined || (file.kind === 'pays' && owner.fields.code === file.fields.code)) {
      return [];
    }
    return [faultAtKey(file, ['nom'], `${owner.path} a déjà ce nom. Corrigez l’un des deux.`)];
  });
}

/** Lists and menus show these letters alone. */
function checkShortNames(files: readonly ParsedFile[]): Fault[] {
  const named = files.filter(
    ({ fields: { sigle } }) => typeof sigle === 'string' && toId(sigle) !== '',
  );
  const groups = Map.groupBy(named, ({ fields }) => toId(String(fields.sigle)));
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.flatMap((file) => {
      // A copy has the same name, which says so.
      if (first === undefined || file.fields.nom === first.fields.nom) return [];
      const message = `${first.path} a déjà ce sigle : rien ne distinguerait les deux pages. Corrigez-le, ou retirez cette ligne ; le nom entier paraîtra.`;
      return [faultAtKey(file, ['sigle'], message)];
    }),
  );
}
