// `content -- import`: what it writes, what it says, and how it ends.
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { importFiles } from '../../../../content/cli/import/import.ts'
import type { ImportReport } from '../../../../content/cli/import/import-report.ts'
import type { ImportRequest } from '../../../../content/cli/import/request.ts'
import { quizJson } from '../../../../content/export/json/write.ts'
import { readQuiz } from '../../../../content/markdown/read-quiz.ts'

const GOOD = 'Is tea a leaf?\nA. Yes\nB. No\nANSWER: A\n'
const BAD = 'Is there more?\nA. Yes\nANSWER: A\n'

let root = ''
const said = { log: [] as string[], error: [] as string[] }

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'selfcheck-import-'))
  for (const name of ['log', 'error'] as const) {
    said[name] = []
    vi.spyOn(console, name).mockImplementation((text: string) => void said[name].push(text))
  }
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(root, { recursive: true })
})

const put = (name: string, text: string) => writeFile(join(root, name), text)
const run = (paths: readonly string[], more: Partial<ImportRequest> = {}) =>
  importFiles({ paths, isDryRun: false, isStrict: false, root, ...more })
const written = (path: string) => readFile(join(root, path), 'utf8')
const reported = async (): Promise<ImportReport> => JSON.parse(await written('report.json'))

it('writes a quiz named as the file, in content/quizzes', async () => {
  await put('Tea_leaves.txt', GOOD)
  expect(await run(['Tea_leaves.txt'])).toBe(0)
  expect(await written('content/quizzes/tea-leaves.quiz.md')).toMatch(
    /^---\ntitle: Tea leaves\ndescription: Imported from Tea_leaves\.txt\.\nlang: en\n---\n\n## Is tea a leaf\?.*\n\n- \[x\] Yes/,
  )
  expect(said.log).toEqual([
    'Tea_leaves.txt: 1 question, 1 imported (1 single), 0 skipped, 0 warnings',
    'Written: content/quizzes/tea-leaves.quiz.md',
    'Next: "npm run content -- check" names what is still weak.',
  ])
})

it('names what it skips by file, line, code and question, and imports the rest', async () => {
  await put('tea.txt', GOOD + BAD)
  expect(await run(['tea.txt'])).toBe(0)
  expect(said.log[0]).toMatch(/^tea\.txt:5 {2}skipped {2}too-few {2}question "Is there more\?": .+/)
  expect(await run(['tea.txt'], { isStrict: true, out: 'again.md' })).toBe(1)
})

it('only reports with --dry-run', async () => {
  await put('tea.txt', GOOD + BAD)
  expect(await run(['tea.txt'], { isDryRun: true, report: 'report.json' })).toBe(0)
  await expect(written('content/quizzes/tea.quiz.md')).rejects.toThrow()
  const { files, totals } = await reported()
  expect(totals).toEqual({ files: 1, questions: 1, skipped: 1, warnings: 0 })
  expect(files[0]).toMatchObject({
    file: 'tea.txt',
    format: 'aiken',
    questions: [{ type: 'single', prompt: 'Is tea a leaf?', key: 'yes', line: 1 }],
    skipped: [{ line: 5, code: 'too-few' }],
  })
})

it('never overwrites a file', async () => {
  await put('tea.txt', GOOD)
  await put('mine.md', 'mine')
  expect(await run(['tea.txt'], { out: 'mine.md' })).toBe(2)
  expect(await written('mine.md')).toBe('mine')
  expect(said.log[0]).toContain('file-exists')
})

it('takes a folder for all files in it, each on its own', async () => {
  await put('tea.txt', GOOD)
  await put('list.txt', 'milk, sugar')
  expect(await run(['.'], { out: 'out', report: 'report.json' })).toBe(0)
  expect((await reported()).files.map(({ file, format }) => [file, format])).toEqual([
    ['list.txt', undefined],
    ['tea.txt', 'aiken'],
  ])
  expect(await written('out/tea.quiz.md')).toContain('## Is tea a leaf?')
})

it.each([
  ['a file that is not there', 'none.txt', 'no-file'],
  ['a file of no known format', 'list.txt', 'unknown-format'],
])('says what is wrong with %s, and exits with 2', async (_, name, code) => {
  await put('list.txt', 'milk, sugar')
  expect(await run([name])).toBe(2)
  expect(said.log.join('\n')).toContain(code)
})

it('reads in the encoding that is named', async () => {
  await writeFile(join(root, 'tea.txt'), Buffer.from(GOOD.replace('tea', 'th\u00e9'), 'latin1'))
  await run(['tea.txt'])
  await run(['tea.txt'], { encoding: 'koi8-r', out: 'russian.md' })
  expect(await written('content/quizzes/tea.quiz.md')).toContain('Is thé a leaf?')
  expect(await written('russian.md')).toContain('Is thИ a leaf?')
})

