import { describe, expect, test } from 'vitest';
import { absolute } from '../../src/routes.ts';
import { site } from '../../src/site.config.ts';
import { setTypography } from '../../src/lib/typography.ts';
import { writtenArticles } from '../support/content.ts';
import { runsOf, type SpokenWords } from '../support/languages.ts';
import { wordsOf } from '../../src/ui/words.ts';
import { builtFiles, readBuilt } from '../support/dist.ts';
import { builtPages, pageAt, type BuiltPage } from '../support/pages.ts';
import { attribute, metaOf, named } from '../support/tree.ts';
import { expectOnFixture, isFixture } from '../support/fixture-only.ts';

const DIRECTIONS = { fr: 'ltr', en: 'ltr', es: 'ltr', ar: 'rtl' } as const;

/** The articles that are not in French, each with its title as pages set it. */
async function foreignArticles() {
  const written = await writtenArticles();
  return written
    .filter(({ article }) => article.language !== 'fr' && !article.isDraft)
    .map(({ article, pagePath }) => {
      const { language, title } = article;
      return { language, pagePath, title: setTypography(title, language) };
    });
}

/** The languages in which the head of a page says that it exists, with their addresses. */
function hreflangsOf(elements: BuiltPage['elements']): [language: string, url: string][] {
  return named(elements, 'link').flatMap((link) => {
    const language = attribute(link, 'hrefLang');
    return language === undefined ? [] : [[language, attribute(link, 'href') ?? '']];
  });
}

/** Every run of words of the site, by its words. */
function allRuns(): Map<string, (SpokenWords & { file: string })[]> {
  const pages = builtPages();
  expectOnFixture(pages.length);
  const runs = pages.flatMap(({ file, root }) => runsOf(root).map((run) => ({ ...run, file })));
  return Map.groupBy(runs, ({ words }) => words);
}

describe('articles in other languages', () => {
  test.runIf(isFixture)('are in English, Spanish and Arabic', async () => {
    const languages = (await foreignArticles()).map(({ language }) => language);
    expect(new Set(languages)).toEqual(new Set(['en', 'es', 'ar']));
  });

  test('say their language and their direction wherever their title stands', async () => {
    const runs = allRuns();
    const articles = await foreignArticles();
    const faults = articles.flatMap(({ title, language }) => {
      const found = runs.get(title) ?? [];
      // Its page, its card in the list of its stream, its year, its terms: never one place only.
      expectOnFixture(found.length, 4);
      return found.filter(
        (run) => run.language !== language || run.direction !== DIRECTIONS[language],
      );
    });
    expectOnFixture(articles.length, 3);
    expect(faults).toEqual([]);
  });

  test('keep their own typography: no space of French stands before their marks', async () => {
    const articles = await foreignArticles();
    expectOnFixture(articles.length, 3);
    const faults = articles.flatMap(({ pagePath, language }) => {
      const { root, elements } = pageAt(pagePath);
      const own = runsOf(root).filter((run) => run.language === language);
      expectOnFixture(own.length);
      const head = ['description', 'og:title'].map((name) => metaOf(elements, name) ?? '');
      return [...head, ...own.map(({ words }) => words)].filter((words) =>
        /(?<!\d)[\u00A0\u202F]|[\u00A0\u202F](?!\d)|\w'\w|"/.test(words),
      );
    });
    expect(faults).toEqual([]);
  });

  test.runIf(isFixture)('have their notes under a title in their language', async () => {
    const articles = await foreignArticles();
    const titles = articles.flatMap(({ pagePath }) =>
      named(pageAt(pagePath).elements, 'h2')
        .filter((heading) => attribute(heading, 'id') === 'footnote-label')
        .flatMap((heading) => runsOf(heading).map(({ words }) => words)),
    );
    expect(titles).toEqual(['هوامش']);
  });

  test('have the words of the site around them in their language: menu, dates, labels', async () => {
    const articles = await foreignArticles();
    expectOnFixture(articles.length, 3);
    const faults = articles.flatMap(({ pagePath, language }) => {
      const own = runsOf(pageAt(pagePath).root).filter((run) => run.language === language);
      const said = new Set(own.map(({ words, direction }) => `${words}|${direction}`));
      const { menu, article } = wordsOf(language);
      const { published, contactLink, related } = article;
      const dates = Object.values(published);
      // What has nothing beside it to be read has no such heading.
      const heading = isFixture ? [related] : [];
      const isSaid = (phrase: string) => said.has(`${phrase}|${DIRECTIONS[language]}`);
      const missing = [menu.agenda, menu.contact, contactLink, ...heading].filter(
        (phrase) => !isSaid(phrase),
      );
      return dates.some(isSaid) ? missing : [...missing, ...dates];
    });
    expect(faults).toEqual([]);
  });

  test('name each other in their heads, both ways, and in a sitemap', () => {
    const pages = builtPages().filter(({ elements }) => hreflangsOf(elements).length > 0);
    expectOnFixture(pages.length, 6);
    const byUrl = new Map(
      pages.map(({ path, elements }) => [absolute(path, site.url), hreflangsOf(elements)]),
    );
    const sitemaps = builtFiles('sitemap-*.xml').map(readBuilt).join('');
    const faults = pages.flatMap(({ file, elements }) =>
      hreflangsOf(elements)
        .filter(
          ([language, url]) =>
            String(byUrl.get(url)?.toSorted()) !== String(hreflangsOf(elements).toSorted()) ||
            !sitemaps.includes(`hreflang="${language}" href="${url}"`),
        )
        .map((pair) => `${file}: ${pair.join(' ')}`),
    );
    expect(faults).toEqual([]);
  });

  test('are marked on the article itself', async () => {
    const articles = await foreignArticles();
    expectOnFixture(articles.length, 3);
    const marks = articles.map(({ pagePath, language }) => {
      const [article] = named(pageAt(pagePath).elements, 'article');
      return [
        article && attribute(article, 'lang'),
        article && attribute(article, 'dir'),
        language,
      ];
    });
    const wanted = articles.map(({ language }) => [
      language,
      language === 'ar' ? 'rtl' : undefined,
      language,
    ]);
    expect(marks).toEqual(wanted);
  });
});
