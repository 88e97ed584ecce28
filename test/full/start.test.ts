// `npm start`: its two addresses, an edit, and that it leaves no process behind, however it ends.
import { spawnSync } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { catalogue } from '../../content/catalogue.ts'
import { ROOT } from '../../worker/tools/build.ts'
import { bothGone, UP, useStart } from '../support/run/start.ts'

const start = useStart()
const LONG = { timeout: 180_000 }

it(
  'prints three addresses that answer, rebuilds after an edit, and ends at Ctrl-C',
  LONG,
  async () => {
    const { pid, urls, output } = await start('npm', ['start'])
    const [origin = '', blog = '', author = ''] = urls
    expect(urls).toHaveLength(3)
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(blog).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\S+$/)
    expect((await fetch(author)).status, 'the author’s page needs no key here').toBe(200)
    expect(new URL(blog).port).not.toBe(new URL(origin).port)
    expect(new URL(origin).port, 'the taken port').not.toBe('8787')

    const post = await fetch(blog)
    const html = await post.text()
    expect(html.match(/<self-check\b/g)).toHaveLength(1)
    expect(html).toContain(`src="${origin}/v1.js"`)
    const pages = catalogue.quizzes.map(({ id }) => `/q/${id}`)
    for (const path of ['/', '/favicon.ico', ...pages]) {
      expect((await fetch(new URL(path, blog))).status, path).toBe(404)
    }
    const list = await fetch(`${origin}/api/v1/quizzes`)
    expect(await list.json()).toMatchObject({
      quizzes: catalogue.quizzes.map(({ id }) => ({ id })),
    })

    // A new date and no new content: the build runs, and what others test stays as it is.
    await utimes(join(ROOT, 'content/catalogue.ts'), new Date(), new Date())
    await vi.waitFor(() => expect(output()).toMatch(/Built again at .*: done/), UP)

    process.kill(-pid, 'SIGINT')
    await bothGone(urls)
  },
)

it('stops everything when npm is killed outright', LONG, async () => {
  const { pid, urls } = await start('npm', ['start'])
  expect(urls).toHaveLength(3)
  process.kill(pid, 'SIGKILL')
  await bothGone(urls)
})

it('stops everything when the shell that started npm is killed outright', LONG, async () => {
  const { pid, urls } = await start('sh', ['-c', 'npm start; true'])
  expect(urls).toHaveLength(3)
  process.kill(pid, 'SIGKILL')
  await bothGone(urls)
})

it(
  'is run by `content -- preview`, which opens the preview, also of one that runs',
  LONG,
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'selfcheck-browser-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    // In place of the reader's browser.
    const opened = join(folder, 'opened')
    await writeFile(join(folder, 'xdg-open'), `#!/bin/sh\necho "$1" >> "${opened}"\n`)
    await chmod(join(folder, 'xdg-open'), 0o755)
    const path = `PATH=${folder}:${process.env.PATH}`
    const preview = ['npm', 'run', 'content', '--', 'preview']

    const { pid, urls } = await start('env', [path, ...preview])
    const [origin = '', blog = ''] = urls
    const addresses = async () => (await readFile(opened, 'utf8')).trimEnd().split('\n')
    await vi.waitFor(async () => expect(await addresses()).toEqual([`${origin}/preview`]), UP)
    expect(await (await fetch(`${origin}/preview`)).text()).toContain('<h1>Preview</h1>')

    const again = spawnSync('env', [path, ...preview], { cwd: ROOT, encoding: 'utf8' })
    expect(again).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('is already running'),
    })
    await vi.waitFor(async () => expect(await addresses()).toHaveLength(2), UP)

    process.kill(-pid, 'SIGINT')
    await bothGone([origin, blog])
  },
)
