// The authored half of an analysis: what could be picked, in the words of the author. Picks are
// named as scoring names them (scoring/picks.ts).
import { plainText } from '../../../content/common/plain-text.ts'
import { shownNumber } from '../../../content/grading/number-key.ts'
import type { QuestionOf } from '../../../content/model/question.ts'
import type {
  BlankKey,
  ChoicePrompt,
  Expected,
  NumberKey,
  Placed,
  TextKey,
} from '../../../content/model/question-parts.ts'
import type { AnyQuestion } from '../../../content/model/quiz.ts'
import type { QuestionType } from '../../../content/wire/index.ts'
import type { ChoiceKind } from './item-analysis.ts'

export interface Choice {
  readonly id: string
  readonly text: string
  /** Null where nothing is right or wrong. */
  readonly isRight: boolean | null
  /**
   * Choices of the same part exclude each other. Absent: it is no alternative to a key, such as an
   * item in a wrong place.
   */
  readonly part?: string
  readonly kind: ChoiceKind
}

const CHOICES: { readonly [T in QuestionType]: (question: QuestionOf<T>) => Choice[] } = {
  single: ({ prompt, solution }) => options(prompt.choices, [solution.key]),
  truefalse: ({ prompt, solution }) => options(prompt.choices, [solution.key]),
  // Readers may choose several, so that each option is a part of its own.
  multiple: ({ prompt, solution }) =>
    options(prompt.choices, solution.key).map((choice) => ({ ...choice, part: choice.id })),
  // Counted where they stand in a wrong place.
  order: ({ prompt }) =>
    prompt.items.map(({ id, text }) => ({
      id,
      text: plainText(text),
      isRight: false,
      kind: 'misplaced',
    })),
  match: ({ prompt, solution }) =>
    prompt.items.flatMap((item) =>
      prompt.targets.map((target) => ({
        id: `${item.id}/${target.id}`,
        text: `${plainText(item.text)} → ${plainText(target.text)}`,
        isRight: solution.key[item.id] === target.id,
        part: item.id,
        kind: 'pair',
      })),
    ),
  number: ({ solution }) => typed(solution.key, solution.expected),
  text: ({ solution }) => typed(solution.key, solution.expected),
  blanks: ({ prompt, solution }) =>
    prompt.blanks.flatMap((blank, index) => inGap(blank, index + 1, solution)),
}

/** What readers could pick, in the order of the author. */
export function choicesOf(question: AnyQuestion): Choice[] {
  if (!('solution' in question)) return options(question.prompt.choices, undefined)
  const choices = CHOICES[question.type] as (question: AnyQuestion) => Choice[]
  return choices(question)
}

function options(placed: ChoicePrompt['choices'], key: readonly string[] | undefined): Choice[] {
  return placed.map(({ id, text }) => ({
    id,
    text: plainText(text),
    isRight: key ? key.includes(id) : null,
    part: '',
    kind: 'option',
  }))
}

/** What is typed is counted by the feedback that it gets. Several expected forms may get the same. */
function typed(key: NumberKey | TextKey, expected: readonly Expected[]): Choice[] {
  const names = [...new Set(expected.map(({ feedback }) => feedback))]
  const formsOf = (name: string) =>
    expected.filter(({ feedback }) => feedback === name).map((one) => shownForm(one))
  const one = { isRight: false, part: '', kind: 'typed' } as const
  return [
    { ...one, id: 'right', text: shownForm(key), isRight: true },
    ...names.map((id) => ({ ...one, id, text: formsOf(id).join(', ') })),
    { ...one, id: 'other', text: 'Any other answer', kind: 'others' },
  ]
}

function inGap(
  { id, choices }: { readonly id: string; readonly choices?: readonly Placed[] },
  nth: number,
  solution: QuestionOf<'blanks'>['solution'],
): Choice[] {
  const key: BlankKey | undefined = solution.key[id]
  if (!key) return []
  // The names of the feedback on a gap that is typed into have its id already.
  const inside =
    key.kind === 'select'
      ? (choices ?? []).map((one) => ({
          id: `${id}/${one.id}`,
          text: plainText(one.text),
          isRight: one.id === key.choice,
          kind: 'pair' as const,
        }))
      : typed(key, solution.expected[id] ?? []).map((one) => ({
          ...one,
          id: one.id.startsWith(`${id}/`) ? one.id : `${id}/${one.id}`,
        }))
  return inside.map((one) => ({ ...one, text: `Gap ${nth}: ${one.text}`, part: id }))
}

function shownForm(form: NumberKey | TextKey | Expected): string {
  return 'accept' in form ? (form.accept[0] ?? '') : shownNumber(form)
}
