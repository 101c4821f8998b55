import { titleWithState } from '../../src/domain/event/event.ts';
import type { Period } from '../../src/domain/newsletter/period.ts';
import type {
  NewsletterArticle,
  NewsletterContent,
  NewsletterEvent,
  NewsletterResource,
} from '../../src/domain/newsletter/selection.ts';
import { formatDate, formatDayRange } from '../../src/lib/french-dates.ts';
import type { Language } from '../../src/lib/language.ts';
import { capitalise, countOf } from '../../src/lib/text.ts';
import { setFrenchTypography, setTypography } from '../../src/lib/typography.ts';
import { routes } from '../../src/routes.ts';
import { describeDays, describeHours } from '../../src/ui/event-facts.ts';
import { strings } from '../../src/ui/strings.ts';
import { nameNewsletter, describePeriod } from './name.ts';

/** Words in their language, set in its typography. */
export interface Words {
  text: string;
  language: Language;
}

/** One item as every form of the newsletter shows it. */
export interface NewsletterItem {
  title: Words;
  summary: Words;
  /** When, in French, and where. */
  when: string;
  where: Words | undefined;
  /** The page of the item, from the site's root. */
  page: string;
  /** The content file of the item, from the project's root. */
  file: string;
}

/** A newsletter, ready to be written as HTML, as plain text and as a page of the site. */
export interface NewsletterModel {
  title: string;
  summary: string;
  /** The days of the newsletter: « du 1er au 30 septembre 2025 ». */
  days: string;
  page: string;
  sections: { title: string; items: NewsletterItem[] }[];
}

/**
 * What a newsletter says, word for word; its title and its summary are the editor's where they changed them.
 * @example modelNewsletter(content, { period }) → { title: 'La lettre de septembre 2025', sections: […], … }
 */
export function modelNewsletter(
  content: NewsletterContent,
  { period, kept }: { period: Period; kept?: { title: string; summary: string } | undefined },
): NewsletterModel {
  const labels = strings.newsletter;
  const name = nameNewsletter(period);
  const { title, summary } = kept ?? { title: name.title, summary: introduce(content, period) };
  const articleSections = [
    [labels.lead, content.lead],
    [strings.sections.cuf, content.cuf],
    [strings.sections.collectivites, content.collectivites],
    [strings.sections.reseau, content.reseau],
    [labels.foreign, content.foreign],
  ] as const;
  const sections = [
    ...articleSections.map(([section, articles]) => ({
      title: section,
      items: articles.map(toArticleItem),
    })),
    { title: labels.events, items: content.events.map(toEventItem) },
    { title: labels.resources, items: content.resources.map(toResourceItem) },
  ];
  return {
    title: setFrenchTypography(title),
    summary: setFrenchTypography(summary),
    days: formatDayRange(period.from, period.to),
    page: name.page,
    sections: sections.filter(({ items }) => items.length > 0),
  };
}

/** The line that opens a newsletter which no editor has introduced. */
function introduce(content: NewsletterContent, period: Period): string {
  const { events, resources, ...articles } = content;
  const counts = [
    { count: Object.values(articles).flat().length, noun: strings.list.articles },
    { count: resources.length, noun: strings.list.resources },
    { count: events.length, noun: strings.list.upcomingEvents },
  ];
  const said = counts
    .filter(({ count }) => count > 0)
    .map(({ count, noun }) => countOf(count, noun));
  const list = new Intl.ListFormat('fr', { type: 'conjunction' }).format(said);
  return strings.newsletter.introduction(describePeriod(period), list);
}

function toArticleItem(article: NewsletterArticle): NewsletterItem {
  return {
    ...commonParts(article),
    when: capitalise(formatDate(article.publicationDate)),
    where: inLanguage(article.place, article.language),
    page: routes.article(article),
  };
}

function toEventItem(event: NewsletterEvent): NewsletterItem {
  const { venue, format, language } = event;
  const days = capitalise(describeDays(event));
  const hours = describeHours(event);
  return {
    ...commonParts({ ...event, title: titleWithState(event) }),
    when: hours === undefined ? days : `${days}, ${hours}`,
    where: inLanguage(venue, language) ?? inLanguage(format && strings.event.formats[format], 'fr'),
    page: routes.event(event),
  };
}

function toResourceItem(resource: NewsletterResource): NewsletterItem {
  return {
    ...commonParts(resource),
    when: `${strings.resource.types[resource.type]}, ${formatDate(resource.publicationDate)}`,
    where: undefined,
    page: routes.resource(resource),
  };
}

function commonParts({
  title,
  summary,
  language,
  path,
}: Pick<NewsletterArticle, 'title' | 'summary' | 'language' | 'path'>) {
  const setWords = (text: string) => ({ text: setTypography(text, language), language });
  return { title: setWords(title), summary: setWords(summary), file: path };
}

function inLanguage(text: string | undefined, language: Language): Words | undefined {
  return text === undefined ? undefined : { text: setTypography(text, language), language };
}
