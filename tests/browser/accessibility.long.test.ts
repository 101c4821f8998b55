import { describe, expect, test } from 'vitest';
import { listTemplates } from '../../scripts/captures/templates.ts';
import { DIST } from '../support/dist.ts';
import { DESKTOP, FIXTURE_TIME, useBrowser } from './support/pages.ts';
import { listViolations, replaceTimers } from './support/violations.ts';
import { visit } from './support/visit.ts';

const templates = await listTemplates(DIST);
const openPage = useBrowser();
const SIZES = [DESKTOP, { width: 320, height: 640 }];
const MEDIA = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

/** In forced colours, text and backgrounds have those that the reader has chosen for the system. */
const UNJUDGED = { none: [], active: ['color-contrast'] };

/** Every setting; the short test of templates has the two that differ most. */
describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('axe finds nothing to say, %s, about', (_name, javaScriptEnabled) => {
  test.each(templates)('$name ($path)', async (template) => {
    const page = await openPage({ javaScriptEnabled, reducedMotion: 'reduce' });
    if (javaScriptEnabled) {
      await page.clock.setFixedTime(FIXTURE_TIME);
      await visit(page, template);
    } else {
      await page.goto(template.path);
      await replaceTimers(page);
    }
    const found: Record<string, string[]> = {};
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const media of MEDIA) {
        await page.emulateMedia(media);
        const setting = `${media.colorScheme}, forced ${media.forcedColors}, ${String(size.width)} px`;
        found[setting] = await listViolations(page, UNJUDGED[media.forcedColors]);
      }
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  });
});
