// What two generators make of the OpenAPI document compiles strictly, and talks to the worker.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { generate as generateByCodegen } from 'openapi-typescript-codegen'
import { generate as generateByOrval } from 'orval'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { ROOT } from '../../worker/tools/build.ts'

const origin = inject('workerOrigin')
const run = promisify(execFile)

/** Writes the client for a document into a folder. */
type Generate = (document: string, folder: string) => Promise<unknown>

/** As somebody would use it: a list, a question, its verdict, a score, the result behind it. */
const USES: readonly (readonly [name: string, Generate, program: string])[] = [
  [
    'orval',
    (document, folder) =>
      generateByOrval({
        input: document,
        output: { target: join(folder, 'client.ts'), client: 'fetch', baseUrl: origin },
      }),
    `import { checkResponse, getQuiz, getResult, listQuizzes, scoreAttempt } from './client'
const orThrow = <T extends { status: number }, S extends T['status']>(got: T, status: S) => {
  if (got.status !== status) throw new Error(String(got.status))
  return got as Extract<T, { status: S }>
}
export async function use(attempt: string, question: string, response: string) {
  const { data: { quizzes } } = orThrow(await listQuizzes(), 200)
  const { data: quiz } = orThrow(await getQuiz(quizzes[0]?.id ?? ''), 200)
  const { data: check } = orThrow(await checkResponse(quiz.id, { question, response }), 200)
  const answers = [{ question, response }]
  const { data: scored } = orThrow(await scoreAttempt(quiz.id, { attempt, answers }), 201)
  const { data: shared } = orThrow(await getResult(scored.share?.code ?? ''), 200)
  return { quiz: quiz.id, correct: check.correct, asked: scored.asked, kind: shared.kind }
}
`,
  ],
  [
    'openapi-typescript-codegen',
    (document, folder) =>
      generateByCodegen({
        input: document,
        output: join(folder, 'client'),
        httpClient: 'fetch',
        // The enums that it makes else do not compile for fields of one letter.
        useUnionTypes: true,
      }),
    `import { OpenAPI, QuizzesService, ResultsService } from './client'
OpenAPI.BASE = '${origin}'
export async function use(attempt: string, question: string, response: string) {
  const { quizzes } = await QuizzesService.listQuizzes()
  const quiz = await QuizzesService.getQuiz(quizzes[0]?.id ?? '')
  const check = await QuizzesService.checkResponse(quiz.id, { question, response })
  const answers = [{ question, response }]
  const scored = await QuizzesService.scoreAttempt(quiz.id, { attempt, answers })
  const shared = await ResultsService.getResult(scored.share?.code ?? '')
  return { quiz: quiz.id, correct: check.correct, asked: scored.asked, kind: shared.kind }
}
`,
  ],
]

const COMPILER = {
  strict: true,
  noEmit: true,
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'Bundler',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: [],
}

describe.each(USES)('the client that %s makes', (_, generate, program) => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'selfcheck-client-'))
    const document = join(folder, 'openapi.json')
    await writeFile(document, await (await fetch(`${origin}/api/v1/openapi.json`)).text())
    await generate(document, folder)
    await writeFile(join(folder, 'use.ts'), program)
    const config = { compilerOptions: COMPILER, files: ['use.ts'] }
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('compiles', async () => {
    const compile = run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', folder])
    expect(await compile.catch(({ stdout }) => ({ stdout }))).toMatchObject({ stdout: '' })
  })

  it('gets a quiz, a verdict, a score and a shared result', async () => {
    const bundle = await rolldown({ input: join(folder, 'use.ts'), cwd: folder })
    await bundle.write({ file: join(folder, 'use.js'), format: 'es' })
    await bundle.close()
    const { use } = await import(pathToFileURL(join(folder, 'use.js')).href)
    const attempt = '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'
    expect(await use(attempt, 'drone-sting', 'no')).toEqual({
      quiz: 'honey-bees',
      correct: expect.any(Boolean),
      asked: 1,
      kind: 'check',
    })
  })
})
