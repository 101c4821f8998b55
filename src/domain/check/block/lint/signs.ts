import { isTextKey, type KeyLine, type LineFault } from './line.ts';

/** Signs without width that a copy brings along; joiners stay, which Arabic and emoji need. */
export const INVISIBLE =
  /(?![\t\n\r])\p{Cc}|[\u00AD\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\u3164\uFEFF\uFFFC\u{E0000}-\u{E007F}]/u;
const HARD_SPACE = /[\u00A0\u202F\u2007]/u;
const ANY_SIGN = new RegExp(`${INVISIBLE.source}|${HARD_SPACE.source}`, 'u');

/**
 * Spaces and signs that nobody sees, where they change what is read.
 * @example findSignFault(readKeyLine('rubrique: \u00A0collectivites')) → { column: 11, message: 'Remplacez l’espace insécable…' }
 */
export function findSignFault(line: KeyLine): LineFault | undefined {
  const { text, key, colon, value, column } = line;
  if (!ANY_SIGN.test(text)) return undefined;
  const keyEnd = column - 1;
  const inKey = text.slice(0, keyEnd).search(HARD_SPACE);
  const clean = `${key.trim()}: ${value.replace(new RegExp(HARD_SPACE, 'gu'), ' ').trim()}`;
  if (inKey >= 0) {
    const message = `Remplacez cette espace insécable par une espace ordinaire : ${clean.replace(/\s+:/, ':')}.`;
    return { column: inKey + 1, message };
  }
  const hidden = text.search(INVISIBLE);
  if (hidden >= 0 && !isRightToLeft(text)) {
    const around = `${key}${colon}${value}`.replace(new RegExp(INVISIBLE, 'gu'), '').trim();
    const isEmpty = /:\s*["']*$/.test(around);
    const message = isEmpty
      ? 'Il n’y a ici que des signes invisibles. Écrivez un texte.'
      : `Un signe invisible se cache ici. Effacez cette ligne et retapez-la : ${around}.`;
    return { column: hidden + 1, message };
  }
  const at =
    isTextKey(key) || key === '' ? /^[\u00A0\u202F]/u.exec(value)?.index : hardSpaceIn(value);
  if (at === undefined) return undefined;
  const message = `Remplacez cette espace insécable par une espace ordinaire : ${clean}.`;
  return { column: column + at, message };
}

/** Words between quotation marks, and those of a group of keys, keep the spaces of good typography. */
function hardSpaceIn(value: string): number | undefined {
  // « 15 h 00 » is to be written otherwise altogether.
  const isHour = /^\d{1,2}\s*[hH]/u.test(value);
  const at = isHour || /["']|^\{/.test(value) ? -1 : value.search(HARD_SPACE);
  return at < 0 ? undefined : at;
}

/**
 * Whether a text holds Arabic or Hebrew, to which marks of direction belong.
 * @example isRightToLeft('البحر') → true ; isRightToLeft('la mer') → false
 */
export function isRightToLeft(text: string): boolean {
  return /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text);
}
