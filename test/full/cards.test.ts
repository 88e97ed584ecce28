// The cards that the build made, and what a build does with those that it made before.

import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Catalogue } from '../../content/model/catalogue.ts'
import type { CheckQuiz, Quiz } from '../../content/model/quiz.ts'
import { inEveryLanguage } from '../../content/translate/editions.ts'
import { ROOT } from '../../worker/tools/build.ts'
import { type MadeCards, makeCards, removeUnusedCards } from '../../worker/tools/cards/make.ts'
import { CARDS_MAX } from '../../worker/tools/chunk-index.ts'
import { lookOf } from '../../worker/tools/site/look.ts'
import { FIXTURES } from '../fixtures/content/catalogue.ts'
import { FIXTURE_SITE } from '../fixtures/content/site.ts'
import { CHECK_QUIZZES } from '../support/content/kinds.ts'

const { built } = await import(`${ROOT}/dist/fixtures/built.js`)
const paths: Readonly<Record<string, string>> = built.cards
const [quiz] = CHECK_QUIZZES as [CheckQuiz]
const [key, count] = [`quiz/${quiz.id}/en`, quiz.questions.length] as const

/** Each number of right questions, of the whole quiz and of its sets, and each band; or each outcome. */
function resultsOf(of: Quiz): string[] {
  if (of.kind === 'outcome') return of.outcomes.map(({ id }) => `outcome/${id}`)
  const { questions, draw = questions.length, sets = {} } = of
  const counts = new Set([draw, ...Object.values(sets).map((ids) => ids.length)])
  const numbers = [...counts].flatMap((all) =>
    Array.from({ length: all + 1 }, (_, right) => `${right}-of-${all}`),
  )
  return [...of.bands.map(({ id }) => `band/${id}`), ...numbers]
}

describe('the build', () => {
  it('makes a card for each guide, each quiz, and each result that there is to share', () => {
    const { guides, quizzes } = inEveryLanguage(FIXTURES)
    const expected = [
      ...guides.map(({ id, lang }) => `guide/${id}/${lang}`),
      ...quizzes.flatMap((one) => [
        `quiz/${one.id}/${one.lang}`,
        ...resultsOf(one).map((result) => `quiz/${one.id}/${one.lang}/${result}`),
      ]),
    ]
    expect(Object.keys(paths).toSorted()).toEqual(expected.toSorted())
    expect(paths[`${key}/0-of-${count}`]).toBeDefined()
    expect(paths[`${key}/${count}-of-${count}`]).toBeDefined()
  })

  it.each(Object.entries(paths))('%s is a PNG of 1200 × 630, under 150 kB', async (name, path) => {
    expect(path).toMatch(/^\/og\/[\w-]+-[0-9a-f]{12}\.png$/)
    expect(path).toContain(`/${name.replaceAll('/', '-')}-`)
    const bytes = await readFile(`${ROOT}/dist/fixtures/public${path}`)
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
    expect(bytes.toString('latin1', 12, 16)).toBe('IHDR')
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
    expect(bytes.length).toBeLessThan(150_000)
  })

  it('gives no two cards the same picture', async () => {
    const files = await Promise.all(
      Object.values(paths).map((path) => readFile(`${ROOT}/dist/fixtures/public${path}`)),
    )
    const hashes = files.map((bytes) => createHash('sha256').update(bytes).digest('hex'))
    expect(new Set(hashes).size).toBe(hashes.length)
  })
})

describe('made again', async () => {
  const { cards: look } = await lookOf(FIXTURE_SITE, 'content')
  const folders: string[] = []
  afterEach(async () => {
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
  })
  async function emptyCache(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'selfcheck-cards-'))
    folders.push(folder)
    return folder
  }
  async function make(cache: string, of: Catalogue = FIXTURES, most = CARDS_MAX) {
    const made = await makeCards(of, { look, cache, most })
    if (!made.ok) throw new Error(made.error)
    return made.value
  }
  const titled = (title: string): Catalogue => ({ guides: [], quizzes: [{ ...quiz, title }] })
  const names = ({ files }: MadeCards) => files.map(({ path }) => path.slice('og/'.length))

  it('they are the same bytes under the same names', async () => {
    const [one, other] = [await make(await emptyCache()), await make(await emptyCache())]
    expect(one.drawn).toBe(Object.keys(paths).length)
    expect(one.paths).toEqual(paths)
    expect(other).toEqual(one)
  })

  it('nothing is drawn that was drawn before', async () => {
    const cache = await emptyCache()
    const first = await make(cache)
    expect(await make(cache)).toEqual({ ...first, drawn: 0 })
  })

  it('a card that is gone from the cache is drawn alone', async () => {
    const cache = await emptyCache()
    const first = await make(cache)
    await rm(join(cache, names(first)[3] ?? ''))
    expect(await make(cache)).toEqual({ ...first, drawn: 1 })
  })

  it('another title gives every card of the quiz another name', async () => {
    const cache = await emptyCache()
    const before = await make(cache, titled('Tea'))
    const after = await make(cache, titled('Coffee'))
    expect(after.drawn).toBe(after.files.length)
    expect(names(after).filter((name) => names(before).includes(name))).toEqual([])
  })

  it('a release keeps in the cache what it needs, and nothing else', async () => {
    const cache = await emptyCache()
    await make(cache, titled('Tea'))
    await writeFile(join(cache, 'half-a-card.png.123'), '')
    const now = await make(cache, titled('Coffee'))
    await removeUnusedCards(cache, now)
    expect((await readdir(cache)).toSorted()).toEqual(names(now).toSorted())
  })

  it('a catalogue of more cards than there may be has one for each band', async () => {
    const cache = await emptyCache()
    // One for the quiz, one for each number of right questions from 0 on, and one for each band.
    const all = 1 + count + 1 + quiz.bands.length
    const { detail, paths: found } = await make(cache, titled('Tea'), all - 1)
    expect(detail).toBe('band')
    expect(Object.keys(found)).toEqual([key, ...quiz.bands.map(({ id }) => `${key}/band/${id}`)])
    expect((await make(cache, titled('Tea'), all)).detail).toBe('score')
  })

  it('one that has too many even so has one for each quiz, and else is refused', async () => {
    const { detail, paths: found } = await make(await emptyCache(), titled('Tea'), 2)
    expect([detail, Object.keys(found)]).toEqual(['none', [key]])
    const made = await makeCards(titled('Tea'), { look, cache: await emptyCache(), most: 0 })
    expect(made).toEqual({ ok: false, error: expect.stringContaining('more than the 0 files') })
  })

  it('a character that no font has stops the build, with the quiz and the character', async () => {
    const cache = await emptyCache()
    const made = await makeCards(titled('The worth of 学'), { look, cache, most: CARDS_MAX })
    expect(made).toEqual({
      ok: false,
      error: expect.stringMatching(
        /quiz "honey-bees" \(en\).*no font has the "学" \(U\+5B66\) of its title/,
      ),
    })
  })

  it('a language that cards have no words in stops the build, with the quiz', async () => {
    const of: Catalogue = { guides: [], quizzes: [{ ...quiz, lang: 'sv' }] }
    const made = await makeCards(of, { look, cache: await emptyCache(), most: CARDS_MAX })
    expect(made).toEqual({
      ok: false,
      error: expect.stringMatching(/quiz "honey-bees" \(sv\) has no text in its language/),
    })
  })
})
