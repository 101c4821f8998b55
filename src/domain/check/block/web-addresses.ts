import { describeAddress } from '../addresses.ts';
import type { CheckContext } from '../context.ts';
import { faultAtKey } from '../fault-at.ts';
import type { Fault, Finding } from '../fault.ts';
import { listAnchors } from '../body/anchors.ts';
import { describeTarget } from '../body/link-targets.ts';
import type { ParsedFile } from './fields.ts';
import { listTexts, type TextValue } from './text-values.ts';

/**
 * Names the addresses of the block that lead nowhere: links, sources, registrations, an alert's page.
 * @example checkWebAddresses(files, context) → [{ line: 9, key: 'lien.url', message: '« lien.url » : /agenda/2026/12/assise/ n’existe pas…' }]
 */
export function checkWebAddresses(
  files: readonly ParsedFile[],
  { addresses }: Pick<CheckContext, 'addresses'>,
): Fault[] {
  const anchors = listAnchors(files);
  return files.flatMap((file) =>
    listTexts(file.fields)
      .filter(isAddress)
      .flatMap(({ path, text }) => {
        const url = text.trim();
        const answer =
          describeMail(url, path) ??
          describe(url, () => describeTarget(url, { file, addresses, anchors }));
        if (answer === undefined) return [];
        const { message, isAdvice } = answer;
        return [{ ...faultAtKey(file, path, message), ...(isAdvice === true ? { isAdvice } : {}) }];
      }),
  );
}

/** Only the registration has a key for an e-mail address. */
function describeMail(url: string, [group]: readonly PropertyKey[]): Finding | undefined {
  const [, mail] = /^(?:mailto:\s*)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/i.exec(url) ?? [];
  if (mail === undefined) return undefined;
  const remedy =
    group === 'inscription'
      ? `Remplacez « url: » par « courriel: » : courriel: ${mail}.`
      : 'Écrivez l’adresse d’une page, comme https://www.exemple.org/.';
  return { message: `« ${mail} » est un courriel. ${remedy}` };
}

function describe(url: string, target: () => Finding | undefined): Finding | undefined {
  if (/^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(url) && !/^[a-z]+:/i.test(url) && !url.includes('@')) {
    return { message: `écrivez l’adresse en entier : https://${url}.` };
  }
  return describeAddress(url) ?? (/^(?:\/|https?:)/i.test(url) ? target() : undefined);
}

/** Keys called « url », and « alternative » where it is an address. */
function isAddress({ path, text }: TextValue): boolean {
  const key = path.at(-1);
  const isAsked = key === 'url' || (key === 'alternative' && /^[a-z]+:/i.test(text));
  return isAsked && text.trim() !== '';
}