it('says so if a file of the named format has no question', async () => {
  await copyFile(
    join(import.meta.dirname, '../../../fixtures/import/h5p/picture.h5p'),
    join(root, 'a.h5p'),
  )
  await put('empty.gift', '// Nothing yet.\n')
  expect(await run(['a.h5p', 'empty.gift'], { from: 'gift', report: 'report.json' })).toBe(2)
  expect(said.log).toEqual([
    'a.h5p:1  error  no-questions  there is no question of GIFT in it. Is it in another format?',
    'empty.gift:1  error  no-questions  there is no question of GIFT in it. Is it in another format?',
  ])
  expect((await reported()).totals).toMatchObject({ questions: 0, skipped: 2 })
})

it.each([
  { from: 'word' },
  { encoding: 'klingon' },
  { lang: 'deutsch' },
  { lang: 'pt-br' },
  { map: 'question' },
  { map: 'asked=Q' },
  { out: 'quiz.json' },
  { out: 'quiz.ts' },
])('refuses %o as wrong usage', async (more) => {
  await put('tea.txt', GOOD)
  expect(await run(['tea.txt'], more)).toBe(64)
  expect(said.error[0]).toContain(Object.values(more)[0])
  expect(await readdir(root)).toEqual(['tea.txt'])
})

it('takes one file for --out only with one file to import', async () => {
  await mkdir(join(root, 'old/more'), { recursive: true })
  await put('old/tea.txt', GOOD)
  expect(await run(['old'], { out: 'one.quiz.md' })).toBe(0)
  expect(await written('one.quiz.md')).toContain('## Is tea a leaf?')
  await put('old/more/milk.txt', GOOD)
  expect(await run(['old'], { out: 'two.quiz.md' })).toBe(64)
  expect(said.error).toEqual([
    'content: --out names one file, and there are 2 to import; name a folder',
  ])
  await mkdir(join(root, 'v1.2'))
  expect(await run(['old'], { out: 'v1.2' })).toBe(0)
  expect(await run(['old'], { out: 'v1.3/' })).toBe(0)
  for (const file of ['v1.2/tea.quiz.md', 'v1.3/milk.quiz.md'])
    expect(await written(file)).toContain('## Is tea a leaf?')
})

it('says that a folder has no file', async () => {
  await mkdir(join(root, 'none/deep'), { recursive: true })
  expect(await run(['none'])).toBe(2)
  expect(said.error).toEqual(['content: there is no file in none'])
})

it('names a file that the site would not find', async () => {
  await put('tea.txt', GOOD)
  await run(['tea.txt'], { out: 'tea.md' })
  expect(said.log.at(-2)).toContain('.quiz.md')
})

it('says with --dry-run which files are in the way', async () => {
  await put('tea.txt', GOOD)
  await put('Tea.gift', 'Is tea a leaf? {T}')
  await put('milk.txt', GOOD)
  await run(['milk.txt'])
  said.log = []
  expect(await run(['tea.txt', 'Tea.gift', 'milk.txt'], { isDryRun: true })).toBe(0)
  expect(said.log.filter((line) => line.includes('file-exists'))).toEqual([
    expect.stringMatching(/^Tea\.gift:1 .*content\/quizzes\/tea\.quiz\.md is there already/),
    expect.stringMatching(/^milk\.txt:1 .*content\/quizzes\/milk\.quiz\.md is there already/),
  ])
})

it.each([
  ['folder', 'it is a folder'],
  ['tea.txt/report.json', 'a file stands where it, or its folder, would be'],
])('says why the report %s cannot be written, and imports nothing', async (report, words) => {
  await put('tea.txt', GOOD)
  await mkdir(join(root, 'folder'))
  expect(await run(['tea.txt'], { report })).toBe(2)
  expect(said.error).toEqual([`content: the report ${report} was not written: ${words}`])
  await expect(written('content/quizzes/tea.quiz.md')).rejects.toThrow()
})

it('makes the folder of the report', async () => {
  await put('tea.txt', GOOD)
  expect(await run(['tea.txt', 'none.txt'], { report: 'new/report.json' })).toBe(0)
  expect(JSON.parse(await written('new/report.json'))).toMatchObject({
    files: [{ file: 'tea.txt' }, { file: 'none.txt' }],
    totals: { files: 2, questions: 1, skipped: 1, warnings: 0 },
  })
})

it('says why a quiz cannot be written', async () => {
  await put('tea.txt', GOOD)
  await put('content', 'a file')
  expect(await run(['tea.txt'])).toBe(2)
  expect(said.log).toEqual([
    'tea.txt:1  error  not-written  content/quizzes/tea.quiz.md was not written: a part of its path is a file.',
  ])
})

