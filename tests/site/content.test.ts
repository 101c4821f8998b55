import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFrontmatter } from '../../src/files/frontmatter.ts';
import { setFrenchTypography } from '../../src/lib/typography.ts';
import { site } from '../../src/site.config.ts';
import { strings } from '../../src/ui/strings.ts';
import {
  heldBackItems,
  readWrittenText,
  writtenArticles,
  writtenCountries,
  writtenEvents,
  writtenResources,
} from '../support/content.ts';
import { builtFiles, fileOf, SITE_ROOT, readBuilt } from '../support/dist.ts';
import { builtPages, itemPages, pageAt, type BuiltPage } from '../support/pages.ts';
import { below, metaOf, named, wordsOf } from '../support/tree.ts';
import { expectOnFixture } from '../support/fixture-only.ts';

/** The item itself, without what stands around it. */
function contentOf(page: BuiltPage) {
  const [article] = named(page.elements, 'article');
  if (article === undefined) throw new Error(`${page.file} shows no item.`);
  return article;
}

/** The identifiers of events, in calendars and in what programs read, look like addresses and are none. */
function withoutIdentifiers(file: string): string {
  return readBuilt(file).replaceAll(/^UID:.*(?:\r?\n[ \t].*)*|"uid":\s*"[^"]*"/gm, '');
}

/** The word by which pages, feeds and the search mark what is to be replaced. */
const SAMPLE = new RegExp(String.raw`\b${strings.site.sample}\b`);

test('samples are marked, or nowhere to be seen where the site hides them', () => {
  const said = builtFiles('**/*.{html,xml,json,ics}').filter((file) =>
    SAMPLE.test(readBuilt(file)),
  );
  if (site.showSamples) expectOnFixture(said.length, 3);
  else expect(said).toEqual([]);
});

test('the plan of builds names no sample that the site hides', async () => {
  const events = (await heldBackItems()).filter(({ isSample, file }) => {
    return isSample && file.startsWith('content/agenda/');
  });
  const plan = readBuilt('transitions.json');
  const named = events.filter(({ title }) => plan.includes(`« ${title} »`));
  expect(named.map(({ file }) => file)).toEqual([]);
});

describe('every item that the public may see', () => {
  test.each([
    ['article', writtenArticles],
    ['event', writtenEvents],
    ['resource', writtenResources],
    ['country', writtenCountries],
  ] as const)('has its page, and no other page is of its kind: %s', async (kind, readWritten) => {
    const written = (await readWritten()).map(({ pagePath }) => pagePath);
    const pages = itemPages(kind).map(({ path }) => path);
    expectOnFixture(written.length);
    expect(pages.toSorted()).toEqual(written.toSorted());
  });

  test('says on its page whether it is a sample', async () => {
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
    expectOnFixture(written.filter(({ isSample }) => isSample).length, 2);
    expect(faults.map(({ file }) => file)).toEqual([]);
  });
});

describe('what is not for readers', () => {
  test('leaves no trace: what is held back has neither a page nor a word in a feed', async () => {
    const heldBack = await heldBackItems();
    const feeds = builtFiles('**/{rss,atom}.xml').map(readBuilt);
    const shown = heldBack.filter(({ pagePath, title, isDraft }) => {
      const words = setFrenchTypography(title);
      const isFollowed = isDraft && feeds.some((text) => text.includes(words));
      // What was taken away lately leaves a page that says so, and nothing of its own text.
      const page = fileOf(pagePath) === undefined ? undefined : pageAt(pagePath);
      const isShown = page !== undefined && !page.html.includes(strings.gone.advice);
      return isShown || isFollowed;
    });
    expectOnFixture(heldBack.length, 3);
    expect(shown.map(({ file }) => file)).toEqual([]);
  });

  test('leaves no trace: models are neither pages nor words of a page', () => {
    const folder = path.join(SITE_ROOT, 'content/_modeles');
    const names = globSync('[a-z]*.md', { cwd: folder });
    const models = names.map((name) => {
      const { fields } = readFrontmatter(readFileSync(path.join(folder, name), 'utf8'));
      return setFrenchTypography(String(fields.titre ?? fields.nom));
    });
    const titles = new Set(builtPages().map(({ elements }) => metaOf(elements, 'og:title')));
    expectOnFixture(names.length, 3);
    expect(models.filter((title) => titles.has(title))).toEqual([]);
    const files = builtFiles('**/*');
    // A page may well be called « modeles-de-convention ».
    expect(files.filter((file) => /(?:^|\/)_?(?:mod[eè]les|brouillons?)\//i.test(file))).toEqual(
      [],
    );
  });

  // Which an editor may write, those of services, `npm run check:content` says.
  test('is the address of a person: no e-mail address stands anywhere that no editor wrote', async () => {
    const text = await readWrittenText();
    const written = text.match(/[\w.%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu) ?? [];
    const isWritten = (found: string) =>
      written.some((address) => found.replace(/&#0*64;|&#x0*40;|%40/i, '@').endsWith(address));
    const files = builtFiles('**/*.{html,xml,json,ics,opml,txt,vtt,svg,js}');
    const found = files
      .filter((file) => !file.startsWith('fonts/LICENCE'))
      .flatMap((file) =>
        (
          withoutIdentifiers(file)
            .replaceAll(/\r\n[ \t]/g, '')
            .match(
              /[\p{L}\p{N}._%+-]+(?:@|&#0*64;|&#x0*40;|%40)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu,
            ) ?? []
        )
          .filter((address) => !isWritten(address))
          .map((address) => `${file}: ${address}`),
      );
    expect(found).toEqual([]);
  });
});
