// The documents for operators name commands; each is run by a test of `npm run test:full`, or needs
// an account, a registry or a daemon, and then the document says that it was not seen.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../../../worker/tools/build.ts'

const NEEDS: Readonly<Record<string, string>> = {
  'an account': '^npx wrangler (secret put|rollback|tail)',
  'a registry': '^npm ci$',
  'a daemon': '^(docker|systemctl|cp worker/self-host/selfcheck\\.service) ',
}
/** Which test runs it. The environment before it and the paths in it are the test’s own. */
const RUN_BY: Readonly<Record<string, string>> = {
  '^npm run build$': 'test/full/start.test.ts',
  '^npm run build:serve$': 'test/full/self-host-files.test.ts',
  '^npm run serve': 'test/full/self-host.test.ts',
  '^npm run --silent share-key': 'test/unit/worker/share/code.test.ts',
  'npm run deploy( -- --staging)?( --first| -- --first)?( --keys)?$':
    'test/full/deploy-live.test.ts',
  '^npm run upgrade$|^git (remote add upstream|fetch upstream|show FETCH_HEAD)|^npx node upgrade\\.ts$':
    'test/full/upgrade.test.ts',
}

const commandsIn = (document: string) =>
  [...readFileSync(join(ROOT, 'content/docs', document), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap(([, block = '']) => block.trim().split('\n'))
    .filter(Boolean)

it.each(['self-host.md', 'deploy.md'])(
  'each command in %s is run by a test, or cannot be',
  (document) => {
    const commands = commandsIn(document)
    expect(commands.length).toBeGreaterThan(5)
    const known = [...Object.keys(RUN_BY), ...Object.values(NEEDS)]
    expect(
      commands.filter((one) => !known.some((pattern) => new RegExp(pattern).test(one))),
    ).toEqual([])
  },
)

it.each(Object.entries(RUN_BY))('%s has its test', (_, file) => {
  expect(existsSync(join(ROOT, file))).toBe(true)
})

it.each(['self-host.md', 'deploy.md', 'cost.md'])(
  'each link of %s to a file leads somewhere',
  (document) => {
    const text = readFileSync(join(ROOT, 'content/docs', document), 'utf8')
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path)
    expect(links.filter((path) => !existsSync(join(ROOT, 'content/docs', path)))).toEqual([])
  },
)
