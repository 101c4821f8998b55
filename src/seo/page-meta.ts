import type { Language } from '../lib/language.ts';
import type { LinkCard } from '../lib/link-card.ts';
import { setFrenchTypography, setTypography } from '../lib/typography.ts';
import { absolute, routes } from '../routes.ts';
import { site } from '../site.config.ts';
import { strings } from '../ui/strings.ts';
import { wordsOf } from '../ui/words.ts';
import { alternateLinks, type AlternateLink, type Followed } from './alternates.ts';
import type { Crumb } from './crumb.ts';
import { writeJsonInHtml } from '../lib/json-in-html.ts';
import { breadcrumbJsonLd, type JsonLd } from './json-ld.ts';
import type { Citation } from './citation/citation.ts';
import type { CardFacts } from './link-card.ts';
import type { SearchRecord } from '../search/record/record.ts';

/** What a page says of itself; the rest of its head is deduced. */
export interface PageDescription extends Followed {
  title: string;
  /** The language of the title and the description, French by default. */
  language?: Language;
  /** Said after the title in the document's own, where others may bear the same name. */
  qualifier?: string;
  description: string;
  /** From the root, with its final slash. */
  path: string;
  /** The way to the page, itself included, the home page left out; empty on the home page. */
  trail: readonly Crumb[];
  /** Counts from 1; said in the title from 2 on. */
  pageNumber?: number;
  type?: 'website' | 'article';
  /** What the picture of a link to the page says beside its title. */
  card?: CardFacts;
  /** The words of that title, where they are not those of the page. */
  cardTitle?: string;
  /** The page whose picture stands for this one, by default itself: a list has one for all its pages. */
  cardOf?: string;
  publishedAt?: string;
  modifiedAt?: string;
  jsonLd?: readonly JsonLd[];
  search?: SearchRecord;
  /** How a work is cited. */
  citation?: Citation | undefined;
  /** The same page in other languages, itself left out, by the paths of their pages. */
  translations?: readonly { language: Language; path: string }[];
  /** A page that search engines should not list. */
  isHidden?: boolean;
}

/** The head of a page as plain data, ready to print, and the way that leads to it. */
export interface PageMeta {
  /** The title of the page alone, set in French typography. */
  heading: string;
  /** The title of the document, unique over the site. */
  title: string;
  description: string;
  /** The language of the frame of the page. */
  language: Language;
  path: string;
  url: string;
  type: 'website' | 'article';
  /** The picture of a link to the page: where it lies, and what it shows. */
  preview: string;
  card: LinkCard;
  publishedAt: string | undefined;
  modifiedAt: string | undefined;
  alternates: readonly AlternateLink[];
  /** The page in each of its languages, where it has several. */
  translations: readonly { language: Language; url: string }[];
  jsonLd: readonly string[];
  trail: readonly Crumb[];
  search: SearchRecord | undefined;
  citation: Citation | undefined;
  isHidden: boolean;
}

/**
 * All that the head of a page says.
 * @example pageMeta({ title: 'Agenda', path: '/agenda/', … }) → { title: 'Agenda – Cités Unies France', url: 'https://…', … }
 */
export function pageMeta(page: PageDescription): PageMeta {
  const { language = 'fr' } = page;
  const home = { title: wordsOf(language).site.home, path: routes.home };
  const trail = [language === 'fr' ? home : { ...home, language }, ...page.trail];
  const breadcrumb = page.trail.length > 0 ? [breadcrumbJsonLd(trail)] : [];
  const jsonLd = [...(page.jsonLd ?? []), ...breadcrumb];
  return {
    heading: setTypography(page.title, language),
    title: documentTitle(page),
    description: setTypography(page.description, language),
    language,
    path: page.path,
    url: absolute(page.path, site.url),
    type: page.type ?? 'website',
    preview: routes.linkCard(page.isHidden === true ? routes.home : (page.cardOf ?? page.path)),
    card: pictureOfLink(page).card,
    publishedAt: page.publishedAt,
    modifiedAt: page.modifiedAt,
    alternates: alternateLinks(page),
    translations: translationsOf(page),
    jsonLd: jsonLd.map(writeJsonInHtml),
    trail: page.trail.length > 0 ? trail : [],
    search: page.search,
    citation: page.citation,
    isHidden: page.isHidden ?? false,
  };
}

/** What of a description the picture of a link shows. */
export type ShownOnCard = Pick<
  PageDescription,
  'title' | 'language' | 'path' | 'trail' | 'card' | 'cardTitle'
>;

/**
 * What the picture of a link to a page says, by itself: the list of all of them needs no other part of
 * their heads, which take ten times as long to make.
 * @example pictureOfLink({ title: 'Agenda', path: '/agenda/', trail: […] }) → { path: '/agenda/', card: { title: 'Agenda', … } }
 */
export function pictureOfLink(page: ShownOnCard): { path: string; card: LinkCard } {
  const { path, title, language = 'fr', cardTitle = title, card, trail } = page;
  return {
    path,
    card: {
      kicker: trail.at(-2)?.title,
      title: setTypography(cardTitle, language),
      language,
      state: card?.state,
      lines: card?.lines ?? [],
    },
  };
}

function translationsOf({ language = 'fr', path, translations = [] }: PageDescription) {
  if (translations.length === 0) return [];
  return [{ language, path }, ...translations].map((page) => ({
    language: page.language,
    url: absolute(page.path, site.url),
  }));
}

function documentTitle(description: PageDescription): string {
  const { title, language = 'fr', qualifier, path, pageNumber = 1 } = description;
  if (path === routes.home) return setFrenchTypography(`${site.name} – ${title}`);
  const page = pageNumber > 1 ? strings.list.page(pageNumber) : undefined;
  const rest = [qualifier, page, site.name].filter((part) => part !== undefined);
  return [setTypography(title, language), ...rest.map(setFrenchTypography)].join(' – ');
}
