import type { TermKind } from '../../domain/entry/term-index.ts';
import type { Newsletter } from '../../domain/newsletter/newsletter.ts';
import type { InstitutionalPage } from '../../domain/page/schema.ts';
import type { ProceedingsFile } from '../../domain/proceedings/proceedings.ts';
import type { Country } from '../../domain/vocabulary/country.ts';
import type { LocalGovernment } from '../../domain/vocabulary/local-government.ts';
import type { Network } from '../../domain/vocabulary/network.ts';
import type { TermFile } from '../../domain/vocabulary/term.ts';
import { frenchRegionOf } from '../../domain/vocabulary/french-regions.ts';
import { yearOf } from '../../lib/dates.ts';
import type { Facet } from '../../lib/search-card.ts';
import { setFrenchTypography, setTypography } from '../../lib/typography.ts';
import { routes } from '../../routes.ts';
import { strings } from '../../ui/strings.ts';
import type { SearchRecord } from './record.ts';

const TERM_FACETS: Readonly<Record<TermKind, Facet | undefined>> = {
  countries: 'pays',
  topics: 'thematique',
  localGovernments: 'collectivite',
  networks: undefined,
};

/** Languages in which visitors type the name of a country. */
const NAME_LANGUAGES = ['fr', 'en', 'es', 'pt', 'ar'];

/** « Territoires palestiniens » are « Palestine » in short. */
const NAME_STYLES = ['long', 'short'] as const;

/** A term, with what some vocabularies know beside its name. */
export type NamedTerm = TermFile &
  Partial<Pick<Country, 'code'> & Pick<Network, 'fullName'> & Pick<LocalGovernment, 'department'>>;

/**
 * What the search knows of a term: its own page is among those that its filter keeps.
 * @example termRecord('countries', { slug: 'liban', name: 'Liban', code: 'LB', … })
 *   → { facets: { type: ['term'], pays: ['liban'], … }, card: { title: 'Liban' }, aliases: ['Lebanon', …], … }
 */
export function termRecord(kind: TermKind, term: NamedTerm): SearchRecord {
  const { slug, name, code, fullName } = term;
  const names = [fullName, ...(code === undefined ? [] : countryNames(code))];
  const facet = TERM_FACETS[kind];
  return {
    facets: {
      type: ['term'],
      langue: ['fr'],
      ...(facet === undefined ? {} : { [facet]: [slug] }),
    },
    vocabulary: kind,
    card: { title: setFrenchTypography(name) },
    words: surroundingsOf(kind, term),
    aliases: names.filter((alias) => alias !== undefined).filter((alias) => alias !== name),
    picture: kind === 'countries' ? { href: routes.countryDrawing(slug) } : undefined,
    documents: [],
  };
}

/**
 * What a local government lies in: visitors ask for « Île-de-France » too.
 * @example surroundingsOf('localGovernments', { name: 'Nantes', department: 'Loire-Atlantique', … })
 *   → ['Loire-Atlantique', 'Pays de la Loire']
 */
function surroundingsOf(kind: TermKind, { name, department }: NamedTerm): string[] {
  const region = kind === 'localGovernments' ? frenchRegionOf({ name, department }) : undefined;
  return [department, region].filter((place) => place !== undefined);
}

/**
 * The names of a country in the languages of visitors and in its own (Unicode CLDR, in the runtime).
 * @param code ISO 3166-1
 * @example countryNames('JP') → ['Japon', 'Japan', 'Japón', 'Japão', 'اليابان', '日本']
 */
function countryNames(code: string): string[] {
  const own = new Intl.Locale(`und-${code}`).maximize().language;
  const names = [...NAME_LANGUAGES, own].flatMap((language) =>
    NAME_STYLES.map((style) => new Intl.DisplayNames(language, { type: 'region', style }).of(code)),
  );
  // Of « É.-U. » and « EE. UU. » the search would know single letters.
  const known = names.filter((name) => name !== undefined);
  return [...new Set(known)].filter((name) => !name.includes('.'));
}

/**
 * What the search knows of the proceedings of an edition.
 * @example proceedingsRecord({ name: 'RAICT 2019', publishedOn: '2019-07-01', … })
 *   → { facets: { type: ['resource'], annee: ['2019'], … }, card: { title: 'RAICT 2019', … }, … }
 */
export function proceedingsRecord({
  name,
  venue,
  publishedOn,
  publicationDate,
}: ProceedingsFile): SearchRecord {
  return {
    facets: { type: ['resource'], langue: ['fr'], annee: [yearOf(publishedOn)] },
    day: publishedOn,
    card: { title: setFrenchTypography(name), date: publicationDate },
    words: venue === undefined ? [] : [venue],
    documents: [],
  };
}

/**
 * What the search knows of an institutional page.
 * @example pageRecord({ title: 'Qui sommes-nous ?', updatedOn: '2026-02-01', language: 'fr', … })
 *   → { facets: { type: ['page'], annee: ['2026'], … }, day: '2026-02-01', … }
 */
export function pageRecord({ title, updatedOn, language }: InstitutionalPage): SearchRecord {
  return {
    facets: { type: ['page'], langue: [language], annee: [yearOf(updatedOn)] },
    day: updatedOn,
    card: { title: setTypography(title, language), date: updatedOn },
    words: [],
    documents: [],
  };
}

/**
 * What the search knows of the archive of a newsletter.
 * @example newsletterRecord({ title: 'La lettre de mai 2026', publishedOn: '2026-05-31', … })
 *   → { facets: { type: ['page'], annee: ['2026'], … }, words: ['newsletter', …], … }
 */
export function newsletterRecord({ title, publishedOn }: Newsletter): SearchRecord {
  return {
    facets: { type: ['page'], langue: ['fr'], annee: [yearOf(publishedOn)] },
    day: publishedOn,
    card: { title: setFrenchTypography(title), date: publishedOn },
    words: strings.newsletter.otherNames,
    documents: [],
  };
}
