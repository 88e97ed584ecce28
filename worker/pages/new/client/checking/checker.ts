// What the worker that checks knows: the quiz of the newest text, if it has one.
import type { OpenQuiz } from '../../../../catalogue/opened.ts'
import type { Call, CallAnswer, CheckedText, Note } from '../messages.ts'
import { answerCall } from './answer-call.ts'
import { checkText } from './check-text.ts'
import { openQuiz } from './open-quiz.ts'
import { countRevisions } from './revisions.ts'

/** More would keep the page busy, and nobody reads them at once. */
const NOTES_MAX = 200

const FAILED: CallAnswer = { status: 500, body: '{}' }

export interface Checker {
  check(text: string): CheckedText
  call(call: Call): Promise<CallAnswer>
}

/** `origin` stands in addresses of the answers, as that of the service does in those of the API. */
export function createChecker(origin: string): Checker {
  const revisionsOf = countRevisions()
  let open: OpenQuiz | undefined
  let shown = ''
  let version = 0
  return {
    check(text) {
      try {
        const { quiz, id, ...read } = checkText(text)
        open = quiz && openQuiz(quiz, revisionsOf(quiz))
        const json = JSON.stringify(quiz)
        if (open && json !== shown) {
          shown = json
          version += 1
        }
        const { notes, questions } = read
        return {
          id,
          notes: notes.slice(0, NOTES_MAX),
          counts: counted(notes),
          questions,
          lang: quiz?.lang ?? 'en',
          ...(open && { version }),
        }
      } catch (error) {
        open = undefined
        const message = `this text couldn’t be checked, which is a mistake of ours; please report it with the text; ${error}`
        const note = { severity: 'error', line: 1, column: 1, message } as const
        return { id: 'my-quiz', lang: 'en', notes: [note], counts: counted([note]), questions: [] }
      }
    },
    // A mistake of ours is an answer too: the element would wait for one for ever.
    call: (call) => answerCall(open, call, origin).catch(() => FAILED),
  }
}

function counted(notes: readonly Note[]): CheckedText['counts'] {
  const error = notes.filter(({ severity }) => severity === 'error').length
  return { error, warning: notes.length - error }
}
