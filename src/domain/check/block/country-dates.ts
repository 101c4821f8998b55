import { isPartialDate } from '../../../lib/dates.ts';
import type { CheckContext } from '../context.ts';
import { adviceAtKey, faultAtKey } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { YEARS_AHEAD } from './dates.ts';
import type { ParsedFile } from './fields.ts';
import { valueAt } from './value-at.ts';

/** Towns of two countries have been twins for a hundred years at the most: before, a figure is wrong. */
const OLDEST_YEAR = 1900;

/**
 * Names years of a country that cannot be, and funds that are said to be open after their end, or closed before it.
 * @example checkCountryDates([a country with « jalons: [{ annee: 2220, … }] »], { today: '2026-11-28' }) → [{ key: 'jalons.0.annee', … }]
 */
export function checkCountryDates(
  files: readonly ParsedFile[],
  { today }: Pick<CheckContext, 'today'>,
): Fault[] {
  return files
    .filter(({ kind }) => kind === 'pays')
    .flatMap((file) => [...judgeYears(file, today), ...judgeFunds(file, today)]);
}

function judgeYears(file: ParsedFile, today: string): Fault[] {
  const thisYear = Number(today.slice(0, 4));
  const places: PropertyKey[][] = [
    ['creation'],
    ...indexesOf(file.fields.jalons).map((index) => ['jalons', index, 'annee']),
    ...indexesOf(file.fields.fonds).flatMap((index) => [
      ['fonds', index, 'ouverture'],
      ['fonds', index, 'cloture'],
    ]),
  ];
  return places.flatMap((path) => {
    const year = yearOf(valueAt(file.fields, path));
    if (year === undefined || (year >= OLDEST_YEAR && year <= thisYear + YEARS_AHEAD)) return [];
    const side = year < OLDEST_YEAR ? 'ancienne' : 'lointaine';
    const message = `l’année ${String(year)} est trop ${side} pour être juste. Corrigez-la, comme ${String(thisYear)}.`;
    return [faultAtKey(file, path, message)];
  });
}

function judgeFunds(file: ParsedFile, today: string): Fault[] {
  return indexesOf(file.fields.fonds).flatMap((index) => {
    const written = valueAt(file.fields, ['fonds', index, 'cloture']);
    const closing = typeof written === 'number' ? String(written) : written;
    const state = valueAt(file.fields, ['fonds', index, 'etat']);
    if (typeof closing !== 'string' || !isPartialDate(closing)) return [];
    const isOver = closing < today.slice(0, closing.length);
    if (state === 'clos' && closing > today.slice(0, closing.length)) {
      const message = `ce fonds est clos, et sa clôture (${closing}) est à venir. Corrigez l’un des deux.`;
      return [faultAtKey(file, ['fonds', index, 'cloture'], message)];
    }
    if (state !== 'ouvert' || !isOver) return [];
    // Days pass: what was right yesterday must not keep the site from being built.
    const message = `la clôture de ce fonds (${closing}) est passée. Écrivez « etat: clos », ou corrigez « cloture ».`;
    return [adviceAtKey(file, ['fonds', index, 'etat'], message)];
  });
}

function indexesOf(list: unknown): number[] {
  return Array.isArray(list) ? [...list.keys()] : [];
}

function yearOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && isPartialDate(value) ? Number(value.slice(0, 4)) : undefined;
}
