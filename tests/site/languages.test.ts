import { describe, expect, test } from 'vitest';
import { setTypography } from '../../src/lib/typography.ts';
import { strings } from '../../src/ui/strings.ts';
import { writtenArticles } from '../support/content.ts';
import { runsOf, type SpokenWords } from '../support/languages.ts';
import { builtPages, pageAt } from '../support/pages.ts';
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
    const faults = articles.flatMap(({ pagePath, language }) => {
      const { root, elements } = pageAt(pagePath);
      const own = runsOf(root).filter((run) => run.language === language);
      expectOnFixture(own.length);
      const head = ['description', 'og:title'].map((name) => metaOf(elements, name) ?? '');
      return [...head, ...own.map(({ words }) => words)].filter((words) =>
        /[\u00A0\u202F]|\w'\w|"/.test(words),
      );
    });
    expect(faults).toEqual([]);
  });

  test('leave the words of the site around them in French', async () => {
    const articles = await foreignArticles();
    const faults = articles.flatMap(({ pagePath }) => {
      const french = runsOf(pageAt(pagePath).root).filter(({ language }) => language === 'fr');
      const words = new Set(french.map((run) => `${run.words}|${run.direction}`));
      // What has nothing beside it to be read has no such heading.
      const heading = isFixture ? ['À lire aussi|ltr'] : [];
      const published = Object.values(strings.article.published).map((phrase) => `${phrase}|ltr`);
      return [
        ...(published.some((phrase) => words.has(phrase)) ? [] : published),
        ...['Écrire à Cités Unies France|ltr', ...heading].filter((phrase) => !words.has(phrase)),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('are marked on the article itself', async () => {
    const articles = await foreignArticles();
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
