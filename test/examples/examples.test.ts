// The examples as their readers use them: installed with our package, type-checked, built, and driven
// in the browser. Each shows a quiz, hears an event in the way of its framework, shows another quiz
// and then none. `npm run test:examples` runs this file.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import {
  afterAll,
  beforeAll,
  describe,
  expect,
  inject,
  it,
  onTestFinished,
  type TestContext,
} from 'vitest'
import { SOON, useBrowser } from '../support/browser/browse.ts'
import { copyExample, install, type Project, packTarball } from '../support/examples/projects.ts'
import { FIRST, QuizPage } from '../support/pages/quiz-page.ts'
import { serveFiles } from '../support/serve/files.ts'

const browse = useBrowser()
const origin = inject('workerOrigin')

let packed: string
let tarball: string

beforeAll(async () => {
  packed = await mkdtemp(join(tmpdir(), 'selfcheck-packed-'))
  tarball = await packTarball(packed)
}, 120_000)
afterAll(() => rm(packed, { recursive: true, force: true }))

/** Skips the test, and says why, if the registry cannot be reached. */
async function installed(name: string, { skip }: TestContext): Promise<Project> {
  const project = await copyExample(name, origin)
  onTestFinished(() => project.remove())
  const done = await install(project, tarball)
  if (!done.ok) skip(done.error)
  return project
}

async function driveFiles(folder: string): Promise<void> {
  const server = await serveFiles(folder)
  onTestFinished(() => server.close())
  await drive(await browse.open(server.url))
}

async function drive(page: Page): Promise<void> {
  const quiz = new QuizPage(page)
  await quiz.shows(FIRST.prompt)
  expect(await quiz.prompt.getAttribute('aria-level'), 'heading-level').toBe('2')
  await quiz.giveIn(FIRST, 'wrong')
  await expect.poll(() => page.locator('output').textContent(), SOON).toBe('not right')

  await page.evaluate(() => {
    const element = document.querySelector('self-check')
    if (element) Object.assign(window, { shown: new WeakRef(element) })
  })
  const press = (name: string) =>
    page.getByRole('button', { name }).or(page.getByRole('link', { name })).click()
  await press('Another quiz')
  await page.getByRole('heading', { name: 'Where do you like to work?' }).waitFor()
  await press('No quiz')
  await expect.poll(() => page.locator('self-check').count(), SOON).toBe(0)

  const devtools = await page.context().newCDPSession(page)
  const isKept = async () => {
    await devtools.send('HeapProfiler.collectGarbage')
    return page.evaluate(() => Boolean(Reflect.get(window, 'shown').deref()))
  }
  await expect.poll(isKept, SOON).toBe(false)
}

describe.each(['react', 'vue', 'svelte'])('%s', (name) => {
  it('compiles, and works in both builds of the framework', async (context) => {
    const project = await installed(name, context)
    await project.script('check')
    // In development React mounts everything twice, and frameworks say what they do not like.
    for (const mode of ['development', 'production']) {
      await project.script('build', { NODE_ENV: mode })
      await driveFiles(join(project.folder, 'dist'))
    }
  })
})

describe('React on a server', () => {
  it('hydrates what was rendered, without a mismatch, in both builds of React', async (context) => {
    const project = await installed('react-server', context)
    await project.script('check')
    for (const mode of ['development', 'production']) {
      await project.script('build', { NODE_ENV: mode })
      const url = await project.serve({ NODE_ENV: mode })
      const page = await browse.blank()
      // React logs a mismatch in development, and throws one to the page where it renders again.
      const reported: string[] = []
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) reported.push(message.text())
      })
      page.on('pageerror', ({ message }) => reported.push(message))
      const scripts = Promise.withResolvers<void>()
      await page.route('**/assets/*.js', async (route) => {
        await scripts.promise
        await route.continue()
      })
      await page.goto(url, { waitUntil: 'commit' })
      await page.getByRole('link', { name: 'Check what you know' }).waitFor()
      const rendered = await page.$('self-check')
      scripts.resolve()
      await new QuizPage(page).shows(FIRST.prompt)
      expect(await rendered?.evaluate((element) => element.isConnected)).toBe(true)
      await rendered?.dispose()
      await drive(page)
      expect(reported).toEqual([])
    }
  })
})

describe('Astro', () => {
  it('compiles, and works with the client router', async (context) => {
    const project = await installed('astro', context)
    await project.script('check')
    await project.script('build')
    await driveFiles(join(project.folder, 'dist'))
  })
})

describe('VitePress', () => {
  it('compiles, is rendered on a server, and works', async (context) => {
    const project = await installed('vitepress', context)
    await project.script('check')
    await project.script('build')
    await driveFiles(join(project.folder, 'docs/.vitepress/dist'))
  })
})

describe('a static page', () => {
  it('works under its strict policy', async () => {
    const project = await copyExample('static', origin)
    onTestFinished(() => project.remove())
    await driveFiles(project.folder)
  })
})

describe('the types', () => {
  it('compile in Preact and Solid, where mistakes are found', async (context) => {
    const project = await installed('types', context)
    await project.script('check')
  })
})

describe('the package', () => {
  it('passes publint and arethetypeswrong', async (context) => {
    const project = await installed('tools', context)
    await project.script('check', { TARBALL: tarball })
  })
})
