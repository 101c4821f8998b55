import { codeNamed, countryCodes } from '../../../lib/iso-codes.ts';
import { adviceAtKey, faultAtKey } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import type { ParsedFile } from './fields.ts';

const names = new Intl.DisplayNames('fr', { type: 'region' });

/**
 * Names the code that is another country's, by the name that the content file gives, and words that do not say
 * « in this country ».
 * @example checkCountryNames([a fiche « Liban » of code NO]) → [{ key: 'code', message: '« NO » est le code de la Norvège…' }]
 */
export function checkCountryNames(files: readonly ParsedFile[]): Fault[] {
  const countries = files.filter(({ kind }) => kind === 'pays');
  const byName = Map.groupBy(countries, ({ fields }) => fields.nom);
  return countries.flatMap((file) => {
    // A name that two content files have is the fault of one of them.
    const isTaken = (byName.get(file.fields.nom)?.length ?? 0) > 1;
    return [...(isTaken ? [] : judgeCode(file)), ...judgeInside(file)];
  });
}

function judgeCode(file: ParsedFile): Fault[] {
  const { nom, code } = file.fields;
  const right = typeof nom === 'string' ? codeNamed(nom) : undefined;
  if (typeof code !== 'string' || right === undefined || code === right) return [];
  if (!countryCodes.includes(code)) return [];
  const message = `« ${code} » est le code de ce pays : ${names.of(code) ?? code}. Écrivez ${right}, ou corrigez « nom ».`;
  return [faultAtKey(file, ['code'], message)];
}

/** « au Liban »: a sentence goes on with these words. */
function judgeInside(file: ParsedFile): Fault[] {
  const { dans, nom } = file.fields;
  if (typeof dans !== 'string' || /^(?:aux?|en|à|dans|sur)\s/i.test(dans.trim())) return [];
  const message = `écrivez la tournure entière, comme « au ${String(nom)} », « en ${String(nom)} » ou « aux Comores ».`;
  return [adviceAtKey(file, ['dans'], message)];
}
