/** Figures, and the letters that are taken for them, between the signs of a day or an hour. */
const LIKE_A_TIME = /^[\dOolI]+(?:[-/.:hH\s]+[\dOolI]*)+$/;

/**
 * A day or an hour in which letters stand for figures: « O » for 0, « l » or « I » for 1.
 * @example withDigits('2026-12-O8') → '2026-12-08' ; withDigits('lundi') → 'lundi'
 */
export function withDigits(written: string): string {
  const isTime = /\d/.test(written) && LIKE_A_TIME.test(written);
  return isTime ? written.replace(/[Oo]/g, '0').replace(/[lI]/g, '1') : written;
}
