import { defineConfig } from 'vitest/config'
import LongestFirst from './tests/setup/longest-first.ts'

// No isolation: the pages and engines are loaded once a worker, which makes a thousand tests a matter of seconds.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tests/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    teardownTimeout: 30_000,
    globalSetup: ['tests/setup/global.ts'],
    setupFiles: ['tests/setup/after-file.ts'],
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './tests/setup/reporter.ts'],
    coverage: { include: ['src/**'], exclude: ['src/**/*.test.*', 'src/**/given.ts'] },
  },
})
