import { UNREADABLE } from './content-files.ts';
import { DENIED_MESSAGE } from './damage.ts';

/** Programs write these under any name. */
const OTHER_FILES: readonly [RegExp, string][] = [
  [/^PK\p{Cc}{2}/u, 'un document de traitement de texte ou une archive'],
  [/^\{\\rtf/, 'un document RTF'],
  [/^%PDF-/, 'un PDF'],
  [/^\s*<(?:!doctype|html)\b/i, 'une page web'],
  [/^(?:\uFFFDPNG|\uFFFD\uFFFD\uFFFD\uFFFD\0|GIF8)/, 'une image'],
];

/**
 * What a file is that bears the name of a text and is another thing; nothing for a text.
 * @example describeForeignFile('%PDF-1.7…') → 'Ce fichier est un PDF, malgré son nom…'
 */
export function describeForeignFile(text: string): string | undefined {
  if (text === UNREADABLE) return DENIED_MESSAGE;
  const kind = OTHER_FILES.find(([beginning]) => beginning.test(text))?.[1];
  return kind === undefined
    ? undefined
    : `Ce fichier est ${kind}, malgré son nom. Copiez son texte dans un modèle de content/_modeles/, enregistré en texte brut.`;
}

/**
 * A file that none of its lines explains: empty, or of one line.
 * @example describeWholeFile('') → 'Ce fichier est vide…'
 */
export function describeWholeFile(text: string): string | undefined {
  if (text.trim() === '') {
    return 'Ce fichier est vide. Copiez-y un modèle de content/_modeles/ et remplissez-le, ou supprimez ce fichier.';
  }
  // The Macintosh of before 2001, and some editors that imitate it.
  return text.includes('\r')
    ? 'Les fins de ligne de ce fichier ne peuvent pas être lues. Enregistrez-le avec des fins de ligne « LF » (Unix).'
    : undefined;
}
