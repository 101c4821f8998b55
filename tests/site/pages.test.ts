import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { STREAM_LANGUAGES } from '../../src/lib/language.ts';
import { CARD_SIZE } from '../../src/lib/link-card.ts';
import { routes } from '../../src/routes.ts';
import { site } from '../../src/site.config.ts';
import { addressedPages, builtPages, isHidden } from '../support/pages.ts';
import { readSharedTitles, readWrittenText, writtenArticles } from '../support/content.ts';
import { DIST, fileOf } from '../support/dist.ts';
import { mojibakeIn, proseOf, typographyFaults } from '../support/prose.ts';
import { itemLanguage } from '../support/languages.ts';
import { isMachineTime } from '../support/time.ts';
import { attribute, metaOf, named, wordsOf } from '../support/tree.ts';
import { faultsOf } from '../support/faults.ts';
import { expectOnFixture } from '../support/fixture-only.ts';

describe('the head of every page', () => {
  test('says its language: French, but for articles and homes in another one', async () => {
    const foreign = new Map<string, string>([
      ...STREAM_LANGUAGES.map((code) => [routes.language(code), code] as const),
      ...(await writtenArticles()).map(
        ({ article, pagePath }) => [pagePath, article.language] as const,
      ),
    ]);
    const faults = faultsOf(({ path, elements }) =>
      named(elements, 'html')
        .map((html) => attribute(html, 'lang') ?? 'no lang')
        .filter((lang) => lang !== (foreign.get(path) ?? site.language)),
    );
    expect(faults).toEqual([]);
  });

  test('has one title, which no other page has, unless editors gave it to both', async () => {
    const theirs = await readSharedTitles();
    const titles = builtPages().map(({ file, elements }) => {
      const inHead = named(elements, 'head').flatMap(({ children }) => children);
      const found = inHead.filter((node) => node.type === 'element' && node.tagName === 'title');
      return { file, title: found.map(wordsOf).join(' + ') };
    });
    const byTitle = Map.groupBy(titles, ({ title }) => title);
    const shared = [...byTitle].filter(
      ([title, files]) =>
        title === '' || (files.length > 1 && !theirs.some((written) => title.includes(written))),
    );
    expectOnFixture(titles.length);
    expect(shared).toEqual([]);
  });

  test('has a description that is a sentence', () => {
    const faults = faultsOf(({ elements }) => {
      const description = metaOf(elements, 'description') ?? '';
      return description.length < 30 ? [`« ${description} »`] : [];
    });
    expect(faults).toEqual([]);
  });

  test('names its own address, unless it hides from search engines', () => {
    const faults = faultsOf((page) => {
      const { path, elements } = page;
      const links = named(elements, 'link').filter(
        (link) => attribute(link, 'rel') === 'canonical',
      );
      const said = [...links.map((link) => attribute(link, 'href')), metaOf(elements, 'robots')];
      const wanted = isHidden(page) ? ['noindex'] : [`${site.url}${path}`, undefined];
      return JSON.stringify(said) === JSON.stringify(wanted) ? [] : [said.join(', ')];
    });
    expect(faults).toEqual([]);
  });

  test('gives link previews the address of the page and an absolute picture', () => {
    const faults = faultsOf(({ path, elements }) => {
      const url = metaOf(elements, 'og:url');
      const image = metaOf(elements, 'og:image') ?? '';
      return url === `${site.url}${path}` && image.startsWith(`${site.url}/`)
        ? []
        : [`${url ?? 'no og:url'}, ${image}`];
    }, addressedPages());
    expect(faults).toEqual([]);
  });
});

test('each page has the picture of its own, said in words', () => {
  const faults = faultsOf(
    ({ path: address, elements }) => {
      const list = address.replace(/(?<=\D\/)\d{1,3}\/$/, '');
      const image = metaOf(elements, 'og:image');
      const own = [address, list].map((page) => `${site.url}${routes.linkCard(page)}`);
      const words = metaOf(elements, 'og:image:alt') ?? '';
      return own.includes(image ?? '') && words !== '' ? [] : [`${String(image)}, « ${words} »`];
    },
    builtPages().filter((page) => !isHidden(page)),
  );
  expect(faults).toEqual([]);
});

test('link previews are pictures of the size that they are said to have', async () => {
  const addresses = builtPages().map(({ elements }) => metaOf(elements, 'og:image') ?? '');
  const previews = new Set(addresses.map((address) => new URL(address).pathname));
  const faults = [...previews].map(async (address) => {
    const file = path.join(DIST, fileOf(address) ?? '');
    const { format, width, height } = await sharp(file).metadata();
    const fits = width === CARD_SIZE.width && height === CARD_SIZE.height;
    return fits && format === 'png' ? [] : [`${address}: ${format}`];
  });
  expectOnFixture(previews.size);
  expect((await Promise.all(faults)).flat()).toEqual([]);
});

