// What npm start sees of an author's saves.
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchSources } from '../../../../../worker/tools/start/watch.ts'

let root = ''
let end = () => {}
const seen = new Set<string>()

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'selfcheck-watch-'))
  await mkdir(join(root, 'content/quizzes'), { recursive: true })
  await writeFile(join(root, 'content/quizzes/a.md'), '0')
  end = watchSources(root, ['content'], async (paths) => {
    for (const path of paths) seen.add(path)
  })
})
afterEach(async () => {
  end()
  await rm(root, { recursive: true })
})

/** Changes something, and waits until it is reported. */
async function reports(path: string, change: () => Promise<unknown>): Promise<void> {
  seen.clear()
  await change()
  await vi.waitFor(() => expect(seen).toContain(path), { timeout: 10_000 })
}

const save = (path: string) => writeFile(join(root, path), `${Math.random()}`)

it('every save of a file, also by an editor that replaces the file', async () => {
  const path = 'content/quizzes/a.md'
  async function replace(): Promise<void> {
    await save('content/quizzes/.a.md.new')
    await rename(join(root, 'content/quizzes/.a.md.new'), join(root, path))
  }
  await reports(path, () => save(path))
  for (let time = 0; time < 3; time += 1) await reports(path, replace)
  await reports(path, () => save(path))
})

it('files in a folder that is new, deleted, or there again', async () => {
  const make = () => mkdir(join(root, 'content/new'))
  await reports('content/new', make)
  await reports('content/new/b.md', () => save('content/new/b.md'))
  await reports('content/new', () => rm(join(root, 'content/new'), { recursive: true }))
  await reports('content/new', make)
  await reports('content/new/b.md', () => save('content/new/b.md'))
})

it('no copy that an editor makes beside a file', async () => {
  await save('content/quizzes/a.md~')
  await reports('content/quizzes/c.md', () => save('content/quizzes/c.md'))
  expect([...seen]).toEqual(['content/quizzes/c.md'])
})
