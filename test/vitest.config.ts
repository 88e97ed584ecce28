// The projects: pure code in Node, the worker in workerd, what the build made, the widget in
// a real browser on pages of another origin, the sample content, and what takes long.
// test/README.md says which command runs which.
import { fileURLToPath } from 'node:url'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { HOST } from '../worker/tools/ports.ts'
import { buildFixtures } from './support/run/build-fixtures.ts'
import { guardRun } from './support/run/guard-run.ts'
import { once } from './support/run/once.ts'
import { TEST_SHARE_KEYS } from './support/run/share-keys.ts'
import { ownPort } from './support/serve/ports.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// Dates are written in the same time zone on every machine.
process.env.TZ = 'UTC'

// Before anything is started, so that every process of the run is marked.
await once('guard', () => guardRun())

// Not a global set-up: vitest runs those of the projects first, and they start workers that
// serve this build.
await once('fixtures', buildFixtures)

/**
 * Of every project, for they run side by side. Files share their modules: a process for each
 * file costs more than its tests. Three files at a time keep two cores busy while one of them waits.
 */
const shared = { isolate: false, maxWorkers: 3 }

/**
 * A busy machine can stop the browser for ten seconds, and then one test of a thousand fails. So a
 * failed test is tried once more. The end of the report names each test that passed at its second
 * try. Tests outside the browser are not tried again, except in the project `full`.
 */
const inBrowser = { retry: 1 }

/**
 * Fails a file that leaves a global changed for the files after it. The projects of workerd have set-up
 * files of their own.
 */
const inNode = { setupFiles: [at('support/run/same-globals.ts')] }

const selfHostedPort = await once('port', ownPort)

export default defineConfig({
  root: at('..'),
  test: {
    reporters: ['default', at('support/run/closing-line.ts')],
    projects: [
      {
        test: {
          ...shared,
          ...inNode,
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          // For a machine that does other work besides.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...shared,
          ...inNode,
          name: 'build',
          include: ['test/build/**/*.test.ts'],
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
          ...shared,
          name: 'worker',
          include: ['test/worker/**/*.test.ts'],
          setupFiles: [at('worker/no-requests.ts')],
          testTimeout: 30_000,
        },
      },
      {
        // The tests of the worker once more, with the content of the site in Workers KV.
        plugins: [
          cloudflareTest({
            main: at('../dist/fixtures/in-kv/worker.js'),
            wrangler: { configPath: at('fixtures/wrangler.toml') },
            miniflare: { bindings: { SHARE_KEYS: TEST_SHARE_KEYS }, kvNamespaces: ['CONTENT'] },
          }),
        ],
        resolve: {
          alias: {
            'selfcheck:built': at('../dist/fixtures/built.js'),
            'fixtures:entries': at('../dist/fixtures/in-kv/entries.js'),
          },
        },
        test: {
          ...shared,
          name: 'kv',
          include: ['test/worker/**/*.test.ts'],
          provide: { isFull: true },
          setupFiles: [at('worker/no-requests.ts'), at('worker/put-content.ts')],
          testTimeout: 30_000,
        },
      },
      {
        // The tests of the worker once more. What they ask goes over HTTP to the site as
        // `npm run serve` runs it, with the host of the request, as a proxy sends it.
        plugins: [
          cloudflareTest({
            wrangler: { configPath: at('fixtures/wrangler.toml') },
            miniflare: {
              bindings: { SHARE_KEYS: TEST_SHARE_KEYS },
              serviceBindings: {
                SELF_HOSTED: { external: { address: `${HOST}:${selfHostedPort}`, http: {} } },
              },
            },
          }),
        ],
        resolve: { alias: { 'selfcheck:built': at('../dist/fixtures/built.js') } },
        test: {
          ...shared,
          name: 'self-host',
          include: ['test/worker/**/*.test.ts'],
          setupFiles: [at('worker/no-requests.ts')],
          globalSetup: at('support/serve/self-hosted-setup.ts'),
          provide: { selfHostedPort, isFull: true },
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...shared,
          ...inBrowser,
          ...inNode,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: at('support/browser/setup.ts'),
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...shared,
          ...inNode,
          name: 'engines',
          include: ['test/engines/**/*.test.ts'],
          globalSetup: at('support/browser/setup.ts'),
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...shared,
          ...inNode,
          name: 'examples',
          include: ['test/examples/*.test.ts'],
          globalSetup: at('support/browser/setup.ts'),
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...shared,
          ...inNode,
          name: 'sample',
          include: ['test/sample/**/*.test.ts'],
          globalSetup: at('support/browser/setup-sample.ts'),
          testTimeout: 60_000,
        },
      },
      {
        test: {
          ...shared,
          ...inNode,
          name: 'full',
          // The tests of the browser again: where `npm test` tries a sample, all is tried here
          // (run/scale.ts).
          include: ['test/full/**/*.test.ts', 'test/browser/**/*.test.ts'],
          provide: { isFull: true },
          ...inBrowser,
          globalSetup: at('support/browser/setup.ts'),
          testTimeout: 600_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
