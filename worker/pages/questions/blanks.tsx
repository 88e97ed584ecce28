// A text with gaps. The prompt numbers the gaps, and the fields are below it, because the prompt
// is the legend of the fieldset and a legend should contain no fields.
import type { BlanksQuestion } from '../../../content/model/question.ts'
import type { Blank, PublicOf, Response } from '../../../content/wire/index.ts'
import type { PageStrings, WithStrings } from '../../strings/page-strings.ts'
import { Rich } from '../ui/text.tsx'
import type { FieldProps, QuestionPage } from './question-page.ts'
import { SelectOptions } from './shared/choice.tsx'
import { fieldId, TypedField, type TypedFieldProps, typedAnswers } from './shared/typed.tsx'

export const blanks: QuestionPage<'blanks'> = {
  viewChunk: 'typed',
  Field: ({ question, strings, sent }) => (
    <div class="options">
      {question.blanks.map((blank, index) => (
        <GapField
          name={gapField(question.id, blank)}
          label={strings.gap(index + 1)}
          blank={blank}
          question={question.id}
          strings={strings}
          sent={sent}
        />
      ))}
    </div>
  ),
  read(question, form) {
    const filled = question.blanks.flatMap((blank) => {
      const text = form.get(gapField(question.id, blank)) ?? ''
      return text.trim() === '' ? [] : [[blank.id, text] as const]
    })
    return filled.length === 0 ? undefined : { response: Object.fromEntries(filled) }
  },
  PaperField: GapOptions,
  ...typedAnswers(rowsOf),
}

/** The name of the field of one gap. Ids contain no dot, so no other field has this name. */
const gapField = (question: string, { id }: Pick<Blank, 'id'>) => `${question}.blank.${id}`

interface GapFieldProps extends WithStrings, TypedFieldProps {
  readonly blank: Blank
}

function GapField({ blank, strings, ...field }: GapFieldProps) {
  if (!blank.choices) return <TypedField {...field} />
  const { name, label, sent } = field
  return (
    <div class="typed">
      <label for={fieldId(name)}>{label}</label>
      <select id={fieldId(name)} name={name}>
        <SelectOptions
          prompt={strings.choose}
          options={blank.choices}
          selected={sent?.values.get(name)}
        />
      </select>
    </div>
  )
}

/** On paper: the options of each gap that has any. Other gaps have only their line. */
function GapOptions({ question, strings }: FieldProps<PublicOf<'blanks'>>) {
  return (
    <>
      {question.blanks.map(({ choices }, index) =>
        choices ? (
          <p class="help">
            {strings.gap(index + 1)}:{' '}
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

function rowsOf({ prompt }: BlanksQuestion, response: Response, strings: PageStrings) {
  const texts = new Map(typeof response === 'object' ? Object.entries(response) : [])
  return prompt.blanks.map(({ id, choices }, index) => {
    const text = String(texts.get(id) ?? '')
    const choice = choices?.find((one) => one.id === text)
    return {
      id,
      label: strings.gap(index + 1),
      text: choice ? choice.text : text || '…',
    }
  })
}
