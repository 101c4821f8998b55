import type { ParsedFile } from '../block/fields.ts';
import type { Fault } from '../fault.ts';

/**
 * What a change of encoding makes of letters. UTF-8 read as Windows-1252 (« Ã© », « â€™ », « Å“ »), read
 * so twice (« ï¿½ »), or as Thai (« \u0E60 »); half of such a pair (« coopé©ration »); Windows-1252 read as
 * the Macintosh or DOS wrote (« rŽunion », « r‚union »).
 */
const DAMAGED =
  /Ã.?|â€.?|Å“|Â[\u00A0-\u00BF]|ï¿½|à[\u00A1-\u00BF]|[\u0E60\uE000-\uF8FF\uFB00-\uFB04]|(?<=\p{L})[©®¨ª¬´¸¯¤¥¦§¶†‡‰ƒ‚„ˆ˜∞≤≥∂∑∏π∫Ω√∆Œ\u0080-\u009F](?=\p{Ll})|(?<=\p{Ll})Ž(?=\p{Ll})/gu;

/** What one of them holds at the least: most files hold none, and are looked at once. */
const ANY_DAMAGED =
  /[ÃÂ\u0E60\uE000-\uF8FF\uFB00-\uFB04©®¨ª¬´¸¯¤¥¦§¶†‡‰ƒ‚„ˆ˜∞≤≥∂∑∏π∫Ω√∆ŒŽ\u0080-\u009F]|â€|Å“|ï¿½|à[\u00A1-\u00BF]/;

/** « théçtre »: the Macintosh's « â »; French writes « ç » before a, o, u only. */
const CEDILLA = /(?<!\p{Ll})\p{Ll}*[éèêàa-z]ç[bcdfghjklmnpqrstvwxz]\p{Ll}*/gu;

/** « coop?ration »: a letter that its new encoding did not have. */
const LOST = /(?<!\p{Ll})\p{Ll}+\?\p{Ll}+/gu;

/** They can make a text read otherwise than it is written (Unicode TR 36, 2.6). */
const TURNED = /[\u202A-\u202E\u2066-\u2069]/;
const TURNED_MESSAGE =
  'Un signe invisible change ici le sens de lecture. Effacez ce mot et celui d’avant, puis retapez-les.';

const ANY_DOUBT = /[éèêàa-z]ç[bcdfghjklmnpqrstvwxz]|\p{Ll}\?\p{Ll}/u;

/** A longer line is no text that somebody typed. */
const MAX_LENGTH = 100_000;

/**
 * Names every letter that a change of encoding has damaged, most often in a copy from elsewhere.
 * @example findMojibake([a file with « rÃ©union » on line 3]) → [{ line: 3, message: '« Ã© » : cette lettre est abîmée…' }]
 */
export function findMojibake(files: readonly ParsedFile[]): Fault[] {
  return files.flatMap(({ path: file, source }) => {
    const isIntact = !ANY_DAMAGED.test(source) && !TURNED.test(source) && !ANY_DOUBT.test(source);
    if (isIntact) return [];
    return source
      .split('\n')
      .flatMap((words, index) =>
        words.length > MAX_LENGTH ? [] : findInLine(words, { file, line: index + 1 }),
      );
  });
}

function findInLine(words: string, line: { file: string; line: number }): Fault[] {
  const place = (match: RegExpExecArray) => ({ ...line, column: match.index + 1 });
  const turned = TURNED.exec(words);
  const doubtful = [
    ...(words.includes('ç') ? words.matchAll(CEDILLA) : []),
    ...(words.includes('?') ? outsideAddresses(words.matchAll(LOST), words) : []),
  ];
  return [
    ...[...words.matchAll(DAMAGED)]
      .filter((match) => !isBullet(match, words))
      .map((match) => ({
        ...place(match),
        message: describe(match[0]),
      })),
    ...(turned === null ? [] : [{ ...place(turned), message: TURNED_MESSAGE }]),
    ...doubtful.map((match) => ({
      ...place(match),
      message: `« ${match[0]} » : une lettre de ce mot semble abîmée. Retapez-le s’il l’est.`,
      isAdvice: true as const,
    })),
  ];
}

/** Before an item, these are the signs of Word's lists: another rule says how to write one. */
function isBullet({ 0: sign, index }: RegExpExecArray, words: string): boolean {
  return /^[\uF0A7\uF0B7\uF0D8]$/.test(sign) && words.slice(0, index).trim() === '';
}

function describe(letters: string): string {
  return /^[\u0080-\u009F]$/.test(letters)
    ? 'Une lettre ou une apostrophe s’est abîmée ici en changeant d’encodage. Retapez-la.'
    : `« ${letters} » : cette lettre s’est abîmée en changeant d’encodage. Retapez-la.`;
}

/** « ?page=2 » in an address is no lost letter. */
function outsideAddresses(matches: Iterable<RegExpExecArray>, words: string): RegExpExecArray[] {
  return [...matches].filter(({ index }) => {
    const [before = ''] = /\S*$/.exec(words.slice(0, index)) ?? [];
    return !/[/.:]/.test(before);
  });
}
