// Who may import whom (the table in the README), read off what really goes into
// each bundle: a type-only import leaves no trace there, a real one does.

import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { rolldown } from 'rolldown'
import { describe, expect, it } from 'vitest'
import { CHUNK_NAMES } from '../../widget/element/chunk-names.ts'
import { ROOT } from '../../worker/tools/build.ts'
import type { BuildReport } from '../../worker/tools/build-report.ts'

const report: BuildReport = JSON.parse(readFileSync(`${ROOT}/dist/report.json`, 'utf8'))

/** The source files that end up in a bundle of this entry. */
async function inputsOf(entry: string): Promise<string[]> {
  const build = await rolldown({ cwd: ROOT, input: entry, external: ['selfcheck:built'] })
  const { output } = await build.generate({ format: 'es' })
  await build.close()
  return output
    .flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
    .filter((id) => !id.startsWith('\0'))
    .map((id) => relative(ROOT, id))
}

const strangers = (inputs: readonly string[], allowed: readonly RegExp[]) =>
  inputs.filter((input) => !allowed.some((pattern) => pattern.test(input)))

/** How responses are read and measured: by the grader, and by the author's checks. */
const READING =
  /^content\/(parsing\/(number|same-letters|text|number-words|word-forms|edits|by-language)|grading\/(number-key|text-distance|typed-text|typed-number))\.ts$/
/** Spells out numbers, for the worker alone. */
const NUMBER_WORDS = /^node_modules\/n2words\//

/** What a seed draws: the one file that worker and widget both run, so that they agree. */
const SHARED = /^content\/common\//

