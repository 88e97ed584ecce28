// Files of each format, made from its public specification, and what each of them becomes. A result
// is read by a person before it is committed: `-u` writes what is so, not what is right.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { IMPORTERS } from '../../../../content/import/formats.ts'
import { openFile } from '../../../../content/import/open-file.ts'
import { readQuiz } from '../../../../content/markdown/read-quiz.ts'
import { ROOT } from '../../../../worker/tools/build.ts'
import { importedFile } from '../../../support/import/golden.ts'

const CORPUS = join(ROOT, 'test/fixtures/import')
const LEAST_FILES = 15
const filesOf = (format: string) =>
  globSync('*', { cwd: join(CORPUS, format), exclude: ['*.golden'] }).toSorted()

/** Files of our own come from exports, and unit/content/export/ reads these again. */
const OTHERS = IMPORTERS.filter(({ id }) => id !== 'json' && id !== 'markdown')

describe.each(OTHERS.map(({ id }) => id))('%s', (format) => {
  it(`has at least ${LEAST_FILES} files`, () => {
    expect(filesOf(format).length).toBeGreaterThanOrEqual(LEAST_FILES)
  })

  it.each(filesOf(format))('%s becomes what its golden file says', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(CORPUS, format, name)))
    const result = await importedFile(await openFile(name, bytes))
    expect(result.format).toBe(format)
    await expect(result.text).toMatchFileSnapshot(join(CORPUS, format, `${name}.golden`))
    const [markdown = ''] = result.text.split('\n-------- report\n')
    if (markdown !== '') expect(readQuiz('imported', markdown, new Map()).problems).toEqual([])
  })
})
