// `npm run deploy` from a clone, with a stand-in for wrangler and the live origin: what it asks, makes,
// keeps, checks and prints. None of it was seen on Cloudflare.
import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readShareKeys } from '../../worker/share/keys.ts'
import { type Clone, openClone } from '../support/deploy/clone.ts'
import { QUIZ } from '../support/run/own-site.ts'

let clone: Clone
beforeEach(async () => {
  clone = await openClone()
}, 60_000)
afterEach(() => clone.remove())

const DEPLOY = 'worker/tools/deploy.ts'

it('a first deploy makes keys, checks what is live, and prints the snippet; a second keeps them', async () => {
  const origin = await clone.origin()
  const first = await clone.node([DEPLOY, '--first', '--keys'], { PUBLIC_ORIGIN: origin })
  expect(first.status, first.output).toBe(0)
  expect(await clone.calls()).toEqual([
    'whoami --json',
    `deploy --var PUBLIC_ORIGIN:${origin}`,
    'secret list --format json',
    'secret put SHARE_KEYS',
    'secret put STATS_KEY',
  ])
  const secrets = await clone.secrets()
  expect(readShareKeys(secrets.SHARE_KEYS).ok).toBe(true)
  expect(secrets.STATS_KEY).toMatch(/^[\w-]{24}$/)
  const file = join(clone.folder, '.keys/production.env')
  expect(await readFile(file, 'utf8')).toBe(
    `SHARE_KEYS=${secrets.SHARE_KEYS}\nSTATS_KEY=${secrets.STATS_KEY}\n`,
  )
  expect((await stat(file)).mode & 0o077).toBe(0)
  expect(first.output).not.toContain(secrets.SHARE_KEYS)
  expect(first.output).toContain('/healthz: version 0.1.0, sharing on, statistics off')
  expect(first.output).toContain('a question of fruit is there')
  expect(first.output).toMatch(
    new RegExp(`a share link was made and opened: ${origin}/r/[\\w-]+\n`),
  )
  expect(first.output).toContain(
    `<self-check quiz="fruit" style="display:block;min-height:480px"><a href="${origin}/q/fruit">`,
  )
  expect(first.output).toContain(`<script type="module" async src="${origin}/v1.js"></script>`)
  expect(first.output).toMatch(/Commit these files:\n.*content\/revisions\/fruit\.json/)

  const second = await clone.node([DEPLOY, '--keys'], { PUBLIC_ORIGIN: origin })
  expect(second.status, second.output).toBe(0)
  expect(second.output).toContain(`Carried over from ${origin}`)
  expect(await clone.secrets()).toEqual(secrets)
  expect((await clone.calls()).filter((call) => call.startsWith('secret put')).length).toBe(2)
}, 240_000)

it('in a terminal it asks for the address, for a login, and whether it is the first deploy', async () => {
  const origin = await clone.origin()
  await writeFile(join(clone.standIn, 'logged-out'), '')
  const { status, output } = await clone.inTerminal(
    [DEPLOY],
    [
      ['NAME.workers.dev:', origin],
      ['[y/N]', 'y'],
    ],
  )
  expect(status, output).toBe(0)
  expect(output).toContain('Which address do readers use')
  expect(output).toContain('Is this the first deploy, so that nothing is live yet? [y/N]')
  expect(output).toContain('a share link was made and opened')
  expect(await clone.calls()).toContain('login')
  expect(Object.keys(await clone.secrets())).toEqual(['SHARE_KEYS', 'STATS_KEY'])
}, 240_000)

it('without a terminal it stops where something is missing, and makes no key unasked', async () => {
  const origin = await clone.origin()
  const unknown = await clone.node([DEPLOY])
  expect(unknown.status).toBe(1)
  expect(unknown.output).toContain('The live origin is not known.')
  await writeFile(join(clone.standIn, 'logged-out'), '')
  const out = await clone.node([DEPLOY, '--first'], { PUBLIC_ORIGIN: origin })
  expect(out.status).toBe(1)
  expect(out.output).toContain('Log in with npx wrangler login, or set CLOUDFLARE_API_TOKEN.')
  await rm(join(clone.standIn, 'logged-out'))
  const without = await clone.node([DEPLOY, '--first'], { PUBLIC_ORIGIN: origin })
  expect(without.status, without.output).toBe(0)
  expect(without.output).toContain('Not set: SHARE_KEYS and STATS_KEY. With --keys, they are made.')
  expect(without.output).toContain('sharing off')
  expect(await clone.secrets()).toEqual({})
}, 240_000)

