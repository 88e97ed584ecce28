// The printed key, for people who hand a quiz out: each question with its right answer and the
// explanation. It is the printed key (key-page.tsx), and part of a page on which all is answered.
import { splitPrompt } from '../../../content/common/blocks/split-prompt.ts'
import type { OpenCheck } from '../../catalogue/opened.ts'
import { questionsOf } from '../../catalogue/question-set.ts'
import { answerTo } from '../../scoring/grade.ts'
import { questionPageOf } from '../questions/registry.ts'
import { Explanation } from '../questions/shared/solution.tsx'
import { Rich, Stem } from '../ui/text.tsx'
import { type PrintProps, printedAddress } from './printed-address.ts'

interface KeySheetProps extends PrintProps {
  /** An outcome quiz has no key. */
  readonly open: OpenCheck
  /** Also shown on the screen, because the reader asked for the key. */
  readonly isShown?: boolean
}

/**
 * On the page with the answers the key is printed but not shown, so that a reader who left a
 * question open does not see its answer by accident. It is in the HTML there, which reveals
 * nothing new: whoever sends answers can send any of them, and so find out every key.
 */
export function KeySheet({ isShown, ...printed }: KeySheetProps) {
  const { open, strings } = printed
  const { quiz, questions } = open
  return (
    <section class="key-sheet" hidden={!isShown}>
      <h2>{strings.paper.key}</h2>
      <p class="help">
        <Rich text={quiz.title} /> · {printedAddress(printed)}
      </p>
      <ol>
        {questionsOf(open, printed.set).map(({ id }) => {
          const question = questions.get(id)
          if (!question) return null
          const { Key } = questionPageOf(question)
          const [heading, below] = splitPrompt(question.prompt.text)
          return (
            <li data-key={id}>
              <h3>
                <Rich text={heading} />
              </h3>
              {below && <Stem text={below} />}
              <Key question={question} answer={answerTo(question)} strings={strings} />
              <Explanation question={question} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}
