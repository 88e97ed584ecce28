// Questions in which items get a place (order, match): the fields, a graded response with a mark
// for each item and the feedback on wrong ones, and where each item belongs.
import type { PlacingQuestion } from '../../../../content/model/question.ts'
import type { Placed, Response } from '../../../../content/wire/index.ts'
import { feedbackOn } from '../../../scoring/grade.ts'
import type { Grade } from '../../../scoring/questions/grader.ts'
import { pairsOf } from '../../../scoring/questions/placing.ts'
import type { PageStrings, WithStrings } from '../../../strings/page-strings.ts'
import { Rich } from '../../ui/text.tsx'
import type { AnswerProps, KeyProps, SentValues } from '../question-page.ts'
import { SelectOptions } from './choice.tsx'
import { Mark } from './mark.tsx'
import { Explanation } from './solution.tsx'

/** The name of the field of one item. Ids contain no slash. */
export const itemField = (question: string, item: string) => `${question}/${item}`

interface PlacingFieldsProps {
  readonly question: { readonly id: string; readonly items: readonly Placed[] }
  readonly prompt: string
  readonly places: readonly Placed[]
  readonly sent: SentValues | undefined
}

export function PlacingFields({ question, prompt, places, sent }: PlacingFieldsProps) {
  return (
    <div class="options">
      {question.items.map(({ id, text }) => (
        <label class="option placed">
          <span>
            <Rich text={text} />
          </span>
          <select name={itemField(question.id, id)}>
            <SelectOptions
              prompt={prompt}
              options={places}
              selected={sent?.values.get(itemField(question.id, id))}
            />
          </select>
        </label>
      ))}
    </div>
  )
}

interface PlacingAnswerProps extends AnswerProps<PlacingQuestion> {
  readonly label: string
  /** How the items are scored, below the response. */
  readonly rule?: string | undefined
}

export function PlacingAnswer({ question, grade, label, rule, strings }: PlacingAnswerProps) {
  const texts = feedbackOn(question, grade).chosen
  return (
    <>
      <p class="label">{label}:</p>
      <Places question={question} response={grade.response} grade={grade} strings={strings} />
      {rule && <p>{rule}</p>}
      {texts.length > 0 && (
        <dl class="feedback">
          {texts.map(({ id = '', text }, index) => (
            <>
              <dt>
                <ItemText question={question} id={id} />
              </dt>
              {/* Neighbouring items with the same text share one description. */}
              {texts[index + 1]?.text !== text && (
                <dd>
                  <Rich text={text} />
                </dd>
              )}
            </>
          ))}
        </dl>
      )}
      {!grade.correct && <PlacingKey question={question} answer={grade.answer} strings={strings} />}
      <Explanation question={question} />
    </>
  )
}

export function PlacingKey({ question, answer, strings }: KeyProps<PlacingQuestion>) {
  return (
    <>
      <p class="label">{strings.rightAnswer}:</p>
      <Places question={question} response={answer} strings={strings} />
    </>
  )
}

interface PlacesProps extends WithStrings {
  readonly question: PlacingQuestion
  /** A list of items, or the target of each item. */
  readonly response: Response
  /** Absent for a key, where no item has a mark. */
  readonly grade?: Grade
}

function Places({ question, response, grade, strings }: PlacesProps) {
  const isOrder = Array.isArray(response)
  const targets = pairsOf(response)
  const ids = isOrder ? response : question.prompt.items.map(({ id }) => id)
  const List = isOrder ? 'ol' : 'ul'
  return (
    <List class="placed">
      {ids.map((id) => {
        const target = targets[id]
        const isRight = (isOrder || target !== undefined) && !grade?.chosen.includes(id)
        return (
          <li>
            <ItemText question={question} id={id} />
            {target !== undefined && (
              <>
                {': '}
                <ItemText question={question} id={target} isTarget />
              </>
            )}
            {grade && <Mark isRight={isRight} word={wordFor(id, grade, isRight, strings)} />}
          </li>
        )
      })}
    </List>
  )
}

/** What is said of one item. An item in a wrong place belongs in another, which is named. */
function wordFor(id: string, { response, answer }: Grade, isRight: boolean, strings: PageStrings) {
  const { right, notQuite, belongs, open } = strings.item
  if (isRight) return right
  if (Array.isArray(answer)) return belongs(answer.indexOf(id) + 1)
  return pairsOf(response)[id] === undefined ? open : notQuite
}

interface ItemTextProps {
  readonly question: PlacingQuestion
  readonly id: string
  readonly isTarget?: boolean
}

function ItemText({ question, id, isTarget }: ItemTextProps) {
  const { prompt } = question
  const list = isTarget && 'targets' in prompt ? prompt.targets : prompt.items
  return <Rich text={list.find((one) => one.id === id)?.text ?? id} />
}
