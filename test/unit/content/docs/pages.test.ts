// The files of the documentation: all are listed, and each reads without a problem.
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocsPage } from '../../../../content/markdown/docs/read-page.ts'
import { DOCS_IDS } from '../../../../worker/pages/docs/contents.ts'
import { ROOT } from '../../../../worker/tools/build.ts'
import { docsValues } from '../../../../worker/tools/docs/values.ts'

const files = globSync('content/docs/*.md', { cwd: ROOT })

it('lists every file once', () => {
  expect(DOCS_IDS.toSorted()).toEqual(files.map((file) => basename(file, '.md')).toSorted())
})

it.each(files)('%s reads without a problem, with every number filled in', (file) => {
  const source = readFileSync(join(ROOT, file), 'utf8')
  const values = docsValues('Selfcheck')
  const { page, problems } = readDocsPage(basename(file, '.md'), source, values)
  expect(problems).toEqual([])
  // In code, a name between braces would stay as it is.
  const shown = JSON.stringify(page)
  expect(Object.keys(values).filter((name) => shown.includes(`{{${name}}}`))).toEqual([])
})

describe('a page', () => {
  const read = (body: string, values = {}) =>
    readDocsPage('page', `---\ntitle: A\ndescription: B\n---\n\n${body}`, values)

  it('links to other pages by their files, and to paths of the site', () => {
    const { page, problems } = read('[A](themes.md#colours), [B](index.md), [C](/new).')
    expect(problems).toEqual([])
    expect(JSON.stringify(page?.parts)).toMatch(/"\/docs\/themes#colours".*"\/docs".*"\/new"/)
  })

  it.each(['//evil.example', 'javascript:alert(1)', 'themes.html'])('does not link to %s', (to) => {
    const { page, problems } = read(`[A](${to})`)
    expect(problems.map(({ code }) => code)).toEqual(['address'])
    expect(JSON.stringify(page?.parts)).not.toContain('"link"')
  })

  it('takes numbers and parts from the code', () => {
    const { page } = read('From {{floor}} readers on.\n\n<!-- include: attributes -->', {
      floor: '7',
    })
    expect(page?.parts).toEqual([
      { kind: 'text', block: { t: 'paragraph', text: 'From 7 readers on.' } },
      { kind: 'include', name: 'attributes' },
    ])
  })

  it('names a number that the code does not have', () => {
    const { problems } = read('From {{flour}} readers on.', { floor: '7' })
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['unknown-value', 6, 6],
    ])
  })

  it('gives each heading an id of its own, and keeps one that is written', () => {
    const { page, problems } = read('## Run it\n\n### Run it\n\n## Go {#run}\n\n## Again {#run}')
    const ids = page?.parts.map((part) => part.kind === 'heading' && part.id)
    expect(ids).toEqual(['run-it', 'run-it-2', 'run', 'run'])
    expect(problems.map(({ code }) => code)).toEqual(['same-id'])
  })
})
