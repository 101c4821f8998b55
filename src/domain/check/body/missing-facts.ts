import type { ParsedFile } from '../block/fields.ts';
import { faultOfFile } from '../fault-at.ts';
import type { Fault } from '../fault.ts';

/** Something that a page of a service needs and that the association alone can give. */
interface NeededFact {
  name: string;
  /** How it looks when it is there. */
  pattern: RegExp;
}

const MAILBOX = {
  name: 'une adresse électronique de service',
  pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/,
};
/** With or without the code of the country; spaces and dots as people write them. */
const PHONE = {
  name: 'un numéro de téléphone',
  pattern: /(?:\+33|\b0)[\s.]?[1-9](?:[\s.-]?\d{2}){4}\b/,
};
const FEE = { name: 'le montant de la cotisation', pattern: /\d[\d\s.,]*\s?(?:€|euros?\b)/ };

/** By the name of the page's file. */
const NEEDED: Readonly<Record<string, readonly NeededFact[]>> = {
  accessibilite: [MAILBOX],
  adherer: [MAILBOX, FEE],
  contact: [MAILBOX, PHONE],
};

/**
 * Names what visitors look for on the pages of services and do not find.
 * @example listMissingFacts(contact) → ['une adresse électronique de service', 'un numéro de téléphone']
 */
export function listMissingFacts({ kind, id, source }: ParsedFile): string[] {
  const needed = kind === 'pages' ? (NEEDED[id] ?? []) : [];
  return needed.filter(({ pattern }) => !pattern.test(source)).map(({ name }) => name);
}

/**
 * Advises to complete the pages of services; nothing is held back for that.
 * @example checkMissingFacts([contact]) → [{ message: 'À compléter par Cités Unies France : …', isAdvice: true }]
 */
export function checkMissingFacts(files: readonly ParsedFile[]): Fault[] {
  return files.flatMap((file) => {
    const missing = listMissingFacts(file);
    if (missing.length === 0) return [];
    const message = `À compléter par Cités Unies France : ${missing.join(', ')}.`;
    return [{ ...faultOfFile(file, message), isAdvice: true as const }];
  });
}
