// What ships for operators beside the command: the files of the image, and the systemd unit.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeFiles } from '../../widget/tools/built-file.ts'
import { bundleServer, SERVED } from '../../worker/self-host/bundle.ts'
import { makeImage } from '../../worker/self-host/image.ts'
import { ROOT } from '../../worker/tools/build.ts'
import { FIXTURES_BUILT } from '../support/run/build-fixtures.ts'
import { buildOf } from '../support/serve/deployed-site.ts'
import { useSelfHosted } from '../support/serve/self-hosted.ts'

const { folder, serve } = useSelfHosted()

const fileOf = (name: string) => readFile(join(ROOT, 'worker/self-host', name), 'utf8')

it('the image has all that serving needs, and nothing that builds', async () => {
  const image = join(await folder(), 'image')
  await bundleServer(FIXTURES_BUILT, join(FIXTURES_BUILT, 'self-host'))
  await makeImage(FIXTURES_BUILT, image)
  // Nothing of this repository is above it, so that it has to be whole.
  const { origin, output } = await serve({ data: await folder(), root: image })
  const health = await (await fetch(`${origin}/healthz`)).json()
  expect(health, output()).toMatchObject({ status: 'ok', statistics: 'on' })
  expect((await fetch(`${origin}/v1.js`)).headers.get('Content-Type')).toContain('javascript')
  for (const none of [
    'node_modules/rolldown',
    'node_modules/wrangler',
    'content/quizzes',
    'worker/tools',
  ])
    expect(existsSync(join(image, none)), none).toBe(false)
})

it('an upgraded service has the chunks of the build before, also while the next one is built', async () => {
  const built = join(await folder(), 'dist')
  await cp(FIXTURES_BUILT, built, { recursive: true })
  await rm(join(built, 'self-host'), { recursive: true, force: true })
  const before = buildOf('0.0.9', ['quiz-aaaaaaaa.js'])
  await writeFiles(
    join(built, 'self-host', SERVED),
    [...before].map(([path, bytes]) => ({ path, bytes })),
  )
  const { origin, output } = await serve({ data: await folder(), args: ['--build', built] })
  await rm(join(built, 'public'), { recursive: true })
  const chunk = await fetch(`${origin}/c/quiz-aaaaaaaa.js`)
  expect(chunk.status, output()).toBe(200)
  expect(Buffer.from(await chunk.arrayBuffer())).toEqual(before.get('/c/quiz-aaaaaaaa.js'))
  expect(chunk.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8')
  expect(chunk.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  expect((await fetch(`${origin}/v0.0.9/self-check.js`)).status).toBe(200)
  expect((await fetch(`${origin}/v1.js`)).status).toBe(200)
})

it('the Dockerfile copies that image and runs its command', async () => {
  const text = await fileOf('Dockerfile')
  expect(text).toContain('node worker/self-host/image.ts /image')
  const [, command = ''] = /^CMD (\[.*\])$/m.exec(text) ?? []
  const [program, option, main, ...args]: string[] = JSON.parse(command)
  expect([program, option, main]).toEqual([
    'node',
    '--disable-warning=ExperimentalWarning',
    'worker/self-host/main.ts',
  ])
  expect(args).toEqual(['--host', '0.0.0.0', '--data', '/data'])
  // Else secrets and state of this machine would be in its layers.
  const ignored = (await fileOf('Dockerfile.dockerignore')).trim().split('\n')
  expect(ignored).toEqual(expect.arrayContaining(['.dev.vars*', '.env*', '*.env', '.git', 'data']))
  // But what the image before served goes in, so that the next one keeps it.
  expect(ignored.indexOf(`!dist/self-host/${SERVED}`)).toBeGreaterThan(ignored.indexOf('dist'))
})

it('the unit is one that systemd accepts, with its program where it says', async ({ skip }) => {
  if (spawnSync('systemd-analyze', ['--version']).error) skip('systemd is not installed.')
  const site = await folder()
  const unit = (await fileOf('selfcheck.service')).replaceAll('/opt/selfcheck', ROOT)
  const file = join(site, 'selfcheck.service')
  await writeFile(file, unit)
  // It prints what it does not know or cannot find.
  const { status, stderr, stdout } = spawnSync('systemd-analyze', ['verify', file], {
    encoding: 'utf8',
  })
  expect([status, stdout + stderr]).toEqual([0, ''])
  const exposure = execFileSync('systemd-analyze', ['security', '--offline=yes', file], {
    encoding: 'utf8',
  })
  const [, level] = /Overall exposure level for selfcheck\.service: ([\d.]+)/.exec(exposure) ?? []
  expect(Number(level)).toBeLessThan(2)
  const [, main = ''] = / (worker\/self-host\/\S+)/.exec(unit) ?? []
  expect(existsSync(join(ROOT, main))).toBe(true)
})

it('a build for Workers KV is served whole here, where there is none', async () => {
  const built = join(await folder(), 'dist')
  await cp(FIXTURES_BUILT, built, { recursive: true })
  const { entries }: { entries: Record<string, string> } = await import(
    join(FIXTURES_BUILT, 'in-kv/entries.js')
  )
  await cp(join(FIXTURES_BUILT, 'in-kv/worker.js'), join(built, 'worker.js'))
  await mkdir(join(built, 'content'))
  for (const [key, text] of Object.entries(entries))
    await writeFile(join(built, 'content', key), text)
  const { origin, output } = await serve({
    data: await folder(),
    args: ['--build', built],
  })
  const quiz = await fetch(`${origin}/api/v1/quizzes/honey-bees`)
  expect(quiz.status, output()).toBe(200)
})
