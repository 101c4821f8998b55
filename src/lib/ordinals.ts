/** A piece of a text: `isOrdinal` marks the letters that French print raises after a number. */
export interface TextPart {
  text: string;
  isOrdinal: boolean;
}

/** After a number in figures, or in Roman ones of two letters at least: « 16es », « XXe », « 1er ». */
const ORDINAL = /(?<=\b(?:\d+|[IVXLC]{2,}))(ers?|res?|es?)\b/gu;

/**
 * Cuts a French text at the endings of its ordinals, for display type to raise them.
 * @example splitOrdinals('Les 16es Rencontres') → [{ text: 'Les 16', … }, { text: 'es', isOrdinal: true }, { text: ' Rencontres', … }]
 */
export function splitOrdinals(text: string): TextPart[] {
  return text
    .split(ORDINAL)
    .map((part, index) => ({ text: part, isOrdinal: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
