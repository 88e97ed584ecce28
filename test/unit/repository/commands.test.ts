// The commands that the documents name: each is run by a test of `npm run test:full`, or needs an
// account, a registry or a daemon, or is itself a test or a measurement.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../worker/tools/build.ts'

const NOT_RUN: Readonly<Record<string, string>> = {
  'needs an account':
    '^npx wrangler (login|secret put|rollback|tail|kv namespace create)|npx wrangler deploy$|^npm publish ',
  'needs a registry': '^npm (ci|install|install-scripts)\\b(?! && npm start)',
  'needs a daemon': '^(docker|systemctl|cp worker/self-host/selfcheck\\.service) ',
  'is git’s own': '^git merge --abort$',
  'is the name of all commands for authors': '^npm run content$',
  'is a test or a measurement': '^npm (test$|run (test:|bench|soak|check$))|^node test/bench/',
}

/** Which test runs it. The environment before it, the paths in it and its texts are the test’s own. */
const RUN_BY: Readonly<Record<string, string>> = {
  '^(npm ci && )?npm start$|^npm run build$|^npm run content -- preview$':
    'test/full/start.test.ts',
  '^npm run content -- (new site|remove-sample)': 'test/full/first-site.test.ts',
  '^npm run (--silent )?content -- (check|new quiz|import|export|release)|^npm run (chart|format|demo:stats|share-key|release)|^npm run pack|^npm run --silent share-key|^release --json$':
    'test/full/commands.test.ts',
  '^npm run content -- (help|new outcome-quiz)': 'test/unit/content/cli/arguments.test.ts',
  '^npm run picture$': 'test/full/readme-picture.test.ts',
  '^npm run build:serve$': 'test/full/self-host-files.test.ts',
  '^(npm run build && )?npm run serve': 'test/full/self-host.test.ts',
  '^caddy run --config worker/self-host/Caddyfile$': 'test/full/proxies.test.ts',
  '^npm run deploy( -- --staging)?( --first| -- --first)?( --keys)?$':
    'test/full/deploy-live.test.ts',
  '^npm run deploy -- --help$': 'test/unit/worker/tools/deploy/options.test.ts',
  '^npm run upgrade -- --help$': 'test/unit/worker/tools/release/upgrade.test.ts',
  '^npm run upgrade( -- v[\\d.]+)?$|^git (remote add upstream|fetch upstream|show FETCH_HEAD)|^npx node upgrade\\.ts$':
    'test/full/upgrade.test.ts',
  '^curl -d ': 'test/full/commands.test.ts',
}

const DOCUMENTS = [
  'README.md',
  '.github/CONTRIBUTING.md',
  ...globSync('content/docs/*.md', { cwd: ROOT }),
]
const PROGRAM = /^(npm|npx|node|git|docker|systemctl|caddy|curl|cp) \S/
/** What a test gives by its environment, and what follows on the next line. */
const AROUND = /^(?:[A-Z_]+=\S+ )+| \\\\$/g

/** The lines of blocks for a shell, and what stands in code within a sentence. */
function commandsIn(document: string): string[] {
  const text = readFileSync(join(ROOT, document), 'utf8')
  const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
    block.split('\n'),
  )
  const inline = [...text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)]
  return [...blocks, ...inline.map(([, code = '']) => code)]
    .map((line) => line.trim().replaceAll(AROUND, ''))
    .filter((line) => PROGRAM.test(line))
}

describe.each(DOCUMENTS)('%s', (document) => {
  it('names no command that no test runs, but those that none can', () => {
    const known = [...Object.keys(RUN_BY), ...Object.values(NOT_RUN)]
    const unknown = commandsIn(document).filter(
      (one) => !known.some((pattern) => new RegExp(pattern).test(one)),
    )
    expect(unknown).toEqual([])
  })
})

it('commands are found in the documents', () => {
  const commands = DOCUMENTS.flatMap(commandsIn)
  expect(commands.length).toBeGreaterThan(80)
  for (const one of ['npm ci && npm start', 'npm run content -- help', 'npx wrangler tail'])
    expect(commands).toContain(one)
})

it.each(Object.entries(RUN_BY))('%s has its test, and is named', (pattern, file) => {
  expect(existsSync(join(ROOT, file))).toBe(true)
  expect(DOCUMENTS.flatMap(commandsIn).some((one) => new RegExp(pattern).test(one))).toBe(true)
})

it('CONTRIBUTING names every npm script', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const named = readFileSync(join(ROOT, '.github/CONTRIBUTING.md'), 'utf8')
  const known = (name: string) =>
    named.includes(`\`npm ${name}`) || named.includes(`\`npm run ${name}`)
  expect(Object.keys(scripts).filter((name) => !known(name))).toEqual([])
})

it('the README of the tests names every file of the fixture content', () => {
  const named = readFileSync(join(ROOT, 'test/README.md'), 'utf8')
  const files = globSync('*.ts', { cwd: join(ROOT, 'test/fixtures/content') })
  expect(files.length).toBeGreaterThan(20)
  expect(files.filter((file) => !named.includes(file))).toEqual([])
})

it.each(['self-host.md', 'deploy.md', 'cost.md'])(
  'each link of %s to a file leads somewhere',
  (document) => {
    const text = readFileSync(join(ROOT, 'content/docs', document), 'utf8')
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path)
    expect(links.filter((path) => !existsSync(join(ROOT, 'content/docs', path)))).toEqual([])
  },
)
