// The arguments of `npm run deploy`.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../../../../../worker/tools/build.ts'
import { DEPLOY_HELP } from '../../../../../worker/tools/deploy/options.ts'

it.each(['--help', '-h'])('%s lists the options and deploys nothing', (option) => {
  // Without a login and an address, anything else than the list is an error.
  const env = { ...process.env, CLOUDFLARE_API_TOKEN: '', PUBLIC_ORIGIN: '' }
  const said = execFileSync(process.execPath, ['worker/tools/deploy.ts', option], {
    cwd: ROOT,
    encoding: 'utf8',
    env,
  })
  expect(said.trim()).toBe(DEPLOY_HELP)
})

it('the list has each option that the documentation names', () => {
  const documentation = readFileSync(join(ROOT, 'content/docs/deploy.md'), 'utf8')
  const commands = [...documentation.matchAll(/npm run deploy -- (.*)$/gm)].flatMap(
    ([, rest = '']) => rest.match(/--[a-z-]+/g) ?? [],
  )
  for (const option of [...commands, '--live', '--dry-run']) expect(DEPLOY_HELP).toContain(option)
})
