import { decodePart } from '../../lib/decode.ts';

/** What the old site put in its addresses beside words: SPIP's own pages, and file endings. */
const MACHINERY = /^(?:spip|article|rubrique|mot|breve|auteur|document|page|index)\d*$/;
const ENDING = /\.(?:html?|php|aspx?|pdf)$/;

/**
 * The words of an address that leads nowhere, to be searched: those of its last part that has any.
 * @example wordsOfPath('/actualites/2025/l-exposition-hokusai/') → 'l’exposition hokusai'
 * @example wordsOfPath('/+-Cote-d-Ivoire-+') → 'Cote d’Ivoire' ; wordsOfPath('/spip.php?article12') → ''
 */
export function wordsOfPath(address: string): string {
  const { pathname, searchParams } = new URL(address, 'https://site.invalid');
  const asked = searchParams.get('recherche') ?? searchParams.get('q');
  if (asked !== null) return asked.trim();
  const parts = pathname.split('/').map((part) => wordsOfPart(decodePart(part)));
  return parts.findLast((words) => words !== '') ?? '';
}

function wordsOfPart(part: string): string {
  const words = part
    .replace(ENDING, '')
    .split(/[^\p{L}\p{M}\p{N}’']+/u)
    // Numbers are dates and identifiers of the old site, not words of a title.
    .filter((word) => /\p{L}/u.test(word) && !MACHINERY.test(word));
  // Addresses write « l’eau » as « l-eau ».
  return words
    .join(' ')
    .replace(/(?<![\p{L}\p{M}])([cdjlmnst]|qu) (?=[aeiouyhâàéèêëîïôœùû])/giu, '$1’');
}