it('takes the language of --lang before that of a quiz of our own', async () => {
  await put('the.quiz.md', '---\ntitle: T\nlang: en\n---\n\n## C’est du thé. {#the}\n\n= true\n')
  expect(await run(['the.quiz.md'], { lang: 'fr' })).toBe(0)
  const text = await written('content/quizzes/the.quiz.md')
  expect(text).toMatch(/lang: fr\n---\n\n## C’est du thé\. \{#the\}\n\n= true\n$/)
})

describe('the pictures of a quiz of our own', () => {
  const PICTURES = join(import.meta.dirname, '../../../fixtures/pictures')
  const QUIZ = (picture: string) =>
    `---\ntitle: Combs\nlang: en\n---\n\n## What is this?\n\n![Cells](${picture})\n\n- [x] A comb\n- [ ] A roof\n`
  const addressIn = (text: string) => /\]\(([^\s)]+)/.exec(text)?.[1] ?? ''

  beforeEach(async () => {
    await mkdir(join(root, 'other site/pictures'), { recursive: true })
    await copyFile(join(PICTURES, 'comb.png'), join(root, 'other site/pictures/comb.png'))
    await put('other site/combs.quiz.md', QUIZ('pictures/comb.png'))
  })

  it('come along from beside the file, in Markdown and JSON', async () => {
    const comb = await readFile(join(PICTURES, 'comb.png'))
    expect(await run(['other site/combs.quiz.md'])).toBe(0)
    expect(await readFile(join(root, 'content/quizzes/pictures/comb.png'))).toEqual(comb)
    const { value } = readQuiz('combs', QUIZ('pictures/comb.png'), new Map(), '')
    await put('other site/combs.json', quizJson(value ?? never()))
    expect(await run(['other site/combs.json'], { out: 'again/' })).toBe(0)
    expect(await readFile(join(root, 'again/pictures/comb.png'))).toEqual(comb)
    expect(said.log.join('\n')).not.toContain('warning  ')
  })

  it('are addressed where --assets and --ts put them', async () => {
    const from = 'other site/combs.quiz.md'
    expect(await run([from], { assets: 'content/my media' })).toBe(0)
    const address = addressIn(await written('content/quizzes/combs.quiz.md'))
    expect(address).toBe('../my%20media/comb.png')
    expect(await written('content/my media/comb.png')).not.toBe('')
    expect(await run([from], { isTyped: true })).toBe(0)
    expect(addressIn(await written('content/quizzes/combs.ts'))).toBe('quizzes/pictures/comb.png')
    expect(await written('content/quizzes/pictures/comb.png')).not.toBe('')
  })

  it.each(['pictures/none.png', '../tea.txt', 'https://example.org/comb.png'])(
    'are named if they are not there: %s',
    async (picture) => {
      await put('tea.txt', GOOD)
      await put('other site/lost.quiz.md', QUIZ(picture))
      expect(await run(['other site/lost.quiz.md'])).toBe(0)
      expect(said.log[0]).toMatch(
        /^other site\/lost\.quiz\.md:1 {2}warning {2}picture-file {2}the picture /,
      )
    },
  )

  it('replace no other picture', async () => {
    await mkdir(join(root, 'content/quizzes/pictures'), { recursive: true })
    await put('content/quizzes/pictures/comb.png', 'mine')
    expect(await run(['other site/combs.quiz.md'])).toBe(2)
    expect(said.log[0]).toMatch(
      /file-exists.*quizzes\/pictures\/comb\.png .*another picture.*--assets/,
    )
    expect(await written('content/quizzes/pictures/comb.png')).toBe('mine')
    await expect(written('content/quizzes/combs.quiz.md')).rejects.toThrow()
  })
})

it('writes a typed file with --ts, which names its functions and says where to list it', async () => {
  await put('tea.txt', GOOD)
  expect(await run(['tea.txt'], { isTyped: true })).toBe(0)
  expect(await written('content/quizzes/tea.ts')).toMatch(
    /^import \{ defineQuiz \} from '\.\.\/define\/quiz\.ts'\nimport \{ single \} from .*export const teaQuiz = defineQuiz\(\{\n {2}id: 'tea',/s,
  )
  expect(said.log.at(-2)).toContain('content/catalogue.ts')
})

it('reads a quiz of our own whole, and names the file by its id', async () => {
  await put('tea.txt', GOOD)
  await run(['tea.txt'], { out: 'first.md' })
  await put(
    'other.json',
    quizJson(readQuiz('tea', await written('first.md'), new Map()).value ?? never()),
  )
  expect(await run(['other.json'])).toBe(0)
  expect(await written('content/quizzes/tea.quiz.md')).toBe(await written('first.md'))
  expect(await run(['first.md'])).toBe(0)
  expect(await written('content/quizzes/first.quiz.md')).toBe(await written('first.md'))
})

function never(): never {
  throw new Error('There is no quiz.')
}

it('writes pictures beside the quiz, or into the folder of --assets, where the quiz finds them', async () => {
  const packed = join(import.meta.dirname, '../../../fixtures/import/h5p/picture.h5p')
  await copyFile(packed, join(root, 'a.h5p'))
  const addressIn = (text: string) => /\]\(([^\s)]+)/.exec(text)?.[1] ?? ''
  await run(['a.h5p'], { out: 'content/quizzes/beside.quiz.md' })
  const beside = addressIn(await written('content/quizzes/beside.quiz.md'))
  expect(beside).toMatch(/^pictures\//)
  expect(await written(`content/quizzes/${beside}`)).not.toBe('')
  await run(['a.h5p'], { out: 'content/quizzes/apart.quiz.md', assets: 'content/my media' })
  const apart = addressIn(await written('content/quizzes/apart.quiz.md'))
  expect(apart).toMatch(/^\.\.\/my%20media\/[^/]+$/)
  expect(await written(`content/quizzes/${decodeURI(apart)}`)).not.toBe('')
})
