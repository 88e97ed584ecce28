// npm run demo:stats -- QUIZ: answers a quiz of the `npm start` of this folder as 400 made-up readers
// would, so that the author's page has something to show. The same readers each time: they count
// once, however often it is run. It runs `npm start` if none runs. What it adds stays in .wrangler/.
import { loadChecked } from '../../../content/cli/check.ts'
import { withRunningStart } from '../../../content/cli/preview/running-start.ts'
import type { CheckQuiz } from '../../../content/model/quiz.ts'
import type { AttemptRequest } from '../../../content/wire/index.ts'
import { quizReaders } from './quiz-readers.ts'

const READERS = 400
const SEED = 2026
/** Sent at the same time. */
const AT_ONCE = 4

const catalogue = await loadChecked()
const quizzes = (catalogue?.quizzes ?? []).filter((one): one is CheckQuiz => one.kind === 'check')
const [, , wanted = quizzes[0]?.id] = process.argv
const quiz = quizzes.find(({ id }) => id === wanted)
if (!quiz) {
  console.error('Name a quiz that has right answers, for example:')
  console.error(`npm run demo:stats -- ${quizzes[0]?.id ?? 'QUIZ'}`)
  process.exit(2)
}
const attempts = quizReaders(quiz, SEED, READERS)
process.exitCode = await withRunningStart(async (origin) => {
  let counted = 0
  for (let at = 0; at < attempts.length; at += AT_ONCE) {
    const sent = attempts.slice(at, at + AT_ONCE).map((attempt) => send(origin, quiz.id, attempt))
    counted += (await Promise.all(sent)).filter(Boolean).length
  }
  console.log()
  console.log(`${counted} of ${READERS} made-up readers are counted. The author’s page:`)
  console.log(`${origin}/stats/${quiz.id}`)
})

async function send(origin: string, id: string, attempt: AttemptRequest): Promise<boolean> {
  const response = await fetch(`${origin}/api/v1/quizzes/${id}/attempts`, {
    method: 'POST',
    body: JSON.stringify(attempt),
    headers: { 'Content-Type': 'application/json' },
  })
  if (!response.ok) throw new Error(`The worker refused an attempt: ${await response.text()}`)
  const { counted } = (await response.json()) as { counted?: boolean }
  return counted === true
}
