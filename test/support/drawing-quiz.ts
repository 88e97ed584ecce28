// A quiz that draws and shuffles, since the catalogue has none yet, and the real app
// around it: what a page asks for about it is answered from here, all else by the worker.
import type { Page } from 'playwright-core'
import { drawn } from '../../content/common/draw.ts'
import type { Guide } from '../../content/model/guide.ts'
import type { Quiz } from '../../content/model/quiz.ts'
import { publishQuiz } from '../../content/publish/quiz.ts'
import { single } from '../../content/questions/single.ts'
import { extendLedger } from '../../content/revisions/extend-ledger.ts'
import { currentRevisions, EMPTY_LEDGER } from '../../content/revisions/ledger.ts'
import { serveQuiz } from './serve-quiz.ts'

const guide: Guide = {
  id: 'numbers',
  title: 'Numbers',
  description: 'How to count.',
  lang: 'en',
  source: { title: 'On numbers', author: 'A', published: '2019-11-10' },
  sections: { counting: { title: 'Counting', body: ['One after the other.'] } },
  takeaways: [],
}

const NAMES = ['ant', 'bee', 'cat', 'dog', 'eel', 'fox', 'gnu', 'hen']
const option = (text: string) => ({ text, feedback: `You said ${text}.` })

const authored: Quiz = {
  id: 'pool',
  kind: 'check',
  title: 'A pool',
  description: 'Eight questions, three at a time.',
  lang: 'en',
  guide,
  draw: 3,
  shuffle: true,
  questions: NAMES.map((id) =>
    single({
      id,
      section: 'counting',
      prompt: `What of the ${id}?`,
      options: {
        two: option('Two'),
        four: option('Four'),
        six: option('Six'),
        none: { ...option('None'), pinned: true },
      },
      key: 'two',
      explanation: 'It has two.',
    }),
  ),
  bands: [{ id: 'all', from: 0, title: 'Counted', text: 'So it is.' }],
}

const catalogue = { guides: [guide], quizzes: [authored] }
const ledger = extendLedger(EMPTY_LEDGER, catalogue)

/** As the API has it. */
export const POOL = publishQuiz(authored, currentRevisions(ledger, authored.id))
export const RIGHT = 'Two'

/** Prompts, each with its options behind it, as a reader meets them. */
export function shownBy(seed?: number, only?: readonly string[]): string[][] {
  return drawn(POOL, seed, only).map(({ prompt, ...question }) =>
    [prompt, ...('choices' in question ? question.choices : []).map(({ text }) => text)].map(
      String,
    ),
  )
}

/** Answers for the quiz in this page, and gives what was sent to be scored. */
export function servePool(page: Page, origin: string): Promise<readonly object[]> {
  return serveQuiz(page, origin, catalogue, ledger)
}
