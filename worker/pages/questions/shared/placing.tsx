// Questions in which items get a place (order, match): the fields, a graded response in which each
// item has its mark, the right value and the feedback, and for paper where each item belongs.
import type { Markup } from '../../../../content/model/markup.ts'
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
import { Explanation, RightBeside } from './solution.tsx'

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
  return (
    <>
      <p class="label">{label}:</p>
      <Places question={question} response={grade.response} grade={grade} strings={strings} />
      {rule && <p>{rule}</p>}
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

/** With a grade, each item says how it stands, what would have been right, and why. */
function Places({ question, response, grade, strings }: PlacesProps) {
  const isOrder = Array.isArray(response)
  const reasons = grade ? reasonsOf(question, grade) : undefined
  const targets = pairsOf(response)
  const ids = isOrder ? response : question.prompt.items.map(({ id }) => id)
  const List = isOrder ? 'ol' : 'ul'
  return (
    <List class="placed">
      {ids.map((id) => {
        const target = targets[id]
        const isRight = (isOrder || target !== undefined) && !grade?.chosen.includes(id)
        // The mark of an order names the right place.
        const right = isRight || !grade ? undefined : pairsOf(grade.answer)[id]
        const reason = reasons?.get(id)
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
            {right !== undefined && (
              <RightBeside text={textOf(question, right, true)} strings={strings} />
            )}
            {reason !== undefined && (
              <div>
                <Rich text={reason} />
              </div>
            )}
          </li>
        )
      })}
    </List>
  )
}

/** By item. One text may be about several items. It stands at the first of them. */
function reasonsOf(question: PlacingQuestion, grade: Grade): ReadonlyMap<string, Markup> {
  const { chosen } = feedbackOn(question, grade)
  const said = chosen.map(({ text }) => text)
  return new Map(
    chosen.flatMap(({ id = '', text }, index) =>
      said.indexOf(text) === index ? [[id, text] as const] : [],
    ),
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

function ItemText({ question, id, isTarget = false }: ItemTextProps) {
  return <Rich text={textOf(question, id, isTarget)} />
}

function textOf({ prompt }: PlacingQuestion, id: string, isTarget: boolean) {
  const list = isTarget && 'targets' in prompt ? prompt.targets : prompt.items
  return list.find((one) => one.id === id)?.text ?? id
}
