import { codeNamed, countryCodes } from '../../../lib/iso-codes.ts';
import { toId } from '../../../lib/text.ts';
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
    const other = countries.find((one) => isInside(file, one));
    return [
      ...judgeName(file),
      ...(isTaken ? [] : judgeCode(file)),
      ...(isTaken || other === undefined ? judgeInside(file) : [describeOther(file, other)]),
    ];
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

/** « liban »: titles and sentences would show it without its capital. */
function judgeName(file: ParsedFile): Fault[] {
  const { nom } = file.fields;
  if (typeof nom !== 'string' || !/^\p{Ll}/u.test(nom) || codeNamed(nom) === undefined) return [];
  const right = nom.slice(0, 1).toUpperCase() + nom.slice(1);
  return [adviceAtKey(file, ['nom'], `un nom de pays prend une capitale. Écrivez ${right}.`)];
}

/** Whether the words say « in this other country »: who copies a file may forget them. */
function isInside({ fields: { dans, nom } }: ParsedFile, { fields: other }: ParsedFile): boolean {
  if (typeof dans !== 'string' || typeof nom !== 'string') return false;
  const inside = toId(dans.trim().replace(PREPOSITION, ''));
  return inside === toId(String(other.nom)) && inside !== toId(nom);
}

function describeOther(file: ParsedFile, other: ParsedFile): Fault {
  const message = `« ${String(file.fields.dans)} » nomme un autre pays (${other.path}). Écrivez la tournure qui dit « ${String(file.fields.nom)} », avec « au », « en » ou « aux ».`;
  return faultAtKey(file, ['dans'], message);
}

const PREPOSITION = /^(?:aux?|en|à|dans|sur)\s+/i;

/** « au Liban »: a sentence goes on with these words. */
function judgeInside(file: ParsedFile): Fault[] {
  const { dans, nom } = file.fields;
  if (typeof dans !== 'string') return [];
  const words = dans.trim();
  if (PREPOSITION.test(words)) {
    const right = words.slice(0, 1).toLowerCase() + words.slice(1);
    if (right === words) return [];
    return [adviceAtKey(file, ['dans'], `une phrase continue par ces mots. Écrivez « ${right} ».`)];
  }
  const message = `écrivez la tournure entière, comme « au ${String(nom)} », « en ${String(nom)} » ou « aux Comores ».`;
  return [adviceAtKey(file, ['dans'], message)];
}
