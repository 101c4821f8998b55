/** « entre 2019 et 2021 », « 2019-2021 », « avant 2020 », « depuis 2023 », « après 2022 », in three languages. */
const SPAN =
  /(?<![^ ])(?:(?:(?:entre|de|between|from) )?(?<first>(?:19|20)\d\d)(?: (?:et|a|and|to|y))? (?<last>(?:19|20)\d\d)|(?<side>avant|depuis|apres|before|since|after|antes de|desde|despues de) (?<year>(?:19|20)\d\d))(?![^ ])/;

const INCLUDES: Readonly<
  Record<'before' | 'since' | 'after', (year: string) => (day: string) => boolean>
> = {
  before: (year) => (day) => day < year,
  since: (year) => (day) => day >= year,
  after: (year) => (day) => day > `${year}-12-31`,
};

/**
 * Finds the years between two, before one or since one.
 * @param text folded words
 * @example findSpanOfYears('fonds depuis 2023') → { text: 'depuis 2023', includes: 2023 and later }
 */
export function findSpanOfYears(
  text: string,
): { text: string; includes: (day: string) => boolean } | undefined {
  const found = SPAN.exec(text);
  if (!found) return undefined;
  const { first = '', last = '', side, year = '' } = found.groups ?? {};
  if (side === undefined) {
    // « de 2023 à 2021 » are the same years, told backwards.
    const [from = '', to = ''] = [first, last].toSorted();
    return { text: found[0], includes: (day) => from <= day && day <= `${to}-12-31` };
  }
  return { text: found[0], includes: INCLUDES[sideOf(side)](year) };
}

function sideOf(word: string): keyof typeof INCLUDES {
  if (/^(?:avant|before|antes)/.test(word)) return 'before';
  return /^(?:depuis|since|desde)/.test(word) ? 'since' : 'after';
}
