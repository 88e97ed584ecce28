// What came of items that were put in places: how each stands, what there is to say of those
// in a wrong one, and where everything belongs.

import type { PlacingQuestion } from '../../../content/model/question.ts'
import { parseMarkup } from '../../../content/parsing/markup.ts'
import type { Response } from '../../../content/wire/index.ts'
import { feedbackOn } from '../../scoring/feedback.ts'
import type { Grade } from '../../scoring/grade.ts'
import type { WithWords } from '../../strings/page-strings.ts'
import { Rich } from '../ui/text.tsx'
import { Explanation } from './explanation.tsx'
import type { KeyProps } from './question-page.ts'

/** An item's own field. No id has a slash. */
export const itemField = (question: string, item: string) => `${question}/${item}`

interface PlacedProps extends WithWords {
  readonly question: PlacingQuestion
  readonly grade: Grade
  readonly label: string
}

export function Placed({ question, grade, label, words }: PlacedProps) {
  const texts = feedbackOn(question, grade).chosen
  return (
    <>
      <p class="label">{label}:</p>
      <Lines question={question} response={grade.response} wrong={grade.chosen} words={words} />
      {texts.length > 0 && (
        <dl class="feedback">
          {texts.map(({ id = '', text }, index) => (
            <>
              <dt>
                <Wording question={question} id={id} />
              </dt>
              {/* Items that one sentence is for stand together above it. */}
              {texts[index + 1]?.text !== text && (
                <dd>
                  <Rich text={parseMarkup(text)} />
                </dd>
              )}
            </>
          ))}
        </dl>
      )}
      {!grade.correct && <PlacedKey question={question} answer={grade.answer} words={words} />}
      <Explanation question={question} />
    </>
  )
}

/** Where everything belongs. */
export function PlacedKey({ question, answer, words }: KeyProps<PlacingQuestion>) {
  return (
    <>
      <p class="label">{words.rightAnswer}:</p>
      <Lines question={question} response={answer} words={words} />
    </>
  )
}

interface LinesProps extends WithWords {
  readonly question: PlacingQuestion
  /** A list of items, or the target of each. */
  readonly response: Response
  /** Items in a wrong place; absent where nothing is judged. */
  readonly wrong?: readonly string[]
}

function Lines({ question, response, wrong, words }: LinesProps) {
  const pairs: Readonly<Record<string, string>> =
    typeof response !== 'object' || Array.isArray(response) ? {} : response
  const ids = Array.isArray(response) ? response : question.prompt.items.map(({ id }) => id)
  const List = Array.isArray(response) ? 'ol' : 'ul'
  return (
    <List class="placed">
      {ids.map((id) => {
        const target = pairs[id]
        const isOpen = !Array.isArray(response) && target === undefined
        const { item } = words
        return (
          <li>
            <Wording question={question} id={id} />
            {target !== undefined && (
              <>
                {': '}
                <Wording question={question} id={target} isTarget />
              </>
            )}
            {wrong && ` (${isOpen ? item.open : wrong.includes(id) ? item.notQuite : item.right})`}
          </li>
        )
      })}
    </List>
  )
}

function Wording(props: { question: PlacingQuestion; id: string; isTarget?: boolean }) {
  const { prompt } = props.question
  const list = props.isTarget && 'targets' in prompt ? prompt.targets : prompt.items
  return <Rich text={parseMarkup(list.find(({ id }) => id === props.id)?.text ?? props.id)} />
}
