import { isDay } from '../../../lib/dates.ts';
import type { CheckContext } from '../context.ts';
import { adviceAtKey, faultAtKey } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import type { ParsedFile } from './fields.ts';

/** The portal holds nothing older, and plans nothing later: beyond, a figure is wrong. */
const OLDEST_YEAR = 1975;
export const YEARS_AHEAD = 5;
/** No meeting of the agenda lasts longer; a mission does. */
export const MAX_DAYS = 92;

type Rule = (file: ParsedFile, today: string) => Fault[];

const RULES: readonly Rule[] = [checkYears, checkExpiry, checkLead, checkLength, checkUpdate];

/**
 * Names days that a slip of a figure has sent to another century, or before what they must follow.
 * @example checkDates(files, { today: '2026-11-28' }) → [{ key: 'jour_fin', message: '« jour_fin » : l’année 2126 est trop lointaine…' }]
 */
export function checkDates(
  files: readonly ParsedFile[],
  { today }: Pick<CheckContext, 'today'>,
): Fault[] {
  return files.flatMap((file) => RULES.flatMap((rule) => rule(file, today)));
}

const DAY_KEYS = [
  'date',
  'jour',
  'jour_fin',
  'jour_initial',
  'mise_a_jour',
  'publication',
  'expiration',
  'a_la_une',
  'debut',
  'fin',
  'du',
  'au',
  'transcription_prevue',
];

function checkYears(file: ParsedFile, today: string): Fault[] {
  const thisYear = Number(today.slice(0, 4));
  return DAY_KEYS.flatMap((key) => {
    const day = dayOf(file.fields[key]);
    if (day === undefined) return [];
    const year = Number(day.slice(0, 4));
    const oldest = file.kind === 'agenda' || key !== 'date' ? OLDEST_YEAR : OLDEST_YEAR - 20;
    if (year >= oldest && year <= thisYear + YEARS_AHEAD) return [];
    const side = year < oldest ? 'ancienne' : 'lointaine';
    return [
      faultAtKey(
        file,
        [key],
        `l’année ${String(year)} est trop ${side} pour être juste. Corrigez-la, comme ${String(thisYear)}.`,
      ),
    ];
  });
}

function checkExpiry(file: ParsedFile): Fault[] {
  const { date, jour, jour_fin: end, expiration } = file.fields;
  const expiry = dayOf(expiration);
  const start = dayOf(date);
  if (expiry === undefined) return [];
  if (start !== undefined && expiry < start) {
    return [
      faultAtKey(
        file,
        ['expiration'],
        `ce jour précède la publication (${start}) : la fiche ne paraîtrait jamais. Corrigez l’année, ou retirez cette ligne.`,
      ),
    ];
  }
  const last = dayOf(end) ?? dayOf(jour);
  if (last === undefined || expiry >= last) return [];
  return [
    adviceAtKey(
      file,
      ['expiration'],
      `la fiche disparaît avant le rendez-vous (${last}). Est-ce voulu ?`,
    ),
  ];
}

function checkLead(file: ParsedFile): Fault[] {
  const [start, last] = [dayOf(file.fields.date), dayOf(file.fields.a_la_une)];
  if (start === undefined || last === undefined || last >= start) return [];
  const message = `ce jour précède la publication (${start}) : l’article ne serait jamais à la une. Écrivez le dernier jour où il y reste.`;
  return [faultAtKey(file, ['a_la_une'], message)];
}

function checkLength(file: ParsedFile): Fault[] {
  const [first, last] = [dayOf(file.fields.jour), dayOf(file.fields.jour_fin)];
  if (file.kind !== 'agenda' || first === undefined || last === undefined) return [];
  const days = Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(last)).days;
  if (days <= MAX_DAYS) return [];
  return [
    faultAtKey(
      file,
      ['jour_fin'],
      `ce rendez-vous durerait ${String(days)} jours. Corrigez l’année ou le mois ; pour des séances espacées, écrivez « seances ».`,
    ),
  ];
}

function checkUpdate(file: ParsedFile, today: string): Fault[] {
  const updated = dayOf(file.fields.mise_a_jour);
  if (updated === undefined || updated <= today) return [];
  return [
    adviceAtKey(
      file,
      ['mise_a_jour'],
      `${updated} est une date à venir. Écrivez le jour de la correction.`,
    ),
  ];
}

/**
 * The day of a field that holds one, with or without an hour.
 * @example dayOf('2026-12-08 18:00') → '2026-12-08' ; dayOf('demain') → undefined
 */
export function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const day = value.slice(0, 10);
  return isDay(day) ? day : undefined;
}
