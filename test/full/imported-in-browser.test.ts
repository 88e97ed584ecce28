// Files of every format, imported as an author does it and answered to the end: each question shows
// what it asks with its pictures, code and formulas, and takes the answer that its file says is right.
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, inject, it, onTestFinished, vi } from 'vitest'
import { exportQuiz } from '../../content/cli/export/export.ts'
import { importFiles } from '../../content/cli/import/import.ts'
import { IMPORTERS } from '../../content/import/formats.ts'
import { rightAnswer } from '../../content/import/right-answer.ts'
import { readQuiz } from '../../content/markdown/read-quiz.ts'
import type { Question } from '../../content/model/question.ts'
import type { CheckQuiz } from '../../content/model/quiz.ts'
import { extendLedger } from '../../content/revisions/extend-ledger.ts'
import { EMPTY_LEDGER } from '../../content/revisions/ledger.ts'
import { ROOT } from '../../worker/tools/build.ts'
import { COMBS_QUIZ } from '../fixtures/content/picture-quiz.ts'
import { SOON, useBrowser } from '../support/browser/browse.ts'
import { QuizPage } from '../support/pages/quiz-page.ts'
import { element, loaderScript, useHosts } from '../support/serve/host.ts'
import { serveQuiz } from '../support/serve/serve-quiz.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')
const LONG = { timeout: 180_000 }

/** Those of the corpus that have most to show. */
const FILES: readonly (readonly [format: string, ...names: string[]])[] = [
  ['aiken', 'markup.txt'],
  ['csv', 'letters.csv', 'question-types.csv'],
  ['gift', 'code.gift', 'documented.gift', 'match.gift', 'order.gift'],
  ['h5p', 'picture.h5p', 'formula-and-code.h5p', 'drag-the-words.h5p'],
  ['mdbook', 'tracing.toml', 'markdown.toml'],
  ['moodlexml', 'pictures.xml', 'formats.xml', 'gaps-in-code.xml', 'ordering.xml', 'gif.xml'],
  ['opentdb', 'default.json.txt'],
  ['qti', 'package-canvas.imscc', 'package-blackboard.zip', '30-math.xml', '21-match.xml'],
  ['quizdown', 'documented.md', 'rich-options.md', 'pairs.qmd'],
  ['xlsx', 'rich-text.xlsx'],
]

/** Formats in which a quiz of ours comes back whole. The pictures of the first two stand beside. */
const OWN = [
  ['markdown', 'combs.md'],
  ['json', 'combs.json'],
  ['qti3', 'combs.zip'],
] as const

/** A file of another system, or an export of ours, in `root`. */
async function putFile(root: string, format: string, name: string): Promise<void> {
  if (!OWN.some(([own]) => own === format))
    return cp(join(ROOT, 'test/fixtures/import', format, name), join(root, name))
  const { guide: _, questions, ...rest } = COMBS_QUIZ
  const alone = questions.map(({ section: __, ...question }) => question) as Question[]
  const catalogue = { guides: [], quizzes: [{ ...rest, questions: alone }] }
  const pictures = join(ROOT, 'test/fixtures')
  const request = { id: 'combs', to: format, out: name, isJson: false, root, pictures }
  expect(await exportQuiz(catalogue, request)).toBe(0)
}

afterEach(() => void vi.restoreAllMocks())

/** The quiz as it is read from the Markdown that was written, and the folder of its pictures. */
async function imported(format: string, name: string) {
  const root = await mkdtemp(join(tmpdir(), 'selfcheck-imported-'))
  onTestFinished(() => rm(root, { recursive: true }))
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const [from, to] = ['other', 'content'].map((folder) => join(root, folder)) as [string, string]
  await mkdir(from)
  await putFile(from, format, name)
  const exitCode = await importFiles({
    paths: [join(from, name)],
    isDryRun: false,
    isStrict: false,
    out: 'imported.quiz.md',
    ...(IMPORTERS.some(({ id }) => id === format) && format !== 'csv' && { from: format }),
    root: to,
  })
  expect(exitCode).toBe(0)
  const text = await readFile(join(to, 'imported.quiz.md'), 'utf8')
  const { value, problems } = readQuiz('imported', text, new Map(), '')
  expect(problems).toEqual([])
  if (value?.kind !== 'check') throw new Error(`${name} became no quiz.`)
  return { quiz: value as CheckQuiz, root: to }
}

const CASES = [
  ...FILES.flatMap(([format, ...names]) => names.map((name) => [format, name] as const)),
  ...OWN,
]

it('has a file of each format', () => {
  const formats = new Set(CASES.map(([format]) => format))
  expect(IMPORTERS.map(({ id }) => id).filter((id) => !formats.has(id))).toEqual([])
})

it.each(CASES)('%s: %s is answered to the end', LONG, async (format, name) => {
  const { quiz, root } = await imported(format, name)
  const catalogue = { guides: [], quizzes: [quiz] }
  const page = await browse.blank({ reducedMotion: 'reduce' })
  const ledger = extendLedger(EMPTY_LEDGER, catalogue)
  await serveQuiz(page, origin, catalogue, ledger, undefined, root)
  await page.goto((await serve(element(origin, 'quiz="imported"') + loaderScript(origin))).url)
  const shown = new QuizPage(page)
  for (const [at, question] of quiz.questions.entries()) {
    await shown.ready()
    await respondTo(shown, question)
    await keepPicture(shown, `${format}-${name}-${at}`)
    await shown.button('Check').click()
    expect(await shown.verdict(), question.id).toMatch(/^Right/)
    await expect.poll(() => notLoaded(shown), { ...SOON, message: question.id }).toBe(0)
    await shown.goOn()
  }
  await shown.score.waitFor()
  expect(await shown.score.textContent()).toContain(`${quiz.questions.length} right`)
})

/** Options with formulas have other names for programs than words, so options are chosen by place. */
async function respondTo(shown: QuizPage, question: Question): Promise<void> {
  const right = rightAnswer(question)
  if (!('choices' in question.prompt)) return shown.respond(question, right)
  for (const [at, { id }] of question.prompt.choices.entries())
    if ([right].flat().includes(id)) await shown.options.nth(at).check()
}

/** A picture that only the answer brings may still load. */
const notLoaded = ({ element: host }: QuizPage) =>
  host
    .locator('img')
    .evaluateAll(
      (list) => list.filter((one) => !('naturalWidth' in one) || one.naturalWidth === 0).length,
    )

/** For people to look at: `SCREENSHOTS=FOLDER`. */
async function keepPicture({ page, element: host }: QuizPage, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS
  if (!folder) return
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await host.screenshot({ path: join(folder, `${name}-${width}.png`) })
  }
}
