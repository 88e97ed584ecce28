// The small site of the documentation, content/docs/example/: the API reference asks it, and the live
// examples are read as its quizzes are. No page tells a key of the site's own quizzes.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readGuide } from '../../../content/markdown/read-guide.ts'
import { type ReadFile, readQuiz } from '../../../content/markdown/read-quiz.ts'
import type { Catalogue } from '../../../content/model/catalogue.ts'
import type { Guide } from '../../../content/model/guide.ts'
import type { Quiz } from '../../../content/model/quiz.ts'
import { readTexts } from '../../../content/publish/read-texts.ts'
import { extendLedger } from '../../../content/revisions/extend-ledger.ts'
import { EMPTY_LEDGER, type Ledger } from '../../../content/revisions/ledger.ts'
import { type BuiltContent, toBuiltContent } from '../../catalogue/built-content.ts'
import { liveQuizId } from '../../pages/docs/live-name.ts'

export interface ExampleSite {
  readonly content: BuiltContent
  readonly ledger: Ledger
}

const FOLDER = 'content/docs/example'
const GUIDE = 'postgres-indexes'
const QUIZZES = ['indexes', 'index-pool', 'which-index']

export async function exampleSite(root: string): Promise<ExampleSite> {
  const read = (file: string) => readFile(join(root, FOLDER, file), 'utf8')
  const guide = readOrThrow(GUIDE, readGuide(GUIDE, await read(`${GUIDE}.guide.md`)))
  const guides = new Map<string, Guide>([[GUIDE, guide]])
  const quizzes = await Promise.all(
    QUIZZES.map(async (id) => readOrThrow(id, readQuiz(id, await read(`${id}.quiz.md`), guides))),
  )
  return opened({ guides: [guide], quizzes })
}

/** Quizzes of the pages themselves, each a text in Markdown by its name. */
export function quizzesOf(texts: ReadonlyMap<string, string>): ExampleSite {
  const quizzes = [...texts].map(([name, text]) => {
    const id = liveQuizId(name)
    return readOrThrow(id, readQuiz(id, text, new Map()))
  })
  return opened({ guides: [], quizzes })
}

function opened(catalogue: Catalogue<Quiz>): ExampleSite {
  return {
    content: toBuiltContent(readTexts(catalogue)),
    ledger: extendLedger(EMPTY_LEDGER, catalogue),
  }
}

function readOrThrow<T>(id: string, { value, problems }: ReadFile<T>): T {
  const [problem] = problems
  if (value && !problem) return value
  throw new Error(`The example ${id}, line ${problem?.line}: ${problem?.message}`)
}
