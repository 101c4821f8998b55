import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { PlainError } from '../../src/lib/plain-error.ts';
import { hasPackagedBrowser, unpackBrowser } from './packaged-browser.ts';
import { listSystemBrowsers } from './system-browsers.ts';

/** A browser of this machine, and what must stand in its environment. */
export interface FoundBrowser {
  executablePath: string;
  variables: Readonly<Record<string, string>>;
}

/** Where to look; the usual places of this machine when nothing else is said. */
interface Places {
  chromePath?: string | undefined;
  systemPaths?: readonly string[];
  hasPackage?: boolean;
}

/** How the browser of tests and captures is started. */
export const FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const ADVICE =
  'Installez Chrome ou Chromium, ou donnez dans CHROME_PATH le chemin de son programme ; sur Linux x64, « npm ci » en apporte un.';

/**
 * Finds a browser: CHROME_PATH, then a system Chrome or Chromium, then the one that npm brings.
 * @throws with advice when there is none: browser tests are never skipped
 * @example await findBrowser() → { executablePath: '/usr/bin/chromium', variables: {} }
 */
export async function findBrowser({
  chromePath = process.env.CHROME_PATH,
  systemPaths = listSystemBrowsers(),
  hasPackage = hasPackagedBrowser(),
}: Places = {}): Promise<FoundBrowser> {
  if (chromePath !== undefined && chromePath !== '') {
    if (existsSync(chromePath)) return { executablePath: chromePath, variables: {} };
    throw new PlainError(
      `CHROME_PATH vaut « ${chromePath} », où il n’y a pas de programme. ${ADVICE}`,
    );
  }
  const executablePath = systemPaths.find((path) => existsSync(path));
  if (executablePath !== undefined) return { executablePath, variables: {} };
  if (hasPackage) return unpackBrowser();
  throw new PlainError(`Aucun navigateur n’a été trouvé. ${ADVICE}`);
}

/**
 * Starts the browser that this machine has, or a given one.
 * @example await using browser = await launchBrowser(); const page = await browser.newPage();
 */
export async function launchBrowser(found?: FoundBrowser): Promise<Browser> {
  const { executablePath, variables } = found ?? (await findBrowser());
  return chromium.launch({
    executablePath,
    args: [...FLAGS],
    env: { ...process.env, ...variables },
  });
}
