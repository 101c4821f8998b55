import { findWrittenDates } from '../../../src/lib/written-dates.ts';
import { isDay, type Day } from '../../../src/lib/dates.ts';

/** What had been typed into a title for want of a field. */
export interface TitleFacts {
  title: string;
  state?: 'annule' | 'reporte' | 'date-a-retenir';
  organiser?: string;
  day?: Day;
  lastDay?: Day;
  startHour?: string;
  endHour?: string;
  /** Each word that was taken, and what it was taken for. */
  guesses: string[];
}

const STATES = [
  [
    'annule',
    /^(?:annulation|annulé(?:e|es|s)?)(?:\s*[!:–—.-]+\s*| (?:du |de la |des |de l[’'])?)/i,
  ],
  ['reporte', /^(?:report|reporté(?:e|es|s)?)(?:\s*[!:–—-]+\s*| (?:du |de la |des |de l[’']))/i],
  [
    'date-a-retenir',
    /^(?:save the date|date à retenir|retenez la date|à vos agendas)\s*[!:–—.-]*\s*/i,
  ],
] as const;

/** Organisers that the site names before a colon; a country or a subject before one is none. */
const ORGANISER =
  /^((?:Cités Unies France|CUF|MEAE|DAECT|DCTCIV|CNCD|AFD|CGLU|PLATFORMA|AFCCRE|AIMF|ARRICOD|RCDP|BTVL|ANAMM|FCT|OCDE)(?:\s*[/–-]\s*[A-Z]{3,})?|(?:Ville|Métropole|Département|Région|Commune|Conseil (?:départemental|régional)) (?:de |du |des |d[’']|(?=[A-ZÀ-Ý])).{2,40}?|[A-ZÀ-Ý][\p{L}-]+ Métropole)\s*:\s*/u;

const HOURS =
  /,?\s*(?:de\s+|à\s+)?(\d{1,2})\s?[h:](\d{2})?\s*(?:à|-|–)\s*(\d{1,2})\s?[h:](\d{2})?|[\s,]\s*à\s+(\d{1,2})\s?h\s?(\d{2})?(?![\p{L}\d])/iu;
const WEEKDAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\s+';

/**
 * Takes out of the title of a meeting what has its own field: state, organiser, days, hours.
 * @param year of the publication, for a day without its year
 * @example readMeetingTitle('ANNULATION ! CUF : Réunion du groupe-pays Liban, le 16 juillet 2025', '2025')
 *   → { title: 'Réunion du groupe-pays Liban', state: 'annule', organiser: 'CUF', day: '2025-07-16', … }
 */
export function readMeetingTitle(title: string, year: string): TitleFacts {
  const state = takeState(readOrganiser(title));
  const organised = readOrganiser(state.title, state);
  return takeDays(takeHours(organised), year);
}

/**
 * Takes the organiser out of any title.
 * @example readOrganiser('Ville de Tours : Un jardin japonais') → { title: 'Un jardin japonais', organiser: 'Ville de Tours', … }
 */
export function readOrganiser(
  title: string,
  facts: TitleFacts = { title, guesses: [] },
): TitleFacts {
  const [taken, organiser] = ORGANISER.exec(title) ?? [];
  if (taken === undefined || organiser === undefined) return { ...facts, title };
  const rest = capitalised(title.slice(taken.length));
  if (rest.length < 3) return { ...facts, title };
  return {
    ...facts,
    title: rest,
    organiser,
    guesses: [...facts.guesses, `« ${taken.trim()} » → organisateur : ${organiser}`],
  };
}

function takeState(facts: TitleFacts): TitleFacts {
  for (const [state, pattern] of STATES) {
    const taken = pattern.exec(facts.title)?.[0];
    const rest = facts.title.slice(taken?.length ?? 0);
    if (taken === undefined || rest.length < 3) continue;
    const guesses = [...facts.guesses, `« ${taken.trim()} » → état : ${state}`];
    return { ...facts, title: capitalised(rest), state, guesses };
  }
  return facts;
}

function takeHours(facts: TitleFacts): TitleFacts {
  const match = HOURS.exec(facts.title);
  if (match === null) return facts;
  const [taken, from, fromMinutes, to, toMinutes, only, onlyMinutes] = match;
  const startHour = clock(from ?? only, fromMinutes ?? onlyMinutes);
  const endHour = clock(to, toMinutes);
  if (startHour === undefined) return facts;
  const guesses = [
    ...facts.guesses,
    `« ${taken.trim()} » → heure : ${startHour}${endHour === undefined ? '' : ` à ${endHour}`}`,
  ];
  return {
    ...facts,
    title: facts.title.replace(taken, '').trim(),
    startHour,
    ...(endHour === undefined ? {} : { endHour }),
    guesses,
  };
}

function clock(hours: string | undefined, minutes = '00'): string | undefined {
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

function takeDays(facts: TitleFacts, year: string): TitleFacts {
  const dates = findWrittenDates(facts.title).filter(
    ({ day, month }) => day !== undefined && month !== undefined,
  );
  const days = dates
    .map((date) => `${String(date.year ?? year)}-${two(date.month)}-${two(date.day)}`)
    .filter(isDay);
  const [day] = days;
  const lastDay = days.at(-1);
  const words = dates[0]?.words;
  if (day === undefined || words === undefined) return facts;
  const around = new RegExp(
    `[\\s,–—-]*(?:\\b(?:le|les|du|dès le)\\s+)?(?:${WEEKDAY})?${escape(words)}`,
    'i',
  );
  const title = facts.title
    .replace(around, '')
    .replace(/[\s,:–—-]+$/, '')
    .trim();
  return {
    ...facts,
    title: title.length < 3 ? facts.title : title,
    day,
    ...(lastDay === undefined || lastDay === day ? {} : { lastDay }),
    guesses: [
      ...facts.guesses,
      `« ${words} » → jour : ${day}${lastDay === day ? '' : ` au ${String(lastDay)}`}`,
    ],
  };
}

function two(number: number | undefined): string {
  return String(number ?? 0).padStart(2, '0');
}

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function capitalised(words: string): string {
  return words.replace(/^[\s!:–—-]*(.)/u, (_whole, first: string) => first.toUpperCase());
}
