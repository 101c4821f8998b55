import { oncePerText } from './once.ts';
import { typeset } from './typography.ts';

/** A piece of a text in display type. */
export interface TextPart {
  text: string;
  /** `ordinal`: letters that French print raises after a number; `unbroken`: what is kept on one line. */
  kind: 'plain' | 'ordinal' | 'unbroken';
}

/** After a number in figures, or in Roman ones of two letters at least: « 16es », « XXe », « 1er ». */
const ORDINAL = /(?<=\b(?:\d+|[IVXLC]{2,}))(?:ers?|res?|es?)\b/u;

/** Words joined by hyphens: « groupe-pays », « Centre-Val ». */
const COMPOUND = /[\p{L}\d]+(?:-[\p{L}\d]+)+/u;
/** « 9 h – 10 h 30 »: Unicode lets a line end after the dash, whatever space follows it. */
const HOURS = /\d{1,2}\u00A0h(?:\u00A0\d{2})? – \d{1,2}\u00A0h(?:\u00A0\d{2})?/u;
const PART = new RegExp(`(${ORDINAL.source})|${COMPOUND.source}|${HOURS.source}`, 'gu');

/** A longer compound may have to break: the title of an article on a screen of 320 pixels holds 18 letters. */
const MAX_UNBROKEN = 18;

/**
 * Cuts a French text where display type treats its letters apart: endings of ordinals are raised, short
 * compounds do not break at their hyphen, nor hours at their dash.
 * @example splitDisplayText('Les 16es groupes-pays') → [{ text: 'Les 16', kind: 'plain' }, { text: 'es', kind: 'ordinal' }, …]
 */
export function splitDisplayText(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(PART)) {
    const kind = match[1] === undefined ? 'unbroken' : 'ordinal';
    if (match[0].length > MAX_UNBROKEN) continue;
    parts.push({ text: text.slice(end, match.index), kind: 'plain' }, { text: match[0], kind });
    end = match.index + match[0].length;
  }
  parts.push({ text: text.slice(end), kind: 'plain' });
  return parts.filter((part) => part.text !== '');
}

/**
 * A title or a summary as display type sets it, in the typography of its language; a card stands in many
 * lists and is set once.
 * @example setDisplayText("L'eau", 'fr') → [{ text: 'L’eau', kind: 'plain' }]
 */
export const setDisplayText = oncePerText((text, language): TextPart[] => {
  const set = typeset(text, language);
  return language === 'fr' ? splitDisplayText(set) : [{ text: set, kind: 'plain' }];
});
