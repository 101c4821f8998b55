import { isTextKey, quote, unquote, type KeyLine, type LineFault } from './line.ts';

/**
 * Curly quotation marks around a value, as a word processor makes them. « Au Togo » may be a title of
 * its own; elsewhere guillemets only mean that a value was quoted.
 * @example « titre: “Liban : bilan” » → 'Remplacez les guillemets courbes … : titre: "Liban : bilan".'
 */
export function findCurlyQuotes({ key, value, column }: KeyLine): LineFault | undefined {
  const isFrench = /^«[^»]*»$/u.test(value);
  if (/^‘[^‘’]*’$/u.test(value)) return straighten({ key, value, column });
  if (!/^[“”„‟]/u.test(value) && !(isFrench && !isTextKey(key))) return undefined;
  if (/^“[^”]*”.+/u.test(value) && !value.includes(': ') && isTextKey(key)) return undefined;
  return straighten({ key, value, column });
}

function straighten({ key, value, column }: Pick<KeyLine, 'key' | 'value' | 'column'>): LineFault {
  const message = `Remplacez les guillemets courbes par des guillemets droits : ${key}: ${quote(unquote(value))}.`;
  return { column, message };
}

/**
 * The same within a list or a group.
 * @example « auteurs: [“CUF”] » → 'Remplacez les guillemets courbes … : ["CUF"].'
 */
export function findCurlyQuotesInList({ value, column }: KeyLine): LineFault | undefined {
  const at = /[[{,:]\s*[“”„]/u.exec(value);
  if (at === null || !/^[[{]/.test(value)) return undefined;
  const straight = value.replace(/[“”„‟]/gu, '"');
  return {
    column: column + at.index + at[0].length - 1,
    message: `Remplacez les guillemets courbes par des guillemets droits : ${straight}.`,
  };
}

/**
 * The bar of Windows, which YAML takes for the beginning of a sign.
 * @example « fichier: "./photos\nuit.jpg" » → 'Employez la barre « / »…'
 */
export function findBackslash({ key, value, column }: KeyLine): LineFault | undefined {
  const at = value.indexOf('\\');
  if (at < 0 || isTextKey(key) || !/^["'.\w[{]/.test(value)) return undefined;
  if (/^["']?[A-Za-z]:\\/.test(value) || /[{,]\s*fichier:\s*["']?[A-Za-z]:\\/.test(value)) {
    const name = /([^\\/"',}]+)["',}\s]*$/.exec(value)?.[1] ?? 'photo.jpg';
    return {
      column,
      message: `Ce chemin est celui de votre ordinateur. Posez le fichier à côté de la fiche et écrivez ${key}: ./${name.trim()}.`,
    };
  }
  if (!value.startsWith('"') && !/fichier|transcription|alternative/.test(key)) return undefined;
  return {
    column: column + at,
    message: `Employez la barre « / » au lieu de « \\ » : ${key}: ${value.replaceAll('\\', '/')}.`,
  };
}

/**
 * A quotation mark closes the text, and words follow.
 * @example « titre: 'L'eau' » → 'Cette apostrophe coupe le texte…'
 */
export function findQuoteInQuotes({ key, value, column }: KeyLine): LineFault | undefined {
  const [mark] = value;
  if (mark !== '"' && mark !== "'") return undefined;
  const closed = mark === '"' ? /^"(?:[^"\\]|\\.)*"/.exec(value) : /^'(?:[^']|'')*'/.exec(value);
  if (closed === null) return undefined;
  const rest = value.slice(closed[0].length);
  if (/^\s*(?:$|#)/.test(rest)) return undefined;
  const at = column + closed[0].length - 1;
  if (mark === '"' && !isTextKey(key)) {
    const message = `Retirez ce qui suit ce guillemet : ${key}: ${closed[0]}.`;
    return { column: at, message };
  }
  if (mark === '"') {
    const words = withoutOuterMarks(value, { closed: closed[0], rest });
    const message = `Ce guillemet coupe le texte. Citez avec « … » : ${key}: ${quote(words)}.`;
    return { column: at, message };
  }
  const inner = value.slice(1).replace(/'\s*$/, '').replaceAll("''", "'");
  return {
    column: at,
    message: `Cette apostrophe coupe le texte. Entourez-le de guillemets doubles : ${key}: ${quote(inner)}.`,
  };
}

/** « "La "grande" place" » is quoted as a whole; of « "Liban" et "Maroc" » each word is. */
function withoutOuterMarks(
  value: string,
  { closed, rest }: { closed: string; rest: string },
): string {
  const isWhole = /\s"$/.test(closed) || /^[\p{L}\d"]/u.test(rest);
  return isWhole ? value.slice(1).replace(/"\s*$/, '') : value;
}

/**
 * A quotation mark closes a text that none has opened.
 * @example « chapo: Le bilan." » → 'Ce guillemet ferme un texte que rien n’ouvre…'
 */
export function findStrayQuote({ key, value, column }: KeyLine): LineFault | undefined {
  if (/^["'[{|>]/.test(value)) return undefined;
  const marks = value.split('"').length - 1;
  if (marks % 2 === 0 || !value.endsWith('"')) return undefined;
  return {
    column: column + value.length - 1,
    message: `Ce guillemet ferme un texte que rien n’ouvre. Ouvrez-le aussi : ${key}: ${quote(value.slice(0, -1))}.`,
  };
}
