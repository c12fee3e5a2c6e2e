import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/corpus/**/*.test.ts'],
          exclude: ['tests/unit/browser/**'],
          // Stages are pure: no file can leave anything behind for the next, and none loads them anew.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        // Scripts read the page as they are loaded, so each file loads its own.
        test: {
          name: 'scripts',
          include: ['tests/unit/browser/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: 'tests/support/build-sites.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
    maxWorkers: 2,
  },
});
