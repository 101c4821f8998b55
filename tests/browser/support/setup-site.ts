import type { TestProject } from 'vitest/node';
import { startBrowserAndServers } from './setup.ts';

/**
 * For what holds for any content: the built site alone, since copies of the project need no fixture
 * site.
 * @example globalSetup: ['tests/browser/support/setup-site.ts']
 */
export default function startForBuiltSite(project: TestProject) {
  return startBrowserAndServers(project, { site: '.' });
}
