import { describe, test } from 'vitest';
import { listTemplates } from '../../scripts/captures/templates.ts';
import { DIST } from '../support/dist.ts';
import { expectWithinScreen } from './support/accessibility.ts';
import { FIXTURE_TIME, useBrowser } from './support/pages.ts';
import { visit } from './support/visit.ts';

const openPage = useBrowser();

/** What a visitor asks of the browser where 16 pixels are too small. */
const FONT_SIZES = { standard: 32, fixed: 26 };

describe.each(await listTemplates(DIST))('$name ($path)', (template) => {
  test('with letters twice as large a phone shows the page within its screen', async () => {
    const page = await openPage({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
    await page.clock.setFixedTime(FIXTURE_TIME);
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: FONT_SIZES });
    await visit(page, template);
    await expectWithinScreen(page);
  });
});
