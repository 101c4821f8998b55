import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { LANGUAGES } from '../../src/lib/language.ts';
import { site } from '../../src/site.config.ts';
import { wordsOf as frameWords } from '../../src/ui/words.ts';
import { brokenReason } from '../support/addresses.ts';
import { writtenArticles, writtenEvents, writtenResources } from '../support/content.ts';
import { ofType, statementsOf } from '../support/json-ld.ts';
import { addressedPages, builtPages, itemPages, pageAt, type BuiltPage } from '../support/pages.ts';
import { isMachineTime, isOffsetDateTime } from '../support/time.ts';
import { attribute, below, named, wordsOf } from '../support/tree.ts';
import { expectOnFixture } from '../support/fixture-only.ts';

/** How the way to a page is called, in every language of the site. */
const TRAIL_NAMES = LANGUAGES.map((language) => frameWords(language).site.breadcrumb);

const ourAddress = z.string().refine((text) => {
  const url = URL.parse(text);
  return url?.origin === site.url && brokenReason(new URL(url.pathname, url)) === undefined;
}, 'An absolute address of ours that exists is expected.');

const timeOrPeriod = z
  .string()
  .refine(
    (text) => isOffsetDateTime(text) || (text.length < 10 && isMachineTime(text)),
    'A time with its offset is expected, or a month or a year where no day is known.',
  );
const dayOrTime = z
  .string()
  .refine((text) => text.length >= 10 && isMachineTime(text), 'A day or a time is expected.');

const organization = z.looseObject({
  '@type': z.literal('Organization'),
  '@id': z.literal(`${site.url}/#organisation`),
  name: z.literal(site.name),
  url: z.literal(`${site.url}/`),
});

const publisher = organization.extend({
  logo: ourAddress,
  address: z.looseObject({ '@type': z.literal('PostalAddress'), addressCountry: z.literal('FR') }),
});

/** Another body than the association is known by its name alone. */
const body = z.union([
  organization,
  z.strictObject({ '@type': z.literal('Organization'), name: z.string().min(1) }),
]);

const newsArticle = z.looseObject({
  headline: z
    .string()
    .min(1)
    .regex(/^[^<>]*$/),
  datePublished: timeOrPeriod,
  dateModified: timeOrPeriod,
  image: ourAddress,
  mainEntityOfPage: ourAddress,
  inLanguage: z.enum(['fr', 'en', 'es', 'ar']),
  author: body,
  // The association, by the id of its home page.
  publisher: organization.pick({ '@type': true, '@id': true }),
});

const breadcrumb = z.looseObject({
  itemListElement: z
    .array(
      z.looseObject({
        '@type': z.literal('ListItem'),
        position: z.int(),
        name: z.string().min(1),
        item: ourAddress.optional(),
      }),
    )
    .min(2)
    .refine(
      (items) => items.slice(0, -1).every(({ item }) => item !== undefined),
      'Only the page itself may be without its address.',
    ),
});

const place = z.discriminatedUnion('@type', [
  z.looseObject({ '@type': z.literal('Place'), name: z.string().min(1) }),
  z.looseObject({ '@type': z.literal('VirtualLocation'), url: ourAddress }),
]);

const event = z.looseObject({
  name: z.string().min(1),
  startDate: dayOrTime,
  endDate: dayOrTime.optional(),
  eventStatus: z.enum(
    ['Scheduled', 'Rescheduled', 'Postponed', 'Cancelled'].map(
      (state) => `https://schema.org/Event${state}`,
    ),
  ),
  image: ourAddress,
  // Absent where it is not known: « Lieu non précisé » is no place.
  location: z.union([place, z.array(place).min(2)]).optional(),
  organizer: z.union([body, z.array(body).min(2)]),
  url: ourAddress,
});

