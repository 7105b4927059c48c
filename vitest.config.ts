import { defineConfig } from 'vitest/config';
import { alias, words } from './vite.config.ts';

export default defineConfig({
  plugins: [words()],
  resolve: { alias },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    globalSetup: 'test/global-setup.ts',
    setupFiles: 'test/setup.ts',
    testTimeout: 600_000,
    hookTimeout: 60_000,
    // What a browser is waited for comes when it comes: the usual second is too short for a busy machine.
    expect: { poll: { timeout: 60_000 } },
  },
});