describe('the structure of every page', () => {
  test('has one h1, and no level of heading is skipped on the way down', () => {
    const faults = faultsOf(({ elements }) => {
      const headings = named(elements, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
      const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
      const skips = headings.filter(
        (_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1,
      );
      const firstLevel = levels.filter((level) => level === 1).length;
      return [
        ...(firstLevel === 1 ? [] : [`${String(firstLevel)} h1`]),
        ...skips.map((heading) => `${heading.tagName} « ${wordsOf(heading)} » skips a level`),
        ...headings.filter((heading) => wordsOf(heading) === '').map(() => 'an empty heading'),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('begins with a link to its one main content, which takes the focus', () => {
    const faults = faultsOf(({ elements }) => {
      const [first] = named(elements, 'a', 'button', 'input', 'select', 'summary');
      const mains = named(elements, 'main');
      const target = mains.map(
        (main) => `${attribute(main, 'id') ?? ''} ${attribute(main, 'tabIndex') ?? ''}`,
      );
      return [
        ...(first && attribute(first, 'href') === '#contenu' ? [] : ['no skip link']),
        ...(target.join() === 'contenu -1' ? [] : [`main: ${target.join()}`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('gives every picture its alternative and its size', () => {
    const pictures = builtPages().flatMap(({ elements }) => named(elements, 'img'));
    expectOnFixture(pictures.length);
    const faults = faultsOf(({ elements }) =>
      named(elements, 'img')
        .filter((img) => {
          const sizes = [attribute(img, 'width'), attribute(img, 'height')].map(Number);
          return attribute(img, 'alt') === undefined || !sizes.every((size) => size > 0);
        })
        .map((img) => attribute(img, 'src') ?? 'img without src'),
    );
    expect(faults).toEqual([]);
  });

  test('writes times that a machine reads', () => {
    const times = builtPages().flatMap(({ elements }) => named(elements, 'time'));
    expectOnFixture(times.length);
    const faults = faultsOf(({ elements }) =>
      named(elements, 'time')
        .map((time) => attribute(time, 'dateTime') ?? 'no datetime')
        .filter((value) => !isMachineTime(value)),
    );
    expect(faults).toEqual([]);
  });

  test('holds nothing that the security policy would have to allow inline', () => {
    const faults = faultsOf(({ elements }) =>
      elements.flatMap((element) => {
        const { tagName, properties } = element;
        const names = Object.keys(properties);
        const isInlineScript =
          tagName === 'script' &&
          attribute(element, 'src') === undefined &&
          !/^application\/(?:ld\+)?json$/.test(attribute(element, 'type') ?? '');
        return [
          ...(tagName === 'style' ? ['a style element'] : []),
          ...(isInlineScript ? ['an inline script'] : []),
          ...names
            .filter((name) => name === 'style' || /^on/i.test(name))
            .map((name) => `${tagName} ${name}`),
          ...names
            .filter((name) => /^\s*javascript:/i.test(attribute(element, name) ?? ''))
            .map((name) => `${tagName} ${name}: a javascript address`),
        ];
      }),
    );
    expect(faults).toEqual([]);
  });
});

test('no paragraph has a space before its full stop or its comma that no editor typed', async () => {
  const written = await readWrittenText();
  const paragraphs = builtPages().flatMap(({ elements }) => named(elements, 'p'));
  expectOnFixture(paragraphs.length);
  const faults = faultsOf(({ elements }) =>
    named(elements, 'p')
      .map(wordsOf)
      .filter((words) =>
        [...words.matchAll(/\S+ [.,](?=\s|$)/g)].some(([found]) => !written.includes(found)),
      ),
  );
  expect(faults).toEqual([]);
});

describe('the French of every page', () => {
  test('is not damaged by a wrong encoding', () => {
    const faults = faultsOf(({ root, html }) => {
      const shown = [html, ...proseOf(root)].map(mojibakeIn).find((found) => found !== undefined);
      return shown === undefined ? [] : [shown];
    });
    expect(faults).toEqual([]);
  });

  test('has its no-break spaces, apostrophes and quotation marks', () => {
    const sentences = builtPages().flatMap(({ root }) => proseOf(root));
    expectOnFixture(sentences.length);
    const faults = faultsOf(({ root, elements }) => {
      const isFrench = itemLanguage(elements) === site.language;
      const names = isFrench ? ['description', 'og:title'] : [];
      const head = names.map((name) => metaOf(elements, name));
      return [...proseOf(root), ...head.filter((words) => words !== undefined)].flatMap(
        typographyFaults,
      );
    });
    expect(faults).toEqual([]);
  });
});
