// Short answers of GIFT: `=word =another`, with weights, feedback and wildcards.
import { answersOf, type GiftAnswer } from './answers.ts'
import { expectedOf, rightFeedback } from './feedback.ts'
import type { Answered, Reading } from './reading.ts'

export function typedTextOf(inside: string, reading: Reading): Answered {
  const { texts, base, change } = reading
  const { answers, hasBareSigns } = answersOf(inside, '=')
  if (hasBareSigns)
    change('unescaped', 'an = inside an answer was read as text. Write \\= to be sure.')
  const isOther = ({ text }: GiftAnswer) => text === '*'
  const forms = answers.filter((one) => !isOther(one))
  const right = forms.filter(({ weight = 100 }) => weight === 100)
  const other = texts.block(answers.find(isOther)?.feedback ?? '')
  const feedback = { ...rightFeedback(right, reading), ...(other && { other }) }
  const form = (text: string) => withoutWildcards(texts.words(text), change)
  const expected = expectedOf(forms, reading).map(({ text, feedback: said }) => {
    return { accept: [form(text)], feedback: said }
  })
  return {
    ...base,
    type: 'text',
    field: {
      accept: [...new Set(right.map(({ text }) => form(text)))].filter(Boolean),
      ...(Object.keys(feedback).length > 0 && { feedback }),
      ...(expected.length > 0 && { expected }),
    },
  }
}

/** A star stands for any words in Moodle, also for none; a backslash makes it a star. */
function withoutWildcards(words: string, change: Reading['change']): string {
  if (!/(?<!\\)\*/.test(words)) return words.replaceAll('\\*', '*')
  change('wildcard', `"${words.slice(0, 40)}" became right without what its * stands for.`)
  return words
    .replaceAll(/(?<!\\)\*/g, ' ')
    .replaceAll('\\*', '*')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
