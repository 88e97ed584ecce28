// A question type that the API has and another part has forgotten does not compile, and the
// compiler names each place. A copy of the sources gets a type more, and is compiled.
import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ROOT } from '../../worker/tools/build.ts'

/** Below node_modules/, so that the copy finds the packages. */
const COPY = join(ROOT, 'node_modules/.cache/selfcheck-question-type')
const SOURCES = ['content', 'worker', 'widget', '.tsconfig.base.json']
const PROJECTS = ['content/cli', 'worker', 'widget']

beforeAll(async () => {
  await rm(COPY, { recursive: true, force: true })
  await mkdir(COPY, { recursive: true })
  for (const name of SOURCES) await cp(join(ROOT, name), join(COPY, name), { recursive: true })
  const file = join(COPY, 'content/wire/quiz.ts')
  const source = await readFile(file, 'utf8')
  const list = "z.discriminatedUnion('type', ["
  await writeFile(
    file,
    source.replace(list, `${list}\n z.object({ ...questionBase, type: z.literal('probe') }),`),
  )
})
afterAll(() => rm(COPY, { recursive: true, force: true }))

it('names each place that lacks a new question type', async () => {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
  const { stdout }: { stdout: string } = await promisify(execFile)(
    process.execPath,
    [tsc, '-b', ...PROJECTS],
    { cwd: COPY },
  ).catch((error) => error)
  const named = new Set([...stdout.matchAll(/^(\S+)\(\d+,\d+\): error/gm)].map(([, path]) => path))
  const checklist = await readFile(join(ROOT, '.github/CONTRIBUTING.md'), 'utf8')
  const lists = [
    ...checklist.matchAll(/^\d+\. `([^`]+registry\.ts|content\/model\/question\.ts)`: /gm),
  ]
  expect(lists.length).toBeGreaterThan(4)
  for (const [, path] of lists) expect([...named], stdout).toContain(path)
})
