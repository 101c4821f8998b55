import { NAMED_VALUES_MESSAGE } from '../../../../files/frontmatter.ts';
import { isTextKey, quote, type KeyLine, type LineFault } from './line.ts';

/**
 * A bracket opens a list, and words follow it.
 * @example « titre: [Vidéo] Le bilan » → 'Un texte qui commence par « [ » se met entre guillemets…'
 */
export function findTextAfterBracket({ key, value, column }: KeyLine): LineFault | undefined {
  if (/^\[\s*["']/.test(value)) return undefined;
  const found = /^(\[[^\]]*\]|\{[^}]*\})\s*(?![#\s,\]}])(\S.*)$/.exec(value);
  if (found === null) return undefined;
  return {
    column,
    message: `Un texte qui commence par « ${value.slice(0, 1)} » se met entre guillemets : ${key}: ${quote(value)}.`,
  };
}

/**
 * A comma at the end of a line, as programs write one after each value.
 * @example « pays: [maroc], » → 'Retirez la virgule à la fin de cette ligne.'
 */
export function findLastComma({ value, column }: KeyLine): LineFault | undefined {
  const [, whole] =
    /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[[^[\]]*\]|\{[^{}]*\})\s*,$/.exec(value) ?? [];
  if (whole === undefined) return undefined;
  const message = 'Retirez la virgule à la fin de cette ligne.';
  return { column: column + value.length - 1, message };
}

/**
 * A list that begins on the line of its key.
 * @example « pays: - liban » → 'Écrivez la liste entre crochets : pays: [liban].'
 */
export function findListOnKeyLine({ key, value, column }: KeyLine): LineFault | undefined {
  const items = /^-\s+(.+)$/.exec(value)?.[1];
  if (items === undefined) return undefined;
  if (isTextKey(key)) {
    const message = `Un texte qui commence par un tiret se met entre guillemets : ${key}: ${quote(value)}.`;
    return { column, message };
  }
  const list = items.split(/\s+-\s+|\s*,\s*/).join(', ');
  return { column, message: `Écrivez la liste entre crochets : ${key}: [${list}].` };
}

/**
 * @example « pays: [maroc; liban] » → 'Séparez par des virgules : pays: [maroc, liban].'
 */
export function findSemicolons({ key, value, column }: KeyLine): LineFault | undefined {
  if (isTextKey(key) || !/^\[[^"'{]*;[^"'{]*\]$/.test(value)) return undefined;
  return {
    column: column + value.indexOf(';'),
    message: `Séparez par des virgules : ${key}: ${value.replace(/\s*;\s*/g, ', ')}.`,
  };
}

/**
 * @example « pays: [maroc,, liban] » → 'Retirez la virgule de trop : pays: [maroc, liban].'
 */
export function findDoubleComma({ key, value, column }: KeyLine): LineFault | undefined {
  const at = /^\[[^"']*$/.test(value) ? value.search(/,\s*,|^\[\s*,/) : -1;
  if (at < 0) return undefined;
  const list = value.replace(/(?:,\s*)+/g, ', ').replace(/^\[\s*, /, '[');
  return { column: column + at + 1, message: `Retirez la virgule de trop : ${key}: ${list}.` };
}

/**
 * Signs that open something else than a text at the beginning of a value.
 * @example « titre: *Assises* » → 'Un texte qui commence par « * » se met entre guillemets…'
 */
export function findSign({ key, value, column }: KeyLine): LineFault | undefined {
  const [sign = ''] = value;
  if (!/[*&!%@`?,\]}]/.test(sign) || (sign === '?' && !/^\?\s/.test(value))) {
    return findFoldedText({ key, value, column });
  }
  if (!isTextKey(key) && NAMED_VALUE.test(value)) {
    return { column, message: NAMED_VALUES_MESSAGE, code: 'named-values' };
  }
  return {
    column,
    message: `Un texte qui commence par « ${sign} » se met entre guillemets : ${key}: ${quote(withoutMarks(value))}.`,
  };
}

/** YAML's « &name value » and « *name ». */
const NAMED_VALUE = /^(?:&[\w-]+(?:\s+["'[{].*)?|\*[\w-]+)$/;

/** « > » alone folds the lines below; followed by words, it hides them. */
function findFoldedText({
  key,
  value,
  column,
}: Pick<KeyLine, 'key' | 'value' | 'column'>): LineFault | undefined {
  if (!/^[|>][-+\d]*\s*[^\s#\d+-]/.test(value)) return undefined;
  const text = value.replace(/^[|>][-+\d]*\s*/, '');
  return {
    column,
    message: `Retirez « ${value.slice(0, 1)} », ou mettez le texte entre guillemets : ${key}: ${quote(text)}.`,
  };
}

function withoutMarks(value: string): string {
  return value.replace(/[*`]+/g, '');
}

/**
 * A sharp after a space begins a comment: the words after it are lost.
 * @example « titre: La journée #CoopDec » → 'Le texte est coupé à ce dièse…'
 */
export function findCut({ key, value, column }: KeyLine): LineFault | undefined {
  if (!/^["'[{|>#]/.test(value)) {
    const at = value.search(/\s#/);
    // « # note » after a choice or a day is a comment, as in the models.
    const isLost = at >= 0 && (isTextKey(key) || /\s#[\p{L}\d]/u.test(value));
    if (!isLost) return undefined;
    return {
      column: column + at + 1,
      message: `Le texte est coupé à ce dièse. Mettez-le entre guillemets : ${key}: ${quote(value)}.`,
    };
  }
  if (value.startsWith('#') && isTextKey(key)) {
    const message = `Un texte qui commence par un dièse se met entre guillemets : ${key}: ${quote(value)}.`;
    return { column, message };
  }
  const at = /^[[{]/.test(value) ? value.search(/\s#[\p{L}\d]/u) : -1;
  if (at < 0 || isQuotedAt(value, at)) return undefined;
  return {
    column: column + at + 1,
    message: 'Le texte est coupé à ce dièse. Mettez entre guillemets le texte qui le contient.',
  };
}

function isQuotedAt(value: string, at: number): boolean {
  return (value.slice(0, at).split('"').length - 1) % 2 === 1;
}

/**
 * A number, which would lose its zeros, or a word of YAML, where a text is meant.
 * @example « titre: 007 » → 'Mettez ce texte entre guillemets : titre: "007".'
 */
export function findNumberAsText({ key, value, column }: KeyLine): LineFault | undefined {
  const isOther = /^(?:[-+]?\.?\d[\d_.]*(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|true|false)$/i.test(
    value,
  );
  if (!isTextKey(key) || !isOther) return undefined;
  return { column, message: `Mettez ce texte entre guillemets : ${key}: "${value}".` };
}

/**
 * A colon in a text without quotation marks names another key.
 * @example « titre: Liban : bilan » → 'Mettez ce texte entre guillemets : titre: "Liban : bilan".'
 */
export function findColonInText({ key, value, column }: KeyLine): LineFault | undefined {
  if (/^["'[{|>]/.test(value)) return undefined;
  if (!/:(?:\s|$)/.test(value)) return undefined;
  const message = `Mettez ce texte entre guillemets : ${key}: ${quote(value)}.`;
  return { column, message };
}
