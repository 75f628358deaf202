import { defineConfig } from 'vitest/config'
import LongestFirst from './tests/setup/longest-first.ts'

// No isolation: the pages and engines are loaded once a worker, which makes a thousand tests a matter of seconds.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tests/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    // One more than the cores: a test often waits for a browser or a database, which had a fifth of a run stand idle.
    maxWorkers: 3,
    testTimeout: 40_000,
    hookTimeout: 60_000,
    teardownTimeout: 30_000,
    globalSetup: ['tests/setup/global.ts'],
    setupFiles: ['tests/setup/after-file.ts'],
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './tests/setup/reporter.ts'],
    coverage: { include: ['src/**'], exclude: ['src/**/*.test.*', 'src/**/given.ts'] },
  },
})
