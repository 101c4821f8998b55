import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFrontmatter } from '../../src/files/frontmatter.ts';
import { setFrenchTypography } from '../../src/lib/typography.ts';
import { strings } from '../../src/ui/strings.ts';
import {
  writtenArticles,
  writtenCountries,
  writtenEvents,
  writtenResources,
} from './support/content.ts';
import { builtFiles, fileOf, PROJECT, readBuilt } from './support/dist.ts';
import { builtPages, itemPages, LEAST_PAGES, pageAt, type BuiltPage } from './support/pages.ts';
import { attribute, below, metaOf, named, wordsOf } from './support/tree.ts';

/** The item itself, without what stands around it. */
function contentOf(page: BuiltPage) {
  const [article] = named(page.elements, 'article');
  if (article === undefined) throw new Error(`${page.file} shows no item.`);
  return article;
}

/** How many items a list of pages holds, by a word of theirs. */
function countBy<T>(items: readonly T[], wordOf: (item: T) => string): Record<string, number> {
  const groups = Map.groupBy(items, wordOf);
  return Object.fromEntries([...groups].map(([word, found]) => [word, found.length]));
}

/** The identifiers of a calendar have the form of an address, and are none. */
function withoutIdentifiers(file: string): string {
  return readBuilt(file).replaceAll(/^UID:.*(?:\r?\n[ \t].*)*/gm, '');
}

describe('the promised content has its pages', () => {
  test('45 articles of the association, 25 of local governments, 15 of networks', async () => {
    const shown = (await writtenArticles()).filter(
      ({ pagePath }) => fileOf(pagePath) !== undefined,
    );
    const counts = countBy(shown, ({ article }) => article.section);
    expect(counts.cuf).toBeGreaterThanOrEqual(45);
    expect(counts.collectivites).toBeGreaterThanOrEqual(25);
    expect(counts.reseau).toBeGreaterThanOrEqual(15);
    expect(shown).toHaveLength(itemPages('article', 85).length);
  });

  test('50 meetings', async () => {
    const shown = (await writtenEvents()).filter(({ pagePath }) => fileOf(pagePath) !== undefined);
    expect(shown.length).toBeGreaterThanOrEqual(50);
    expect(shown).toHaveLength(itemPages('event', 50).length);
  });

  test('30 resources: 15 texts, 5 albums, 3 recordings, 6 films', async () => {
    const all = await writtenResources();
    const shown = all.filter(({ pagePath }) => fileOf(pagePath) !== undefined);
    const counts = countBy(shown, ({ resource }) => resource.type);
    expect(shown.length).toBeGreaterThanOrEqual(30);
    expect(counts.texte).toBeGreaterThanOrEqual(15);
    expect(counts.photo).toBeGreaterThanOrEqual(5);
    expect(counts.son).toBeGreaterThanOrEqual(3);
    expect(counts.video).toBeGreaterThanOrEqual(6);
    expect(shown).toHaveLength(itemPages('resource', 30).length);
  });

  test('28 countries with their group, 12 topics, 35 local governments, 15 networks', async () => {
    const groups = (await writtenCountries()).filter(
      ({ country, pagePath }) => country.isGroup && fileOf(pagePath) !== undefined,
    );
    expect(groups.length).toBeGreaterThanOrEqual(28);
    expect(itemPages('topic', 12).length).toBeGreaterThanOrEqual(12);
    expect(itemPages('localGovernment', 35).length).toBeGreaterThanOrEqual(35);
    expect(itemPages('network', 15).length).toBeGreaterThanOrEqual(15);
  });
});

describe('samples', () => {
  test('are 12 or more in the coming year of the agenda', async () => {
    const samples = (await writtenEvents()).filter(
      ({ event }) => event.isSample && event.startDay >= '2026-12' && event.startDay < '2027-12',
    );
    expect(samples.length).toBeGreaterThanOrEqual(12);
  });

  test('say on their page that they are samples, and no other page does', async () => {
    const written = [
      ...(await writtenArticles()).map((item) => ({ ...item, isSample: item.article.isSample })),
      ...(await writtenEvents()).map((item) => ({ ...item, isSample: item.event.isSample })),
      ...(await writtenResources()).map((item) => ({ ...item, isSample: item.resource.isSample })),
    ];
    const faults = written.filter(({ pagePath, isSample }) => {
      const [header] = named(below(contentOf(pageAt(pagePath))), 'header');
      const labels = header === undefined ? [] : named(below(header), 'span').map(wordsOf);
      return labels.includes(strings.site.sample) !== isSample;
    });
    expect(written.length).toBeGreaterThanOrEqual(165);
    expect(faults.map(({ file }) => file)).toEqual([]);
  });
});

test('a third of the articles have a picture, a table, a quotation or a document', () => {
  const articles = itemPages('article', 85);
  const rich = articles.filter((page) => {
    const inside = below(contentOf(page));
    const documents = inside.filter((element) => attribute(element, 'id') === 'documents');
    return [...named(inside, 'figure', 'table', 'blockquote'), ...documents].length > 0;
  });
  expect(rich.length).toBeGreaterThanOrEqual(Math.ceil(articles.length / 3));
});

describe('what is not for readers', () => {
  test('leaves no trace: drafts have no page', async () => {
    const written = [
      ...(await writtenArticles()).map(({ article, ...item }) => ({ ...item, ...article })),
      ...(await writtenEvents()).map(({ event, ...item }) => ({ ...item, ...event })),
      ...(await writtenResources()).map(({ resource, ...item }) => ({ ...item, ...resource })),
    ];
    const shownDrafts = written.filter(
      ({ isDraft, pagePath }) => isDraft && fileOf(pagePath) !== undefined,
    );
    expect(written.length).toBeGreaterThanOrEqual(165);
    expect(shownDrafts.map(({ file }) => file)).toEqual([]);
  });

  test('leaves no trace: models are neither pages nor words of a page', () => {
    const folder = path.join(PROJECT, 'content/_modeles');
    const models = ['agenda', 'article', 'ressource'].map((name) => {
      const { fields } = readFrontmatter(readFileSync(path.join(folder, `${name}.md`), 'utf8'));
      return setFrenchTypography(String(fields.titre));
    });
    const titles = new Set(builtPages().map(({ elements }) => metaOf(elements, 'og:title')));
    expect(titles.size).toBeGreaterThanOrEqual(LEAST_PAGES - 50);
    expect(models.filter((title) => title.length < 10 || titles.has(title))).toEqual([]);
    const files = builtFiles('**/*', LEAST_PAGES);
    expect(files.filter((file) => /_?modeles|_model|brouillon/i.test(file))).toEqual([]);
  });

  test('is the address of a person: no e-mail address stands anywhere', () => {
    const files = builtFiles('**/*.{html,xml,json,ics,opml,txt,vtt,svg,js}', LEAST_PAGES);
    const found = files
      .filter((file) => !file.startsWith('fonts/LICENCE'))
      .flatMap((file) =>
        (
          withoutIdentifiers(file).match(
            /[\p{L}\p{N}._%+-]+(?:@|&#0*64;|&#x0*40;|%40)[\p{L}\p{N}-]+\.\p{L}{2,}/gu,
          ) ?? []
        ).map((address) => `${file}: ${address}`),
      );
    expect(found).toEqual([]);
  });
});
