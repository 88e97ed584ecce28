// Items to match with targets: a select for each item.
import type { PublicOf } from '../../../content/wire/index.ts'
import { Rich } from '../ui/text.tsx'
import type { FieldProps, QuestionPage } from './question-page.ts'
import { PaperBoxes } from './shared/paper.tsx'
import { itemField, PlacingAnswer, PlacingFields, PlacingKey } from './shared/placing.tsx'

export const match: QuestionPage<'match'> = {
  viewChunk: 'placing',
  Field: ({ question, strings, sent }) => (
    <PlacingFields
      question={question}
      prompt={strings.choose}
      places={question.targets}
      sent={sent}
    />
  ),
  help: (strings) => strings.chooseEach,
  read(question, form) {
    const pairs = question.items.flatMap(({ id }) => {
      const target = form.get(itemField(question.id, id))
      return target ? [[id, target] as const] : []
    })
    return pairs.length > 0 ? { response: Object.fromEntries(pairs) } : undefined
  },
  PaperField,
  Key: PlacingKey,
  Answer: (props) => <PlacingAnswer {...props} label={props.strings.youMatched} />,
}

/** The targets are a lettered list, and each item has a place for a letter. */
function PaperField({ question, strings }: FieldProps<PublicOf<'match'>>) {
  return (
    <>
      <p class="help">{strings.paper.letters}</p>
      <div class="sheet-sides">
        <PaperBoxes mark="place" texts={question.items} />
        <ol class="sheet-targets">
          {question.targets.map(({ text }) => (
            <li>
              <Rich text={text} />
            </li>
          ))}
        </ol>
      </div>
    </>
  )
}