it('it says what does not work of what is live, and how to go back', async () => {
  const origin = await clone.origin()
  await writeFile(
    join(clone.standIn, 'production-secrets.json'),
    '{"SHARE_KEYS":"abc","STATS_KEY":"x"}',
  )
  const { status, output } = await clone.node([DEPLOY, '--first'], { PUBLIC_ORIGIN: origin })
  expect(status).toBe(1)
  expect(output).toContain(
    'It is deployed, but something does not work: /healthz: version 0.1.0, sharing misconfigured',
  )
  expect(output).toContain('SHARE_KEYS cannot be read.')
  expect(output).toContain('npx wrangler rollback')
}, 240_000)

it('staging is a copy with its own address, secrets and carry-over', async () => {
  const production = await clone.origin()
  const staging = await clone.origin('staging')
  const variables = { PUBLIC_ORIGIN: production, STAGING_ORIGIN: staging }
  const { status, output } = await clone.node([DEPLOY, '--staging', '--first', '--keys'], variables)
  expect(status, output).toBe(0)
  expect(output).toContain(`a share link was made and opened: ${staging}/r/`)
  expect(await clone.secrets()).toEqual({})
  expect(Object.keys(await clone.secrets('staging'))).toEqual(['SHARE_KEYS', 'STATS_KEY'])
  expect((await fetch(`${production}/healthz`)).status).toBe(404)
}, 240_000)

it('content that check refuses is not deployed', async () => {
  const origin = await clone.origin()
  await writeFile(
    join(clone.folder, 'content/quizzes/fruit.ts'),
    QUIZ.replace("key: 'round'", "key: 'oval'"),
  )
  const { status, output } = await clone.node([DEPLOY, '--first'], { PUBLIC_ORIGIN: origin })
  expect(status).toBe(1)
  expect(output).toContain('Nothing was deployed.')
  expect((await clone.calls()).some((call) => call.startsWith('deploy'))).toBe(false)
}, 120_000)

it('puts the content into Workers KV before the script, if wrangler.toml binds it, and once', async () => {
  const origin = await clone.origin()
  const settings = join(clone.folder, 'wrangler.toml')
  const namespace = '[[kv_namespaces]]\nbinding = "CONTENT"\nid = "0123"\n'
  await writeFile(settings, `${await readFile(settings, 'utf8')}\n${namespace}`)
  const first = await clone.node([DEPLOY, '--first'], { PUBLIC_ORIGIN: origin })
  expect(first.status, first.output).toBe(0)
  const where = '--binding CONTENT --remote'
  const isAboutContent = (call: string) => /^(kv|deploy)/.test(call)
  const calls = (await clone.calls()).filter(isAboutContent)
  expect(calls.map((call) => call.replace(/\S*entries\.json/, 'FILE'))).toEqual([
    `kv key list ${where}`,
    `kv bulk put FILE ${where}`,
    `deploy --var PUBLIC_ORIGIN:${origin}`,
  ])
  const stored = async (): Promise<Record<string, string>> =>
    JSON.parse(await readFile(join(clone.standIn, 'production-entries.json'), 'utf8'))
  const script = await readFile(join(clone.standIn, 'production/worker.js'), 'utf8')
  const before = await stored()
  expect(script, 'the script has the index alone').not.toContain('An apple is round.')
  for (const key of Object.keys(before)) expect(script).toContain(key)
  expect(Object.values(before).join('\n')).toContain('An apple is round.')

  // Only what changed is put, and the version before keeps what it names.
  const quiz = join(clone.folder, 'content/quizzes/fruit.ts')
  await writeFile(quiz, QUIZ.replace('It is round', 'Round'))
  const second = await clone.node([DEPLOY], { PUBLIC_ORIGIN: origin })
  expect(second.status, second.output).toBe(0)
  expect(second.output).toContain('Put 1 of 2 entries into Workers KV; the others were there.')
  const after = await stored()
  expect(after).toMatchObject(before)
  expect(Object.keys(after).length).toBe(Object.keys(before).length + 1)
}, 240_000)
