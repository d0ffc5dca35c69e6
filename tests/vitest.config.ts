import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // By default one processor is left idle, which is half of two.
    maxWorkers: '100%',
    // Time enough for a busy machine: a test that hangs is found, and none fails by the clock.
    testTimeout: 60_000,
  },
});
