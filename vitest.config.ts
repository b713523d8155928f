import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Vitest leaves one core to itself, half of two; it needs hardly any.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          setupFiles: ['test/support/seed.ts'],
          // No test leaves anything behind, and loading the compiler anew takes as long as a file's tests.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'scripts/browser.mjs',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
