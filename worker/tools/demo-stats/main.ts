// npm run demo:stats -- QUIZ: answers a quiz of the `npm start` of this folder as 400 made-up readers
// would in a month, so that the author's page has something to show. The same readers each time: for
// 30 days they count once, however often it is run. It runs `npm start` if none runs. What it adds
// stays in .wrangler/.
import { loadChecked } from '../../../content/cli/check.ts'
import { withRunningStart } from '../../../content/cli/preview/running-start.ts'
import type { CheckQuiz } from '../../../content/model/quiz.ts'
import { extendLedger } from '../../../content/revisions/extend-ledger.ts'
import { readLedger } from '../../../content/revisions/ledger-files.ts'
import { monthOf, type Visit } from './month.ts'

const READERS = 400
const SEED = 2026
/** Sent at the same time. */
const AT_ONCE = 4

const catalogue = await loadChecked()
const quizzes = (catalogue?.quizzes ?? []).filter((one): one is CheckQuiz => one.kind === 'check')
const [, , wanted = quizzes[0]?.id] = process.argv
const quiz = quizzes.find(({ id }) => id === wanted)
if (!catalogue || !quiz) {
  console.error('Name a quiz that has right answers, for example:')
  console.error(`npm run demo:stats -- ${quizzes[0]?.id ?? 'QUIZ'}`)
  process.exit(2)
}
const ledger = await readLedger()
if (!ledger.ok) throw new Error(ledger.error)
// What is not released yet has a row here, as it has in the worker.
const rows = extendLedger(ledger.value, catalogue).quizzes[quiz.id]?.revisions ?? []
const visits = monthOf(quiz, rows, { seed: SEED, count: READERS, now: Date.now() })
process.exitCode = await withRunningStart(async (origin) => {
  let counted = 0
  for (let at = 0; at < visits.length; at += AT_ONCE) {
    const sent = visits.slice(at, at + AT_ONCE).map((visit) => send(origin, quiz.id, visit))
    counted += (await Promise.all(sent)).filter(Boolean).length
  }
  console.log()
  console.log(`${counted} of ${READERS} made-up readers of a month are counted. The author’s page:`)
  console.log(`${origin}/stats/${quiz.id}`)
})

async function send(origin: string, id: string, visit: Visit): Promise<boolean> {
  const { day, revision, attempt } = visit
  const then = new URLSearchParams({ day, revision: `${revision}` })
  const response = await fetch(`${origin}/_start/quizzes/${id}/attempts?${then}`, {
    method: 'POST',
    body: JSON.stringify(attempt),
    headers: { 'Content-Type': 'application/json' },
  })
  if (!response.ok) throw new Error(`The worker refused an attempt: ${await response.text()}`)
  const { counted } = (await response.json()) as { counted?: boolean }
  return counted === true
}
