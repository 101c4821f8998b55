import { defineConfig } from 'vitest/config';

/** One group after the other; without a group of its own, a project waits for the longest one. */
const GROUPS = { unit: 1, site: 2, browser: 3 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          // Most of the time goes into starting workers and loading modules: share both.
          isolate: false,
          // A machine that is busy with something else fails no test.
          testTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: GROUPS.unit },
        },
      },
      {
        // These read what `npm run build` has written to dist/.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: GROUPS.site },
        },
      },
      {
        test: {
          name: 'browser',
          // Both ask the one server of the built site.
          include: ['tests/browser/**/*.test.ts', 'tests/hosting/**/*.test.ts'],
          globalSetup: ['tests/browser/support/server.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          // A page and its server keep two cores busy: a second worker gains nothing.
          maxWorkers: 1,
          sequence: { groupOrder: GROUPS.browser },
        },
      },
    ],
  },
});
