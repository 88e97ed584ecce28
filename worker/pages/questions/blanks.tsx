// A text with gaps. They are filled in below the prompt, which numbers them: a legend is no
// place for fields.

import type { BlanksQuestion } from '../../../content/model/question.ts'
import { parseMarkup, plainText } from '../../../content/parsing/markup.ts'
import type { Blank, PublicOf, Response } from '../../../content/wire/index.ts'
import type { PageWords, WithWords } from '../../strings/page-strings.ts'
import { Rich } from '../ui/text.tsx'
import type { AskedProps, PageKind } from './question-page.ts'
import { RightAnswer } from './solution.tsx'
import { fieldId, type Row, Typed, TypedField } from './typed.tsx'

export const blanks: PageKind<'blanks'> = {
  Field: ({ question, words }) => (
    <div class="options">
      {question.blanks.map((blank, index) => (
        <Gap
          name={nameOf(question.id, blank)}
          label={words.gap(index + 1)}
          blank={blank}
          words={words}
        />
      ))}
    </div>
  ),
  read(question, form) {
    const filled = question.blanks.flatMap((blank) => {
      const text = form.get(nameOf(question.id, blank)) ?? ''
      return text.trim() === '' ? [] : [[blank.id, text] as const]
    })
    return filled.length === 0 ? undefined : { response: Object.fromEntries(filled) }
  },
  Room: Lists,
  Key: ({ question, answer, words }) => (
    <RightAnswer parts={rowsOf(question, words)(answer)} words={words} />
  ),
  Answer: (props) => <Typed {...props} rows={rowsOf(props.question, props.words)} />,
}

/** No id of a question has a point in it, so none is like it. */
const nameOf = (question: string, { id }: Pick<Blank, 'id'>) => `${question}.blank.${id}`

interface GapProps extends WithWords {
  readonly name: string
  readonly label: string
  readonly blank: Blank
}

function Gap({ name, label, blank, words }: GapProps) {
  if (!blank.choices) return <TypedField name={name} label={label} />
  return (
    <div class="typed">
      <label for={fieldId(name)}>{label}</label>
      <select id={fieldId(name)} name={name}>
        <option value="">{words.choose}</option>
        {blank.choices.map(({ id, text }) => (
          <option value={id}>{plainText(text)}</option>
        ))}
      </select>
    </div>
  )
}

/** What there is to pick from; a gap that is typed into needs no more than its line. */
function Lists({ question, words }: AskedProps<PublicOf<'blanks'>>) {
  return (
    <>
      {question.blanks.map(({ choices }, index) =>
        choices ? (
          <p class="help">
            {words.gap(index + 1)}:{' '}
            {choices.map(({ text }, at) => (
              <>
                {at > 0 && ' · '}
                <Rich text={text} />
              </>
            ))}
          </p>
        ) : null,
      )}
    </>
  )
}

function rowsOf({ prompt }: BlanksQuestion, words: PageWords) {
  return (response: Response): Row[] => {
    const filled = new Map(typeof response === 'object' ? Object.entries(response) : [])
    return prompt.blanks.map(({ id, choices }, index) => {
      const text = String(filled.get(id) ?? '')
      const choice = choices?.find((one) => one.id === text)
      return {
        id,
        label: words.gap(index + 1),
        text: choice ? parseMarkup(choice.text) : text || '–',
      }
    })
  }
}
