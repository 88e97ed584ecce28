// The printed key, for people who hand a quiz out: each question with its right answer and the
// explanation. It is only ever part of the answer to a POST.
import type { Question } from '../../../content/model/question.ts'
import { parseMarkup } from '../../../content/parsing/markup.ts'
import { answerTo } from '../../scoring/grade.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { questionPageOf } from '../questions/registry.ts'
import { Explanation } from '../questions/solution.tsx'
import { Rich } from '../ui/text.tsx'

interface KeySheetProps extends WithStrings {
  readonly questions: readonly Question[]
  readonly quiz: string
  readonly url: string
  /** Also shown on the screen, because the reader asked for the key. */
  readonly isShown?: boolean
}

/**
 * On the page with the answers the key is printed but not shown, so that a reader who left a
 * question open does not see its answer by accident. It is in the HTML there, which reveals
 * nothing new: whoever sends answers can send any of them, and so find out every key.
 */
export function KeySheet({ questions, quiz, url, isShown, strings }: KeySheetProps) {
  return (
    <section class="key-sheet" hidden={!isShown}>
      <h2>{strings.paper.key}</h2>
      <p class="help">
        {quiz} · {url}
      </p>
      <ol>
        {questions.map((question) => {
          const { Key } = questionPageOf(question)
          return (
            <li data-key={question.id}>
              <h3>
                <Rich text={parseMarkup(question.prompt.text)} />
              </h3>
              <Key question={question} answer={answerTo(question)} strings={strings} />
              <Explanation question={question} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}
