/** Months and days between which a part of a year lies; winter has both ends of it. */
const SEASONS: Readonly<Record<string, (day: string) => boolean>> = {
  printemps: (day) => '03-20' <= day && day <= '06-20',
  ete: (day) => '06-21' <= day && day <= '09-21',
  automne: (day) => '09-22' <= day && day <= '12-20',
  hiver: (day) => day <= '03-19' || '12-21' <= day,
};

const ORDINALS = ['premier', 'deuxieme', 'troisieme', 'quatrieme'];

const PART =
  /(?<![^ ])(?:(?<season>printemps|ete|automne|hiver)|(?<ordinal>\d|premier|deuxieme|second|troisieme|quatrieme|dernier)(?:er|e|eme|nd)? (?<length>trimestre|semestre))(?: de)? (?<year>(?:19|20)\d\d)(?![^ ])/;

/**
 * Finds a part of a year: a season, a quarter, a half.
 * @param text folded words
 * @example findPartOfYear('assises printemps 2027') → { text: 'printemps 2027', includes: its days }
 */
export function findPartOfYear(
  text: string,
): { text: string; includes: (day: string) => boolean } | undefined {
  const found = PART.exec(text);
  if (!found) return undefined;
  const { season = '', ordinal = '', length = '', year = '' } = found.groups ?? {};
  const isWithin = SEASONS[season] ?? withinMonths(ordinal, length === 'trimestre' ? 3 : 6);
  return {
    text: found[0],
    includes: (iso) => iso.startsWith(year) && isWithin(iso.slice('2025-'.length)),
  };
}

function withinMonths(ordinal: string, months: number): (day: string) => boolean {
  const parts = 12 / months;
  const named = ordinal === 'second' ? 2 : ORDINALS.indexOf(ordinal) + 1;
  const part = ordinal === 'dernier' ? parts : named || Number(ordinal);
  return (day) => Math.ceil(Number(day.slice(0, 2)) / months) === part;
}
