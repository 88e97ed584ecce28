// Four projects: pure code in Node, the worker in workerd, what the build made, and
// the widget in a real browser on pages of another origin.
import { fileURLToPath } from 'node:url'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { TEST_SHARE_KEYS } from './support/share-keys.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = fileURLToPath(new URL('../dist/built.js', import.meta.url))

export default defineConfig({
  root,
  test: {
    reporters: ['default', fileURLToPath(new URL('support/closing-line.ts', import.meta.url))],
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'] } },
      { test: { name: 'build', include: ['test/build/**/*.test.ts'], testTimeout: 60_000 } },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: `${root}wrangler.toml` },
            miniflare: { bindings: { SHARE_KEYS: TEST_SHARE_KEYS } },
          }),
        ],
        resolve: { alias: { 'selfcheck:built': built } },
        test: { name: 'worker', include: ['test/worker/**/*.test.ts'] },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: fileURLToPath(new URL('support/browser-setup.ts', import.meta.url)),
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Two cores: two files at a time keep both busy and none starving.
          maxWorkers: 2,
        },
      },
    ],
  },
})
