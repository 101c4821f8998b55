import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'] } },
      // These read what `npm run build` has written to dist/.
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/support/server.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          // Two cores: one browser at a time, once the other tests are over.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          // A browser may starve on a shared machine; what is broken fails twice.
          retry: 1,
        },
      },
    ],
  },
});
