import type { Proceedings, ProceedingsFile } from '../../domain/proceedings/proceedings.ts';
import type { Resource } from '../../domain/resource/resource.ts';
import type { PartialDate } from '../../lib/dates.ts';
import type { Language } from '../../lib/language.ts';
import { setFrenchTypography, setTypography } from '../../lib/typography.ts';
import { absolute, mediaRoute, routes } from '../../routes.ts';
import { site } from '../../site.config.ts';

/** What a researcher may cite. */
export type WorkKind = 'text' | 'sound' | 'film' | 'proceedings';

/** A work as those who cite it describe it. */
export interface CitedWork {
  kind: WorkKind;
  /** What it is known by in a list of references: letters, digits and hyphens. */
  key: string;
  title: string;
  language: Language;
  summary: string;
  /** Bodies more often than people, so that no name is ever cut in two. */
  authors: readonly string[];
  publisher: string;
  /** As far as it is known. */
  date: PartialDate;
  /** The absolute address of its page. */
  url: string;
  /** The absolute address of the document itself, where it is a PDF kept here. */
  pdf: string | undefined;
  pageCount: number | undefined;
}

const KINDS: Partial<Record<Resource['type'], WorkKind>> = {
  texte: 'text',
  son: 'sound',
  video: 'film',
};

/**
 * A text, a sound or a film as a work to cite; an album is none.
 * @example workOfResource(report) → { kind: 'text', key: 'cuf-2025-rapport', title: 'Rapport', … }
 */
export function workOfResource(resource: Resource): CitedWork | undefined {
  const { type, year, slug, title, language, summary, authors, publisher, media } = resource;
  const kind = KINDS[type];
  if (kind === undefined) return undefined;
  const isPdf = kind === 'text' && media?.format === 'PDF';
  return {
    kind,
    key: `cuf-${year}-${slug}`,
    title: setTypography(title, language),
    language,
    summary: setTypography(summary, language),
    authors: authors.map(setFrenchTypography),
    publisher: setFrenchTypography(publisher ?? site.name),
    date: resource.publicationDate,
    url: absolute(routes.resource(resource), site.url),
    pdf: isPdf ? absolute(mediaRoute(media.path), site.url) : undefined,
    pageCount: resource.pageCount,
  };
}

/**
 * What is left of an edition as a work to cite.
 * @example workOfProceedings(raict2025) → { kind: 'proceedings', key: 'cuf-actes-raict-2025', … }
 */
export function workOfProceedings(edition: ProceedingsFile | Proceedings): CitedWork {
  const { slug, name, summary, publicationDate } = edition;
  return {
    kind: 'proceedings',
    key: `cuf-actes-${slug}`,
    title: setFrenchTypography(name),
    language: 'fr',
    summary: setFrenchTypography(summary),
    authors: [],
    publisher: site.name,
    date: publicationDate,
    url: absolute(routes.edition(slug), site.url),
    pdf: undefined,
    pageCount: undefined,
  };
}
