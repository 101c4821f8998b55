import { decodeUtf8 } from './decode.ts';
import { KNOWN_WORDS, STEMS_WITH_CIRCUMFLEX } from './words.ts';
import { byteOf, characterOf } from './windows-1252.ts';

/** What a repair could not decide. */
type OnDoubt = (words: string) => void;

/**
 * Gives the letters of a text back what changes of encoding took from them: by rule where only one
 * letter can have stood there, by a list of words elsewhere; a doubt is reported, not settled.
 * @example repairLetters('CoopÃ©ration, o๠le théçtre', () => {}) → 'Coopération, où le théâtre'
 */
export function repairLetters(text: string, onDoubt: OnDoubt): string {
  const repaired = restoreWords(restoreHalves(undoubleRuns(dropInvisible(text))));
  for (const [words] of repaired.matchAll(DOUBTFUL)) onDoubt(words);
  return repaired;
}

/** Control characters of Windows-1252, and what shows nothing: soft hyphen, zero widths, byte order mark. */
function dropInvisible(text: string): string {
  return text
    .replace(/[\u0080-\u009F]/g, (character) => characterOf(character.charCodeAt(0)))
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .normalize('NFC');
}

/** UTF-8 read as Windows-1252: these begin no two letters of ours side by side, whatever follows. */
const DOUBLED = /[ÂÃÄÅ][\s\S]|â[\s\S]{2}|ð[\s\S]{3}/gu;

function undoubleRuns(text: string): string {
  const undoubled = text.replace(DOUBLED, (run) => {
    const bytes = Array.from(run, (character) => byteOf(character) ?? 0);
    const isSequence = bytes.slice(1).every((byte) => byte >= 0x80 && byte < 0xc0);
    return (isSequence ? decodeUtf8(Uint8Array.from(bytes)) : undefined) ?? run;
  });
  // The second byte of « à » is a no-break space, which a program may have made a plain one.
  return undoubled === text ? text : undoubled.replace(/Ã {1,2}(?=\S)/g, 'à ');
}

/** « Ã » became « à » or « é », and the second byte stayed; « où » became « o » and a letter of Thai. */
function restoreHalves(text: string): string {
  return text
    .replace(/([oO])\u0E60 ?(?=[\p{L}«])/gu, '$1ù ')
    .replace(/([oO])\u0E60/g, '$1ù')
    .replace(/(?<=\p{L})[éà]([¡-¿])(?=\p{Ll})/gu, (whole, half: string) =>
      '«»·°'.includes(half) ? whole : String.fromCharCode(0xc0 | (half.charCodeAt(0) & 0x3f)),
    );
}

function restoreWords(text: string): string {
  const known = KNOWN_WORDS.reduce(
    (words, [damaged, right]) => words.replaceAll(damaged, right),
    text,
  );
  return known.replace(/\p{L}*ç(?=[bcdfghjklmnpqrstvwxz])\p{L}*/giu, (word) => {
    const right = word.replace(/ç(?=[^aeiouyàâéèêëîïôöùûü])/giu, (letter) =>
      letter === 'ç' ? 'â' : 'Â',
    );
    return STEMS_WITH_CIRCUMFLEX.test(right) ? right : word;
  });
}

/** Letters that no rule and no word explains. */
const DOUBTFUL =
  /[\p{L}\uFFFD]*(?:\uFFFD|\u0E60|[éà][¡¢£¤¥¦§¨©ª¬®¯±´¶¸¼½¾¿]|é[ŽŠ]|\p{Ll}[ÃÂ]\p{Ll})[\p{L}\uFFFD]*|(?<=^|[\s’'«(])\p{L}+\?\p{Ll}+(?=[\s.,;:!)»]|$)/gu;
