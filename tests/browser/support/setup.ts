import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser, FLAGS } from '../../../scripts/browser/launch.ts';
import { serveBuiltSite } from '../../../scripts/server/built-site.ts';
import type { SiteServer } from '../../../scripts/server/wrangler.ts';
import { FIXTURE_FOLDER } from '../../support/fixture-place.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the built site, without a slash at its end. */
    site: string;
    /** The address of the fixture site. */
    fixture: string;
    /** Where to reach the browser of all test files. */
    browser: string;
  }
}

/**
 * One browser for all test files, and a server for each site: the CDN's own runtime.
 * @example globalSetup: ['tests/browser/support/setup.ts']
 */
export default function startForBothSites(project: TestProject) {
  return startBrowserAndServers(project, { site: '.', fixture: FIXTURE_FOLDER });
}

/**
 * One browser, and a server for some of the sites, by their folders.
 * @returns what ends them
 * @example const stop = await startBrowserAndServers(project, { site: '.' });
 */
export async function startBrowserAndServers(
  { provide }: TestProject,
  folders: Partial<Record<'site' | 'fixture', string>>,
) {
  const servers: SiteServer[] = [];
  for (const name of ['site', 'fixture'] as const) {
    if (folders[name] === undefined) continue;
    // One after the other: both ask for a free port, and a port is free until its server listens.
    const server = await serveBuiltSite(folders[name]);
    servers.push(server);
    provide(name, server.address);
  }
  const browser = await startBrowser();
  provide('browser', browser.wsEndpoint());
  return async () => {
    for (const server of servers) server.stop();
    await Promise.all([...servers.map(({ ended }) => ended), browser.close()]);
  };
}

async function startBrowser() {
  const { executablePath, variables } = await findBrowser();
  return chromium.launchServer({
    executablePath,
    args: [...FLAGS],
    env: { ...process.env, ...variables },
  });
}
