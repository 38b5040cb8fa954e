import { defineConfig } from 'vitest/config';

// Kept apart from vite.config.ts: the unit tests need none of the generated application build.
export default defineConfig({
  test: {
    include: ['src/main/frontend/**/*.test.ts'],
    exclude: ['src/main/frontend/generated/**'],
    environment: 'happy-dom',
    // One document per worker, still a fresh set of globals per file: making a document takes longer than the tests.
    pool: 'vmThreads',
    passWithNoTests: true,
  },
});
