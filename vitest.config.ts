import { defineConfig } from 'vitest/config';
import { FIXTURE_EPOCH, FIXTURE_FOLDER } from './tests/support/fixture-place.ts';

/** One group after the other; without a group of its own, a project waits for the longest one. */
const GROUPS = { unit: 1, site: 2, fixture: 3, browser: 4 };

/** Tests that take minutes and prove what the others do at a larger scale: `npm run test:long`. */
const listExcluded = (mode: string) => (mode === 'long' ? [] : ['**/*.long.test.ts']);

const FIXTURE_SITE = 'tests/support/fixture-site.ts';

const SHARED = {
  // A machine that is busy with something else fails no test.
  testTimeout: 300_000,
  hookTimeout: 900_000,
  // Loading modules and parsing pages takes most of the time: the files of a worker share both.
  isolate: false,
};

/**
 * A test that has checked nothing, such as a loop over an empty list, fails: where all content is known,
 * and outside a browser, where to wait for something is to check that it comes.
 */
const CHECKED = { requireAssertions: true };

export default defineConfig(({ mode }) => ({
  test: {
    projects: [
      {
        test: {
          ...SHARED,
          name: 'unit',
          expect: CHECKED,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: listExcluded(mode),
          maxWorkers: 2,
          sequence: { groupOrder: GROUPS.unit },
        },
      },
      {
        // What holds for any content, on what `npm run build` has written to dist/.
        test: {
          ...SHARED,
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          exclude: listExcluded(mode),
          maxWorkers: 2,
          sequence: { groupOrder: GROUPS.site },
        },
      },
      {
        // The same on the fixture site, where each test has something to look at, and all that
        // needs a content of its own.
        test: {
          ...SHARED,
          name: 'fixture',
          expect: CHECKED,
          include: ['tests/site/**/*.test.ts', 'tests/mechanics/**/*.test.ts'],
          exclude: listExcluded(mode),
          globalSetup: [FIXTURE_SITE],
          env: { TESTED_SITE: FIXTURE_FOLDER, SOURCE_DATE_EPOCH: String(FIXTURE_EPOCH) },
          maxWorkers: 2,
          sequence: { groupOrder: GROUPS.fixture },
        },
      },
      {
        // The pages of the fixture site, and what hosts answer.
        test: {
          ...SHARED,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/hosting/**/*.test.ts'],
          exclude: [...listExcluded(mode), 'tests/browser/site/**'],
          globalSetup: [FIXTURE_SITE, 'tests/browser/support/setup.ts'],
          env: { TESTED_SITE: FIXTURE_FOLDER },
          expect: { poll: { timeout: 90_000 } },
          maxWorkers: 2,
          sequence: { groupOrder: GROUPS.browser },
        },
      },
      {
        // Each template of dist/, whatever the content is: copies of the project run it too.
        test: {
          ...SHARED,
          name: 'any-site',
          include: ['tests/browser/site/**/*.test.ts'],
          globalSetup: ['tests/browser/support/setup-site.ts'],
          expect: { poll: { timeout: 90_000 } },
          maxWorkers: 2,
          sequence: { groupOrder: GROUPS.browser },
        },
      },
    ],
  },
}));
