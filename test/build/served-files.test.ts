// The whole public folder, through the server: no file that an address reaches holds a text that is
// private before an answer, or names an entry of the content; and no address reaches an entry.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { storedContent } from '../../worker/tools/code/hand-over.ts'
import { PRIVATE_SENTENCES } from '../support/content/private-texts.ts'
import { FIXTURES_BUILT } from '../support/run/build-fixtures.ts'
import { openWorkerd, type Workerd } from '../support/serve/workerd.ts'

const FOLDER = join(FIXTURES_BUILT, 'public')
const FILES = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) => join(file.parentPath, file.name).slice(FOLDER.length))

const { built }: { built: Parameters<typeof storedContent>[0] } = await import(
  join(FIXTURES_BUILT, 'built.js')
)
const KEYS = Object.keys(storedContent(built).entries)

let server: Workerd
beforeAll(async () => {
  server = await openWorkerd()
  await server.start()
})
afterAll(() => server.close())

async function answerTo(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${server.origin}${path}`)
  return { status: response.status, text: await response.text() }
}

/** As the file has it, in a script or in HTML. */
function privateIn(text: string): string[] {
  const plain = text.replaceAll('\\"', '"').replaceAll('&#39;', "'").replaceAll('&quot;', '"')
  const found = [...PRIVATE_SENTENCES, ...KEYS].filter((one) => one !== '')
  return found.filter(
    (one) => plain.includes(one) || text.includes(JSON.stringify(one).slice(1, -1)),
  )
}

it('finds what it searches for, where it is', async () => {
  expect(FILES.length).toBeGreaterThan(100)
  expect(KEYS.length).toBeGreaterThan(5)
  const check = await fetch(`${server.origin}/api/v1/quizzes/honey-bees/check`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ question: 'why-honey-keeps', response: 'sting' }),
  })
  expect(privateIn(await check.text()).length).toBeGreaterThan(2)
})

it('no file holds a private text', async () => {
  const served = new Set<string>()
  for (const path of FILES) {
    const { status, text } = await answerTo(path)
    if (status === 200) served.add(path)
    expect(privateIn(text), path).toEqual([])
  }
  // The pages of the documentation have no address of their own.
  const others = FILES.filter((path) => !served.has(path))
  expect(others.filter((path) => !/^\/docs\//.test(path))).toEqual([])
})

it('no address reaches an entry', async () => {
  for (const key of KEYS) {
    const paths = ['', 'content/', 'c/', 'm/', 'og/', 'docs/', 'api/v1/quizzes/', 'api/v1/results/']
    const climbing = ['..%2fcontent%2f', 'c/..%2f..%2fcontent%2f', 'content%2f', '%2e%2e/content/']
    for (const path of [...paths, ...climbing]) {
      const { status, text } = await answerTo(`/${path}${key}`)
      expect([404, 503], path).toContain(status)
      expect(privateIn(text.replaceAll(key, '')), path).toEqual([])
    }
  }
})
