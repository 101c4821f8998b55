import type { Period } from './calendar-period.ts';

/** Words that mean other days tomorrow, folded, and the days that they mean today. */
export interface RelativeExpression {
  pattern: RegExp;
  /** @param today ISO 8601 */
  period: (today: string, groups: Readonly<Record<string, string | undefined>>) => Period;
}

/**
 * A pattern of whole words.
 * @example wholeWords('demain|tomorrow').test('apres demain') → true ; …test('demains') → false
 */
export function wholeWords(words: string): RegExp {
  return new RegExp(`(?<![^ ])(?:${words})(?![^ ])`);
}
