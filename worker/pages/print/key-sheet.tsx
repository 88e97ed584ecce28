// The key on paper, for whoever hands a quiz out: each question with its right answer and
// the reason. Only ever part of the answer to a POST.

import type { Question } from '../../../content/model/question.ts'
import { parseMarkup } from '../../../content/parsing/markup.ts'
import { answerTo } from '../../scoring/answer.ts'
import type { WithWords } from '../../strings/page-strings.ts'
import { Explanation } from '../questions/explanation.tsx'
import { pageKindOf } from '../questions/registry.ts'
import { Rich } from '../ui/text.tsx'

interface KeySheetProps extends WithWords {
  readonly questions: readonly Question[]
  readonly quiz: string
  readonly url: string
  /** Also on screen, where it is what was asked for. */
  readonly isShown?: boolean
}

/**
 * On the page of the answers it is printed and not shown, so that a reader who left
 * something open is not told in passing. It is in the source there, and that is fine: who
 * sends answers may send any, and so learns every key.
 */
export function KeySheet({ questions, quiz, url, isShown, words }: KeySheetProps) {
  return (
    <section class="key-sheet" hidden={!isShown}>
      <h2>{words.paper.key}</h2>
      <p class="help">
        {quiz} · {url}
      </p>
      <ol>
        {questions.map((question) => {
          const { Key } = pageKindOf(question)
          return (
            <li data-key={question.id}>
              <h3>
                <Rich text={parseMarkup(question.prompt.text)} />
              </h3>
              <Key question={question} answer={answerTo(question)} words={words} />
              <Explanation question={question} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}