const media = z.looseObject({
  name: z.string().min(1),
  description: z.string().min(20),
  uploadDate: timeOrPeriod,
  duration: z.string().regex(/^PT(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?$/),
  thumbnailUrl: ourAddress,
  contentUrl: ourAddress,
  mainEntityOfPage: ourAddress,
  // Absent while its words are still to come.
  caption: z.looseObject({ '@type': z.literal('MediaObject'), contentUrl: ourAddress }).optional(),
});

const hosted = new Set(
  (await writtenResources())
    .filter(({ resource }) => ['son', 'video'].includes(resource.type) && resource.url)
    .map(({ pagePath }) => pagePath),
);

/** What a statement of a page says against its shape, each fault with its file. */
function shapeFaults(page: BuiltPage, type: string, shape: z.ZodType): string[] {
  const found = ofType(page, type);
  const count = found.length === 1 ? [] : [`${String(found.length)} of ${type}`];
  const issues = found.flatMap((statement) => shape.safeParse(statement).error?.issues ?? []);
  const wrong = issues.map(({ path, message }) => `${type}.${path.join('.')}: ${message}`);
  return [...count, ...wrong].map((fault) => `${page.file}: ${fault}`);
}

describe('the statements of every page', () => {
  test('are schema.org statements, of kinds that its readers know', () => {
    const types = builtPages()
      .flatMap(statementsOf)
      .map((statement) => statement['@type']);
    expectOnFixture(types.length);
    const known = [
      ...['AudioObject', 'BreadcrumbList', 'Event', 'NewsArticle', 'Organization'],
      ...['PodcastSeries', 'VideoObject'],
    ];
    const found = [...new Set(types)].toSorted();
    expectOnFixture(found.length, known.length);
    expect(found.filter((type) => !known.includes(type))).toEqual([]);
  });

  test('describe the association on the home page, and there alone', () => {
    expect(shapeFaults(pageAt('/'), 'Organization', publisher)).toEqual([]);
    const describing = builtPages().filter((page) => ofType(page, 'Organization').length > 0);
    expect(describing.map(({ path }) => path)).toEqual(['/']);
  });

  test('give the way from the home page, as the page shows it', () => {
    const faults = builtPages().flatMap((page) => {
      const nav = named(page.elements, 'nav').find((element) =>
        TRAIL_NAMES.includes(attribute(element, 'ariaLabel') ?? ''),
      );
      const shown = nav === undefined ? [] : named(below(nav), 'li').map(wordsOf);
      if (shown.length === 0 && ofType(page, 'BreadcrumbList').length === 0) return [];
      const said = ofType(page, 'BreadcrumbList')
        .flatMap((statement) => breadcrumb.safeParse(statement).data?.itemListElement ?? [])
        .map(({ position, name }) => `${String(position)} ${name}`);
      const agrees =
        said.join('\n') === shown.map((name, i) => `${String(i + 1)} ${name}`).join('\n');
      return [
        ...shapeFaults(page, 'BreadcrumbList', breadcrumb),
        ...(agrees ? [] : [`${page.file}: says ${said.join(' > ')}, shows ${shown.join(' > ')}`]),
      ];
    });
    const pagesWithout = addressedPages().filter(
      (page) => ofType(page, 'BreadcrumbList').length === 0,
    );
    expect(pagesWithout.map(({ path }) => path)).toEqual(['/']);
    expect(faults).toEqual([]);
  });
});

describe('the page of an article', () => {
  test('is a NewsArticle, unless the news is another body’s', async () => {
    const relayed = new Set(
      (await writtenArticles())
        .filter(({ article }) => article.source?.url !== undefined)
        .map(({ pagePath }) => pagePath),
    );
    const articles = itemPages('article');
    const own = articles.filter(({ path }) => !relayed.has(path));
    expectOnFixture(own.length);
    expect(own.flatMap((page) => shapeFaults(page, 'NewsArticle', newsArticle))).toEqual([]);
    const foreign = builtPages().filter((page) => !own.includes(page));
    expect(
      foreign.filter((page) => ofType(page, 'NewsArticle').length > 0).map(({ file }) => file),
    ).toEqual([]);
  });

  test('says the day that its statement says', () => {
    expectOnFixture(itemPages('article').flatMap((page) => ofType(page, 'NewsArticle')).length);
    const faults = itemPages('article').flatMap((page) =>
      ofType(page, 'NewsArticle').flatMap((statement) => {
        const { datePublished } = newsArticle.parse(statement);
        const shown = named(page.elements, 'time').map((time) => attribute(time, 'dateTime'));
        return shown.includes(datePublished.slice(0, 10)) ? [] : [`${page.file}: ${datePublished}`];
      }),
    );
    expect(faults).toEqual([]);
  });
});

describe('the page of a sound or a film', () => {
  test.each([
    ['AudioObject', 'audio'],
    ['VideoObject', 'video'],
  ])('is an %s, and no other page is', (type, player) => {
    const played = builtPages().filter(({ elements }) => named(elements, player).length > 0);
    expectOnFixture(played.length);
    expect(played.flatMap((page) => shapeFaults(page, type, media))).toEqual([]);
    const others = builtPages().filter((page) => !played.includes(page) && !isHosted(page));
    expect(others.filter((page) => ofType(page, type).length > 0).map(({ file }) => file)).toEqual(
      [],
    );
  });
});

/** A film or a sound that another site keeps has a statement of its own, and no player. */
function isHosted({ path }: BuiltPage): boolean {
  return hosted.has(path);
}

describe('the page of an event', () => {
  test('is an Event, and no other page is', () => {
    const events = itemPages('event');
    const others = builtPages().filter((page) => !events.includes(page));
    expectOnFixture(events.length);
    expect(events.flatMap((page) => shapeFaults(page, 'Event', event))).toEqual([]);
    expect(
      others.filter((page) => ofType(page, 'Event').length > 0).map(({ file }) => file),
    ).toEqual([]);
  });

  test('shows the time at which its statement says it begins', () => {
    expectOnFixture(itemPages('event').length);
    const faults = itemPages('event').flatMap((page) => {
      const [main] = named(page.elements, 'article');
      const times = main === undefined ? [] : named(below(main), 'time');
      const shown = times.map((time) => attribute(time, 'dateTime'));
      return ofType(page, 'Event')
        .map((statement) => event.parse(statement).startDate)
        .filter((startDate) => !shown.includes(startDate))
        .map((startDate) => `${page.file}: ${startDate}, shown: ${shown.join(', ')}`);
    });
    expect(faults).toEqual([]);
  });

  test('says the day and the hour that its editor wrote', async () => {
    const written = await writtenEvents();
    expectOnFixture(written.length);
    const faults = written.flatMap(({ file, pagePath, event: { startDay, ...hours } }) => {
      const { startHour = hours.startHour } = hours.sessions[0] ?? {};
      const said = ofType(pageAt(pagePath), 'Event').map((found) => event.parse(found).startDate);
      const wanted = startHour === undefined ? startDay : `${startDay}T${startHour}`;
      return said.length === 1 && said[0]?.slice(0, 16) === wanted
        ? []
        : [`${file}: ${said.join()}`];
    });
    expect(faults).toEqual([]);
  });
});
