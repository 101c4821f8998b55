import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** The virtual screen reader, as a module that a page can run. */
const READER = readFileSync(
  createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'),
  'utf8',
);

/** How many steps of a long page are heard: as much as anyone listens to. */
const MAX_STEPS = 400;

interface Reader {
  start: (options: { container: Element }) => Promise<void>;
  next: () => Promise<void>;
  stop: () => Promise<void>;
  lastSpokenPhrase: () => Promise<string>;
}

/**
 * What a screen reader says of a part of a page, from its beginning to its end, one phrase a step
 * (https://github.com/guidepup/virtual-screen-reader). The page must be opened with `bypassCSP`.
 * @param selector of that part
 * @example listen(page, 'main') → ['main', 'navigation, Fil d’Ariane', 'list', …]
 */
export async function listen(page: Page, selector: string): Promise<string[]> {
  const source = `data:text/javascript;base64,${Buffer.from(READER).toString('base64')}`;
  // As text: what a test evaluates has its imports rewritten for Node.
  const module = await page.evaluateHandle<{ virtual: Reader }>(`import('${source}')`);
  return page.evaluate(
    async ({ reader, part, most }) => {
      const { virtual } = reader;
      const container = document.querySelector(part);
      if (container === null) throw new Error(`The page has no ${part}.`);
      await virtual.start({ container });
      const said = [await virtual.lastSpokenPhrase()];
      const last = `end of ${said[0] ?? ''}`;
      while (said.length < most && said.at(-1) !== last) {
        await virtual.next();
        said.push(await virtual.lastSpokenPhrase());
      }
      await virtual.stop();
      return said;
    },
    { reader: module, part: selector, most: MAX_STEPS },
  );
}
