import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findBrowser, launchBrowser, type FoundBrowser } from '../../scripts/browser/launch.ts';
import { hasPackagedBrowser } from '../../scripts/browser/packaged-browser.ts';

const NOWHERE = { chromePath: '', systemPaths: [], hasPackage: false };

/** A program that starts the browser of this machine and needs nothing in its environment. */
async function makeProgram(): Promise<string> {
  const { executablePath, variables } = await findBrowser();
  if (Object.keys(variables).length === 0) return executablePath;
  const folder = await mkdtemp(path.join(tmpdir(), 'browser-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const program = path.join(folder, 'chrome');
  const exports = Object.entries(variables).map(([name, value]) => `export ${name}='${value}'`);
  await writeFile(program, ['#!/bin/sh', ...exports, `exec '${executablePath}' "$@"`].join('\n'));
  await chmod(program, 0o755);
  return program;
}

async function readRenderedText(found: FoundBrowser): Promise<string | null> {
  const browser = await launchBrowser(found);
  try {
    const page = await browser.newPage();
    await page.setContent('<p>Cités <b>Unies</b></p><script>document.title = "vu"</script>');
    const { width } = await page
      .locator('b')
      .evaluate((element) => element.getBoundingClientRect());
    expect(width).toBeGreaterThan(10);
    expect(await page.title()).toBe('vu');
    return await page.textContent('p');
  } finally {
    await browser.close();
  }
}

describe('findBrowser', () => {
  test('takes CHROME_PATH first, and it renders a page', async () => {
    const program = await makeProgram();
    const found = await findBrowser({ chromePath: program, systemPaths: ['/bin/sh'] });
    expect(found.executablePath).toBe(program);
    expect(await readRenderedText(found)).toBe('Cités Unies');
  });

  test('then a browser of the system, and it renders a page', async () => {
    const program = await makeProgram();
    const found = await findBrowser({ chromePath: '', systemPaths: ['/no/such/chrome', program] });
    expect(found.executablePath).toBe(program);
    expect(await readRenderedText(found)).toBe('Cités Unies');
  });

  // The package holds a browser for this system only.
  test.runIf(hasPackagedBrowser())(
    'then the one that npm brought, with its libraries and its font, and it renders a page',
    async () => {
      const found = await findBrowser({ chromePath: '', systemPaths: [] });
      expect(found.executablePath).toContain(path.join('.cache', 'chromium-'));
      expect(await readRenderedText(found)).toBe('Cités Unies');
    },
  );

  test('says what to do when there is none', async () => {
    await expect(findBrowser(NOWHERE)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[PlainError: Aucun navigateur n’a été trouvé. Installez Chrome ou Chromium, ou donnez dans CHROME_PATH le chemin de son programme ; sur Linux x64, « npm ci » en apporte un.]`,
    );
  });

  test('says what to do when CHROME_PATH leads nowhere', async () => {
    await expect(
      findBrowser({ ...NOWHERE, chromePath: '/no/such/chrome' }),
    ).rejects.toThrowErrorMatchingInlineSnapshot(
      `[PlainError: CHROME_PATH vaut « /no/such/chrome », où il n’y a pas de programme. Installez Chrome ou Chromium, ou donnez dans CHROME_PATH le chemin de son programme ; sur Linux x64, « npm ci » en apporte un.]`,
    );
  });
});
