// The questions for print, which replace the form and the widget on paper: plain text with space
// to write. It has no field and no id, because the form is on the same page. It contains
// only what may be seen before an answer.

import { splitPrompt } from '../../../content/common/blocks/split-prompt.ts'
import { isLine } from '../../../content/common/plain-text.ts'
import type { RichText } from '../../../content/wire/index.ts'
import { questionsOf } from '../../catalogue/question-set.ts'
import { questionPageOf } from '../questions/registry.ts'
import { formSet } from '../settings/question-set.ts'
import { FactsDate } from '../ui/facts-date.tsx'
import { Authored } from '../ui/page-language.tsx'
import { Rich, Stem } from '../ui/text.tsx'
import { type PrintProps, printedAddress } from './printed-address.ts'

/** The questions in the set of the form without JavaScript. */
export function QuestionSheet({ open, set, origin, strings }: PrintProps) {
  const { publicQuiz, quiz } = open
  const ownSet = formSet(publicQuiz, set)
  return (
    <section class="sheet" hidden>
      <FactsDate date={publicQuiz.factsAsOf} strings={strings} />
      <ol>
        {questionsOf(open, ownSet).map((question) => {
          const { PaperField } = questionPageOf(question)
          const [heading, below] = splitPrompt(question.prompt)
          return (
            <li>
              <p class="sheet-prompt">
                <Prompt text={heading} />
              </p>
              {below && <Stem text={below} />}
              <PaperField question={question} strings={strings} />
            </li>
          )
        })}
      </ol>
      <p class="sheet-end">
        {strings.paper.from} {printedAddress({ open, set: ownSet, origin })}
        {quiz.guide && (
          <>
            <br />
            {strings.paper.guide}: {open.printLink(`${origin}/g/${quiz.guide.id}`)}
          </>
        )}
      </p>
    </section>
  )
}

/** The prompt with a numbered line for each gap. */
function Prompt({ text }: { text: RichText }) {
  if (typeof text === 'string' || !isLine(text)) return <Rich text={text} />
  const gaps = text.filter(({ t }) => t === 'blank')
  return (
    <Authored>
      {text.map((node) =>
        node.t === 'blank' ? (
          <>
            ({gaps.indexOf(node) + 1}) <span class="line" />
          </>
        ) : (
          <Rich text={[node]} />
        ),
      )}
    </Authored>
  )
}
