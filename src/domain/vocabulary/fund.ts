import { daysBetween, isDay } from '../../lib/dates.ts';
import type { Country } from './country.ts';

/** A solidarity fund of a country. */
type Fund = Country['funds'][number];

/** A fund in figures: what a chart compares. */
export interface FundFigures {
  fund: Fund;
  country: Pick<Country, 'slug' | 'name'>;
  /** The amount as a number, where it is known. */
  euros: number | undefined;
  /** Days since it opened, as long as it is open and the day is known. */
  openDays: number | undefined;
}

/**
 * The funds of some countries, the largest first.
 * @param today the day of the build, `AAAA-MM-JJ`
 * @example listFundFigures([liban], '2026-03-02') → [{ fund, country: liban, euros: 25000, openDays: 20 }]
 */
export function listFundFigures(countries: readonly Country[], today: string): FundFigures[] {
  return countries
    .flatMap(({ slug, name, funds }) =>
      funds.map((fund) => ({
        fund,
        country: { slug, name },
        euros: eurosOf(fund.amount),
        openDays: openDaysOf(fund, today),
      })),
    )
    .toSorted((one, other) => (other.euros ?? 0) - (one.euros ?? 0));
}

/**
 * An amount as an editor writes it, in euros; nothing where it is in no form that is known.
 * @example eurosOf('Plus de 265 700 €') → 265700 ; eurosOf('1,2 million d’euros') → 1200000
 */
export function eurosOf(amount: string | undefined): number | undefined {
  const [, digits = '', million] =
    /(\d[\d\s.]*(?:,\d+)?)\s*(millions?|M€)?/u.exec(amount ?? '') ?? [];
  const value = Number(digits.replaceAll(/[\s.]/g, '').replace(',', '.'));
  if (digits === '' || !Number.isFinite(value)) return undefined;
  return million === undefined ? value : value * 1_000_000;
}

function openDaysOf({ openedIn, closedIn, state }: Fund, today: string): number | undefined {
  const isOver = closedIn !== undefined || state === 'clos';
  if (isOver || openedIn === undefined || !isDay(openedIn) || openedIn > today) return undefined;
  return daysBetween(openedIn, today);
}