describe('what goes into a bundle', () => {
  const isOfOurPages = (path: string) =>
    /^c\/(front|print|new|new-check|new-import|docs|docs-live|docs-theme|docs-index)-/.test(path)
  const scripts = Object.entries(report.inputs).filter(
    ([path]) => path.endsWith('.js') && !isOfOurPages(path),
  )

  it.each(scripts)('%s holds widget code and lit, no authored content, no zod', (_, inputs) => {
    const allowed = [/^widget\/(?!tools\/)/, SHARED, /^node_modules\/(lit|lit-html)\//]
    expect(inputs.length).toBeGreaterThan(0)
    expect(strangers(inputs, allowed)).toEqual([])
  })

  it('the widget has the loader, each chunk, all of it in one file, twice, and scripts of frames and guides', () => {
    const names = scripts.map(([path]) => path.replace(/-[\w-]{8}\.js$/, ''))
    const isTable = (name: string) => /^c\/..$/.test(name)
    expect(names.filter((name) => !isTable(name)).toSorted()).toEqual([
      'c/after-answer',
      'c/after-result',
      'c/article',
      'c/blocks',
      'c/challenge',
      'c/confidence',
      'c/frame',
      'c/guide',
      'c/keys',
      'c/loader',
      'c/merge',
      'c/mistakes',
      'c/outcome',
      'c/placing',
      'c/quiz',
      'c/refetch',
      'c/scheme',
      'c/statistics',
      'c/typed',
      'c/whole',
      'v0.1.0/self-check.js',
      'v1.js',
    ])
  })

  it('each language is a file with its own words, the way it counts, and nothing else', () => {
    const tables = scripts.filter(([path]) => /^c\/..-/.test(path))
    expect(tables.length).toBe(12)
    for (const [path, inputs] of tables) {
      const own = `widget/strings/languages/${path.slice(2, 4)}.ts`
      expect(inputs.toSorted()).toEqual([own, 'widget/strings/languages/plural.ts'].toSorted())
    }
  })

  it('what English readers load holds no other language', () => {
    const early = scripts.filter(([path]) =>
      new RegExp(`^(v1\\.js|c/(${CHUNK_NAMES.join('|')})-)`).test(path),
    )
    expect(early.length).toBe(1 + CHUNK_NAMES.length)
    for (const [path, inputs] of early)
      expect(
        inputs.filter((input) => /languages\/(?!load\.ts$)/.test(input)),
        path,
      ).toEqual([])
  })

  it('the script of frames holds its own parts, and no lit', () => {
    const [inputs = []] = scripts
      .filter(([path]) => path.startsWith('c/frame-'))
      .map(([, files]) => files)
    expect(
      strangers(inputs, [/^widget\/embed\//, /^widget\/element\/attribute-values\.ts$/]),
    ).toEqual([])
  })

  it('the script of the page of a guide holds what reads progress, and no lit', () => {
    const [inputs = []] = scripts
      .filter(([path]) => path.startsWith('c/article-'))
      .map(([, files]) => files)
    const allowed = [/^widget\/guide\/guide-page\.ts$/, /^widget\/progress\//, SHARED]
    expect(strangers(inputs, allowed)).toEqual([])
  })

  it('the script that prints is one file', () => {
    const [inputs] = Object.entries(report.inputs)
      .filter(([path]) => path.startsWith('c/print-') && path.endsWith('.js'))
      .map(([, files]) => files)
    expect(inputs).toEqual(['worker/pages/client/print.ts'])
  })

  it('the script of the front page holds its own parts and the making of snippets', () => {
    const [inputs = []] = Object.entries(report.inputs)
      .filter(([path]) => path.startsWith('c/front-'))
      .map(([, files]) => files)
    const allowed = [
      /^worker\/pages\/client\//,
      /^worker\/pages\/front\/(snippets|snippet-lines|themes)\.ts$/,
    ]
    expect(inputs).toContain('worker/pages/client/front.ts')
    expect(strangers(inputs, allowed)).toEqual([])
  })

  const playground = (name: string) =>
    Object.entries(report.inputs).flatMap(([path, inputs]) =>
      new RegExp(`^c/${name}-[\\w-]{8}\\.js$`).test(path) ? inputs : [],
    )

  it('the script of the playground holds the editor, and nothing that parses, checks or grades', () => {
    const inputs = playground('new')
    const allowed = [
      /^worker\/pages\/new\/client\/(?!checking\/|importing\/)/,
      /^content\/common\//,
      /^node_modules\/(@codemirror|@lezer|style-mod|w3c-keyname|crelt|@marijn\/find-cluster-break)\//,
    ]
    expect(inputs).toContain('worker/pages/new/client/playground.ts')
    expect(strangers(inputs, allowed)).toEqual([])
  })

  it('the workers of the playground hold parser, rules and graders, and no page', () => {
    const checking = playground('new-check')
    expect(checking).toContain('content/lint/check.ts')
    expect(checking).toContain('worker/scoring/grade.ts')
    const importing = playground('new-import')
    expect(importing).toContain('content/import/convert.ts')
    const ours = [...checking, ...importing].filter((path) => !path.startsWith('node_modules/'))
    const allowed = [
      /^content\/(?!cli\/|guides\/|quizzes\/|catalogue\.ts)/,
      /^worker\/(catalogue|http|results|scoring|share|strings|env\.ts)/,
      /^worker\/pages\/new\/client\//,
    ]
    expect(strangers(ours, allowed)).toEqual([])
  })

  it('the scripts of the documentation are small, but for the graders of the live examples', () => {
    const allowed = [
      /^worker\/pages\/(docs|client)\/[\w/-]+\.ts$/,
      /^worker\/pages\/front\/themes\.ts$/,
    ]
    for (const name of ['docs', 'docs-theme', 'docs-index'])
      expect(strangers(playground(name), allowed), name).toEqual([])
    const live = playground('docs-live')
    expect(live).toContain('worker/scoring/grade.ts')
    expect(live.filter((path) => /^content\/(lint|markdown|import|cli)\//.test(path))).toEqual([])
  })

  it('the worker holds no widget, no tools, no authored file and none of the author parts', async () => {
    const inputs = await inputsOf('worker/index.ts')
    const allowed = [
      /^worker\/(?!tools\/|openapi\/|pages\/(client|new\/client|states|docs\/\w+)\/)/,
      /^content\/(?!cli\/|lint\/|define\/|guides\/|quizzes\/|catalogue\.ts)/,
      /^node_modules\/(hono|zod)\//,
      NUMBER_WORDS,
    ]
    expect(inputs).toContain('worker/app.ts')
    expect(strangers(inputs, allowed)).toEqual([])
    const ledgerFiles = inputs.filter((path) => path.startsWith('content/revisions/'))
    expect(ledgerFiles).toEqual(['content/revisions/ledger.ts'])
  })

  it('zod comes to the worker without its other languages', async () => {
    const inputs = await inputsOf('worker/index.ts')
    expect(inputs.filter((input) => /zod\/.*locales\/(?!en\.|index\.)/.test(input))).toEqual([])
  })

  it.each(['worker/scoring/grade.ts', 'worker/scoring/attempt.ts'])(
    '%s needs nothing but scoring and the draw',
    async (entry) => {
      expect(
        strangers(await inputsOf(entry), [/^worker\/scoring\//, SHARED, READING, NUMBER_WORDS]),
      ).toEqual([])
    },
  )

  it('what finds an outcome needs scoring, the draw and the rules for outcomes', async () => {
    const inputs = await inputsOf('worker/scoring/outcome.ts')
    expect(
      strangers(inputs, [
        /^worker\/scoring\//,
        SHARED,
        /^content\/grading\/(rank-outcomes|limits|wanted-facts)\.ts$/,
      ]),
    ).toEqual([])
  })

  it('what worker and widget share needs nothing', async () => {
    expect(strangers(await inputsOf('content/common/draw.ts'), [SHARED])).toEqual([])
  })

  it('the public shapes need zod only', async () => {
    const allowed = [/^content\/wire\//, /^node_modules\/zod\//]
    expect(strangers(await inputsOf('content/wire/index.ts'), allowed)).toEqual([])
  })

  it('the catalogue needs no worker and no widget', async () => {
    expect(
      strangers(await inputsOf('content/catalogue.ts'), [/^content\/(?!cli\/|lint\/)/]),
    ).toEqual([])
  })
})

const READERS = [
  'common/draw',
  'parsing/number',
  'parsing/text',
  'grading/number-key',
  'parsing/by-language',
  'parsing/edits',
  'parsing/number-words',
  'parsing/word-forms',
  'grading/text-distance',
  'grading/typed-number',
  'grading/typed-text',
].map((name) => `content/${name}`)

describe('scoring', () => {
  it('looks at no clock, no randomness and no request', () => {
    const helpers = ['choice', 'placing', 'typed', 'grader', 'registry'].map(
      (name) => `questions/${name}`,
    )
    const names = ['grade', 'attempt', 'score', 'outcome', ...helpers]
    const graders = [
      'single',
      'multiple',
      'truefalse',
      'order',
      'match',
      'number',
      'text',
      'blanks',
    ]
    names.push(...graders.map((name) => `questions/${name}`))
    for (const name of [...names.map((name) => `worker/scoring/${name}`), ...READERS]) {
      const source = readFileSync(`${ROOT}/${name}.ts`, 'utf8')
      expect(source, name).not.toMatch(/\bDate\b|Math\.random|\bfetch\b|\bcrypto\b|\bRequest\b/)
    }
  })
})
