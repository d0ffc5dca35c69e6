import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './setup.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Time enough for a busy machine.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['line']],
  // Traces cost a third of the time of all tests: ask for one with `--trace on` where a test fails.
  use: { trace: 'off' },
});
