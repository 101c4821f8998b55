import type { TermKind } from '../../domain/entry/term-index.ts';
import type { InstitutionalPage } from '../../domain/page/schema.ts';
import type { ProceedingsFile } from '../../domain/proceedings/proceedings.ts';
import type { TermFile } from '../../domain/vocabulary/term.ts';
import { yearOf } from '../../lib/dates.ts';
import { setFrenchTypography } from '../../lib/typography.ts';
import { routes } from '../../routes.ts';
import type { Facet, SearchRecord } from './record.ts';

const TERM_FACETS: Readonly<Record<TermKind, Facet | undefined>> = {
  countries: 'pays',
  topics: 'thematique',
  localGovernments: 'collectivite',
  networks: undefined,
};

/**
 * What the search knows of a term: its own page is among those that its filter keeps.
 * @param day only places it in the order of results: a term has no day of its own
 */
export function termRecord(kind: TermKind, { slug, name }: TermFile, day: string): SearchRecord {
  const facet = TERM_FACETS[kind];
  return {
    facets: {
      type: ['term'],
      langue: ['fr'],
      ...(facet === undefined ? {} : { [facet]: [slug] }),
    },
    day,
    card: { title: setFrenchTypography(name) },
    picture: kind === 'countries' ? { href: routes.countryDrawing(slug) } : undefined,
    documents: [],
  };
}

/** What the search knows of the proceedings of an edition. */
export function proceedingsRecord({ name, publishedOn }: ProceedingsFile): SearchRecord {
  return {
    facets: { type: ['resource'], langue: ['fr'], annee: [yearOf(publishedOn)] },
    day: publishedOn,
    card: { title: setFrenchTypography(name), date: publishedOn },
    documents: [],
  };
}

/** What the search knows of an institutional page. */
export function pageRecord({ title, updatedOn }: InstitutionalPage): SearchRecord {
  return {
    facets: { type: ['page'], langue: ['fr'], annee: [yearOf(updatedOn)] },
    day: updatedOn,
    card: { title: setFrenchTypography(title), date: updatedOn },
    documents: [],
  };
}
