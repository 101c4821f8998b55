import type { Fault } from '../../fault.ts';

/** What is wrong with a line of the block, and what to write; the column counts from 1. */
export type LineFault = Pick<Fault, 'column' | 'message' | 'code'>;

/** One line of the block that names a key. */
export interface KeyLine {
  /** The whole line. */
  text: string;
  /** The spaces before its first sign; a list's « - » counts as part of them. */
  indent: number;
  key: string;
  /** What stands between the key and its value: « : » and spaces. */
  colon: string;
  /** As it is written, quotation marks included; '' where nothing follows. */
  value: string;
  /** Where the value begins. */
  column: number;
}

const KEY_LINE =
  /^(?<lead>[ \t\u00A0]*(?:-[ \t]+)?)(?<key>[^\s:#"'[\]{},-][^:\n]*?)(?<colon>[\s\u200B\uFEFF]*:(?:[ \t]+|$))(?<value>.*)$/u;

/**
 * Takes apart a line that names a key.
 * @example readKeyLine('  titre: Liban') → { indent: 2, key: 'titre', colon: ': ', value: 'Liban', column: 10, … }
 */
export function readKeyLine(text: string): KeyLine | undefined {
  const { lead, key, colon, value } = KEY_LINE.exec(text)?.groups ?? {};
  if (lead === undefined || key === undefined || colon === undefined || value === undefined) {
    return undefined;
  }
  const column = lead.length + key.length + colon.length + 1;
  return { text, indent: lead.length, key, colon, value: value.trimEnd(), column };
}

/** Keys whose value is a text for readers: any sign may stand in it. */
const TEXT_KEYS = new Set(
  'titre chapo sous_titre motif motif_mise_a_jour lieu adresse contact serie nom sigle dans legende alt credit texte editeur montant donateurs'.split(
    ' ',
  ),
);

/**
 * Whether the value of a key is words for readers, rather than a day, a name of a file or a choice.
 * @example isTextKey('titre') → true ; isTextKey('date') → false
 */
export function isTextKey(key: string): boolean {
  return TEXT_KEYS.has(key);
}

/**
 * A text between straight quotation marks, as YAML can read it whole.
 * @example quote('Le "grand" jour') → '"Le « grand » jour"'
 */
export function quote(text: string): string {
  const inner = text
    .trim()
    .replace(/[“"]([^“”"]*)[”"]/gu, '« $1 »')
    .replace(/["“”]/gu, '')
    .replaceAll('\\', '/')
    .trim();
  return `"${inner}"`;
}

/**
 * The value without what an editor has set around it as quotation marks.
 * @example unquote('“15:00”') → '15:00'
 */
export function unquote(value: string): string {
  return value
    .replace(/^["'“”„‟«‹‘’`\s\u00A0\u202F]+/u, '')
    .replace(/["'“”„‟»›‘’`\s\u00A0\u202F]+$/u, '');
}
