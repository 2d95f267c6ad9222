import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Heavy checks have packages of their own: `bash test/full/run.sh`.
    exclude: ['test/full/**', '**/fixtures/**', '**/node_modules/**'],
    testTimeout: 30_000,
  },
});
