// `content -- remove-sample` removes what content/cli/site/sample.json lists, if its text has the hash
// there. After a change of the sample: node content/cli/site/sample-list.ts
import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, it } from 'vitest'
import { readSampleList, textHash } from '../../content/cli/site/sample-list.ts'
import { ROOT } from '../../worker/tools/build.ts'
import { describeSample } from './sample.ts'

const list = (await readSampleList()) ?? new Map<string, string>()
const filesIn = (folder: string) =>
  readdirSync(`${ROOT}/${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length + 1))

describeSample('the list of the sample', ({ guide, quiz, outcomeQuiz }) => {
  it('has the hash of each of its files', async () => {
    const hashes: [string, string | undefined][] = []
    for (const path of list.keys()) hashes.push([path, await textHash(`${ROOT}/${path}`)])
    expect(Object.fromEntries(hashes)).toEqual(Object.fromEntries(list))
  })

  it('has all of its files', () => {
    const ids = [guide.id, quiz.id, outcomeQuiz.id]
    const isOfSample = (path: string) => ids.some((id) => basename(path).startsWith(`${id}.`))
    const files = [
      ...['content/guides', 'content/quizzes', 'content/revisions']
        .flatMap(filesIn)
        .filter(isOfSample),
      ...filesIn('test/sample'),
    ]
    expect(files.filter((path) => !list.has(path))).toEqual([])
    expect([...list.keys()].filter((path) => !files.includes(path))).toEqual([
      'content/catalogue.ts',
    ])
  })
})
