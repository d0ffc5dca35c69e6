import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  // Time enough for a busy machine: a test that hangs is found, and none fails by the clock.
  test: { include: ['tests/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
});
