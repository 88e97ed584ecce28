// Matching: the targets to choose from, for each item.
import { plainText } from '../../../content/parsing/markup.ts'
import type { PublicOf } from '../../../content/wire/index.ts'
import { Rich } from '../ui/text.tsx'
import { Boxes } from './paper.tsx'
import { itemField, Placed, PlacedKey } from './placing.tsx'
import type { AskedProps, PageKind } from './question-page.ts'

export const match: PageKind<'match'> = {
  Field,
  help: (words) => words.chooseEach,
  /** The pairs that were chosen. */
  read(question, form) {
    const pairs = question.items.flatMap(({ id }) => {
      const target = form.get(itemField(question.id, id))
      return target ? [[id, target] as const] : []
    })
    return pairs.length > 0 ? { response: Object.fromEntries(pairs) } : undefined
  },
  Room: ({ question, words }) => (
    <>
      <p class="help">{words.paper.letters}</p>
      <div class="sheet-sides">
        <Boxes mark="place" texts={question.items} />
        <ol class="sheet-targets">
          {question.targets.map(({ text }) => (
            <li>
              <Rich text={text} />
            </li>
          ))}
        </ol>
      </div>
    </>
  ),
  Key: PlacedKey,
  Answer: (props) => <Placed {...props} label={props.words.youMatched} />,
}

function Field({ question, words }: AskedProps<PublicOf<'match'>>) {
  return (
    <div class="options">
      {question.items.map(({ id, text }) => (
        <label class="option placed">
          <span>
            <Rich text={text} />
          </span>
          <select name={itemField(question.id, id)}>
            <option value="">{words.choose}</option>
            {question.targets.map((target) => (
              <option value={target.id}>{plainText(target.text)}</option>
            ))}
          </select>
        </label>
      ))}
    </div>
  )
}
