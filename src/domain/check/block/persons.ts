import { foldLetters } from '../../../lib/text.ts';
import { findWaysToReach } from '../body/ways-to-reach.ts';
import { FIRST_NAMES } from '../first-names.ts';
import { adviceAtKey, faultAtKey } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import type { ParsedFile } from './fields.ts';
import { listOf } from './listed-references.ts';

const SERVICE = 'Écrivez le nom d’un service, comme Pôle pays.';
const BODY = 'Écrivez le nom de son organisme.';

/**
 * Names what is no service in « contact », and persons where services and organisations are asked for.
 * @example checkPersons([an article of « contact: Marie Dupont »]) → [{ key: 'contact', isAdvice: true, message: '… semble le nom d’une personne…' }]
 */
export function checkPersons(files: readonly ParsedFile[]): Fault[] {
  return files.flatMap((file) => [...judgeContact(file), ...judgeAuthors(file)]);
}

/** What reaches somebody is no name: it would stand on the page as plain words. */
const WAYS: readonly [RegExp, string][] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/, 'un courriel'],
  [/(?:https?:\/\/|www\.)\S+/i, 'une adresse web'],
  [/(?:\+\d{1,3}|\b0)[\s.]?(?:\(0\))?[\s.]?\d(?:[\s.-]?\d{2}){4}(?!\d)/, 'un numéro de téléphone'],
];

function judgeContact(file: ParsedFile): Fault[] {
  const { contact } = file.fields;
  // Who is reached by it is said elsewhere.
  if (typeof contact !== 'string' || findWaysToReach(contact).length > 0) return [];
  for (const [pattern, sort] of WAYS) {
    const [found] = pattern.exec(contact) ?? [];
    if (found === undefined) continue;
    return [faultAtKey(file, ['contact'], `« ${found} » est ${sort}. ${SERVICE}`)];
  }
  return adviseOn(file, ['contact'], SERVICE);
}

function judgeAuthors(file: ParsedFile): Fault[] {
  return ['auteurs', 'organisateurs'].flatMap((key) =>
    listOf(file.fields[key]).flatMap((_name, index) => adviseOn(file, [key, index], BODY)),
  );
}

function adviseOn(file: ParsedFile, path: readonly [string, number?], remedy: string): Fault[] {
  const [key, index] = path;
  const value = index === undefined ? file.fields[key] : listOf(file.fields[key])[index];
  const person = typeof value === 'string' ? findPerson(value) : undefined;
  if (person === undefined) return [];
  const message = `« ${person} » semble le nom d’une personne. ${remedy}`;
  return [adviceAtKey(file, index === undefined ? [key] : [key, index], message)];
}

const SURNAME = String.raw`(?:\s(?:de|du|des|d’|d'|le|la|van|von|el|al|ben|bin)\b)*(?:\s\p{Lu}[\p{L}’'-]+){1,2}`;
const POLITE = /^(?:M\.|MM\.|Mr\.?|Mrs\.?|Ms\.?|Mmes?|Mlle|Madame|Monsieur)\s\p{Lu}/u;
const INITIAL = /^\p{Lu}\.(?:-\p{Lu}\.)?\s\p{Lu}[\p{L}’'-]*\p{Ll}$/u;
const WHOLE = new RegExp(String.raw`^(\p{Lu}\p{L}+)(?:-\p{Lu}\p{L}+)?${SURNAME}$`, 'u');

/** « Pôle pays – Sophie Bernard »: one part of the words. « Fondation Jean Jaurès » is none. */
function findPerson(words: string): string | undefined {
  const parts = words.split(/\s*[,;/()|:]\s*|\s+[–—-]\s+/u).map((part) => part.trim());
  return parts.find((part) => {
    if (POLITE.test(part) || INITIAL.test(part)) return true;
    const [, first = ''] = WHOLE.exec(part) ?? [];
    return FIRST_NAMES.has(foldLetters(first));
  });
}
