// Matching in the form without JavaScript: the targets to choose from, for each item.
import { plainText } from '../../../content/markup.ts'
import type { PublicQuestion, Response } from '../../../content/wire.ts'
import { Rich } from '../text.tsx'
import type { WithWords } from '../words/words.ts'
import { itemField } from './order.tsx'

type PublicMatch = Extract<PublicQuestion, { type: 'match' }>

export function MatchField({ question, words }: WithWords & { question: PublicMatch }) {
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

/** The pairs that were chosen, or undefined where none was. */
export function readMatch(question: PublicMatch, form: URLSearchParams): Response | undefined {
  const pairs = question.items.flatMap(({ id }) => {
    const target = form.get(itemField(question.id, id))
    return target ? [[id, target] as const] : []
  })
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined
}
