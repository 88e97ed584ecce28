// The projects: pure code in Node, the worker in workerd, what the build made, the widget in
// a real browser on pages of another origin, the sample content, and what takes long.
// test/README.md says which command runs which.
import { fileURLToPath } from 'node:url'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { TEST_SHARE_KEYS } from './support/run/share-keys.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// Dates are written in the same time zone on every machine.
process.env.TZ = 'UTC'

export default defineConfig({
  root: at('..'),
  test: {
    reporters: ['default', at('support/run/closing-line.ts')],
    globalSetup: at('support/run/build-fixtures.ts'),
    projects: [
      // Files share their modules (no `isolate`): a process for each file costs more than its tests.
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'build',
          include: ['test/build/**/*.test.ts'],
          isolate: false,
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
        },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: at('fixtures/wrangler.toml') },
            miniflare: { bindings: { SHARE_KEYS: TEST_SHARE_KEYS } },
          }),
        ],
        resolve: { alias: { 'selfcheck:built': at('../dist/fixtures/built.js') } },
        test: {
          name: 'worker',
          include: ['test/worker/**/*.test.ts'],
          testTimeout: 30_000,
          isolate: false,
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: at('support/browser/setup.ts'),
          isolate: false,
          sequence: { groupOrder: 4 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Two cores: two files at a time keep both busy and none starving.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'sample',
          include: ['test/sample/**/*.test.ts'],
          globalSetup: at('support/browser/setup-sample.ts'),
          isolate: false,
          sequence: { groupOrder: 3 },
          testTimeout: 60_000,
          maxWorkers: 1,
        },
      },
      {
        test: {
          name: 'full',
          // Files of test/browser/ that try a sample there try everything here (run/scale.ts).
          include: ['test/full/**/*.test.ts', 'test/browser/{axe,axe-types,golden}.test.ts'],
          provide: { isFull: true },
          globalSetup: at('support/browser/setup.ts'),
          isolate: false,
          sequence: { groupOrder: 5 },
          testTimeout: 600_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
        },
      },
    ],
  },
})
