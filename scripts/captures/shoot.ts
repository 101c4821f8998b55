import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { Template } from './template-list.ts';

/** One picture to take. */
interface Shot {
  template: Template;
  /** The width of the window, in CSS pixels. */
  width: number;
  scheme: 'light' | 'dark';
}

const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 768, 360];

/** The most visited templates are shot at the widest and the narrowest screens as well. */
const EXTREME_WIDTHS = [1920, 320];
const EXTREME_TEMPLATES = [
  'home',
  'agenda',
  'country',
  'article with a picture',
  'event that stands',
];

/**
 * The pictures of some templates: every width, light then dark.
 * @example listShots([home]) → [{ template: home, width: 1280, scheme: 'light' }, …]
 */
export function listShots(templates: readonly Template[]): Shot[] {
  return templates.flatMap((template) => {
    const widths = EXTREME_TEMPLATES.includes(template.name)
      ? [...WIDTHS, ...EXTREME_WIDTHS]
      : WIDTHS;
    return widths.flatMap((width) => SCHEMES.map((scheme) => ({ template, width, scheme })));
  });
}

/**
 * The name of the file of a picture.
 * @example nameOf({ template: { name: 'resource: son', … }, width: 360, scheme: 'dark' }) → 'resource-son-360-dark.png'
 */
export function nameOf({ template, width, scheme }: Shot): string {
  return `${template.name.replaceAll(/[^a-z]+/gi, '-')}-${String(width)}-${scheme}.png`;
}

/**
 * Takes one picture of a whole page, still and complete, into a folder.
 * @example await shoot(browser, { template: home, width: 360, scheme: 'dark' }, place)
 *   // captures/home-360-dark.png
 */
export async function shoot(browser: Browser, shot: Shot, place: { site: string; folder: string }) {
  const context = await browser.newContext({
    baseURL: place.site,
    locale: 'fr-FR',
    viewport: { width: shot.width, height: shot.width < 600 ? 740 : 800 },
    colorScheme: shot.scheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(shot.template.path);
  await shot.template.isComplete?.(page);
  // Pictures below are asked for when someone comes near.
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    const pending = [...document.images].filter(({ complete }) => !complete);
    await Promise.all(
      pending.map((image) => new Promise((resolve) => (image.onload = image.onerror = resolve))),
    );
  });
  await mkdir(place.folder, { recursive: true });
  await page.screenshot({ path: path.join(place.folder, nameOf(shot)), fullPage: true });
  await context.close();
}
