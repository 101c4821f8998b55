import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import { findTemplate } from '../../scripts/captures/templates.ts';
import { site } from '../../src/site.config.ts';
import { strings } from '../../src/ui/strings.ts';
import { DIST } from '../support/dist.ts';
import { useBrowser } from './support/pages.ts';

const openPage = useBrowser();
const { path } = await findTemplate('article with a picture', DIST);
const address = `${site.url}${path}`;
const labels = strings.share;

const rowOf = (page: Page) => page.getByRole('group', { name: labels.label });

describe('the row that shares an article', () => {
  test('copies its address, and says so', async () => {
    const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(path);
    await rowOf(page).getByRole('button', { name: strings.calendar.copy }).click();
    await rowOf(page).getByText(strings.calendar.copied, { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  });

  test('sends it by mail, without JavaScript too', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(path);
    const mail = await rowOf(page).getByRole('link', { name: labels.mail }).getAttribute('href');
    const sent = new URL(mail ?? '');
    expect(sent.protocol).toBe('mailto:');
    expect(sent.searchParams.get('body')).toBe(address);
    expect(await rowOf(page).getByRole('button').count()).toBe(0);
  });

  test('hands it to the sheet of the device where there is one', async () => {
    const page = await openPage();
    await page.addInitScript(() => {
      Object.assign(navigator, {
        canShare: () => true,
        share: ({ url }: ShareData) => {
          document.documentElement.dataset.shared = url ?? '';
          return Promise.resolve();
        },
      });
    });
    await page.goto(path);
    await rowOf(page).getByRole('button', { name: labels.share, exact: true }).click();
    await expect.poll(() => page.locator('html').getAttribute('data-shared')).toBe(address);
  });

  test('offers no sheet where the device has none', async () => {
    const page = await openPage();
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'canShare');
    });
    await page.goto(path);
    const buttons = rowOf(page).getByRole('button');
    await rowOf(page).getByRole('button', { name: labels.print }).waitFor();
    expect(await buttons.allInnerTexts()).not.toContain(labels.share);
  });
});

describe('on paper', () => {
  test.each(['article with a picture', 'event that stands', 'resource: texte'])(
    '%s says whose it is, where it is, its days and where its links lead',
    async (name) => {
      const template = await findTemplate(name, DIST);
      const page = await openPage();
      await page.clock.setFixedTime('2026-12-03T10:00:00Z');
      await page.goto(template.path);
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ tagged: true })));
      const { text } = await extractText(pdf, { mergePages: true });
      const printed = text.replaceAll(/\s+/g, ' ');
      expect(printed).toContain(site.name);
      expect(printed).toContain(`${strings.print.printedOn} 3 décembre 2026`);
      expect(printed).toContain(strings.article.published.day);
      expect(printed).not.toContain(labels.mail);
      const links = await page
        .locator(':is(.prose, dl.facts, [aria-labelledby=liens]) a:is([href^=http], [href^="/"])')
        .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
      // A long address goes on in the next line.
      const whole = printed.replaceAll(' ', '');
      const addresses = [`${site.url}${template.path}`, ...links];
      expect(addresses.filter((address) => !whole.includes(address))).toEqual([]);
      // A screen reader finds its headings again in the file.
      expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    },
  );
});
