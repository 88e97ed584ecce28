// The eight questions as a quiz of Selfcheck, built and served like every site.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineQuiz } from '../../../content/define/quiz.ts'
import { multiple } from '../../../content/questions/multiple.ts'
import { single } from '../../../content/questions/single.ts'
import { trueFalse } from '../../../content/questions/truefalse.ts'
import { extendLedger } from '../../../content/revisions/extend-ledger.ts'
import { EMPTY_LEDGER } from '../../../content/revisions/ledger.ts'
import { build, ROOT } from '../../../worker/tools/build.ts'
import { freePort } from '../../../worker/tools/ports.ts'
import { startWorker } from '../../../worker/tools/worker-process.ts'
import { FIXTURE_SITE } from '../../fixtures/content/site.ts'
import { QUIZ } from './contenders/selfcheck.ts'
import { type BenchQuestion, QUESTIONS } from './questions.ts'

const OUT = join(ROOT, 'dist/bench')

function question({ id, type, prompt, options, right, feedback }: BenchQuestion) {
  const base = { id, prompt, explanation: feedback }
  if (type === 'truefalse') return trueFalse({ ...base, key: right.includes(0) })
  const texts = Object.fromEntries(options.map((text, index) => [`option-${index}`, { text }]))
  const keys = right.map((index) => `option-${index}`)
  return type === 'multiple'
    ? multiple({ ...base, options: texts, key: keys })
    : single({ ...base, options: texts, key: keys[0] ?? '' })
}

export const BREAD = defineQuiz({
  id: QUIZ,
  kind: 'check',
  title: 'Bread',
  description: 'What happens in a dough.',
  lang: 'en',
  questions: QUESTIONS.map(question),
})

/** Resolves with a worker that serves the quiz. `origin` is where readers reach it. */
export async function startBread(origin: string) {
  const catalogue = { guides: [], quizzes: [BREAD] }
  const ledger = extendLedger(EMPTY_LEDGER, catalogue)
  await build({
    isClean: true,
    site: FIXTURE_SITE,
    catalogue,
    ledger,
    out: OUT,
    cardsCache: join(ROOT, 'node_modules/.cache/selfcheck-bench-cards'),
  })
  return startWorker(await freePort(9897), {
    config: config(),
    variables: { PUBLIC_ORIGIN: origin },
  })
}

/** The site's own configuration, with the files of this build. */
function config(): string {
  const file = join(OUT, 'wrangler.toml')
  const text = readFileSync(join(ROOT, 'wrangler.toml'), 'utf8')
    .replace('main = "dist/worker.js"', 'main = "worker.js"')
    .replace('directory = "dist/public"', 'directory = "public"')
  writeFileSync(file, text)
  return file
}
