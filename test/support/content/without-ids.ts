// A question as its author wrote it, without the ids of its parts: an import makes these anew. What
// names a part names it by its text then, and what has no order of its own is sorted.
import type { AuthoredGap, AuthoredQuestion } from '../../../content/export/authored/shape.ts'

interface Part {
  readonly id: string
  readonly text: string
}

export function withoutIds({ id: _, ...question }: AuthoredQuestion): unknown {
  switch (question.type) {
    case 'single':
      return { ...question, ...chosen(question) }
    case 'multiple': {
      const key = question.key.map((one) => textOf(question.options, one)).toSorted()
      return { ...question, options: anonymous(question.options), key }
    }
    case 'order':
      return { ...question, items: question.items.map(({ id: __, ...item }) => item) }
    case 'match': {
      const items = question.items.map((item) => {
        return { ...item, target: textOf(question.targets, item.target) }
      })
      return { ...question, items: anonymous(items), targets: anonymous(question.targets) }
    }
    case 'blanks': {
      const prompt = question.prompt.replaceAll(/\[\[.*?\]\]/g, '[[]]')
      return { ...question, prompt, blanks: question.blanks.map(gapWithoutId) }
    }
    default:
      return question
  }
}

function gapWithoutId({ id: _, ...gap }: AuthoredGap): unknown {
  return 'options' in gap ? { ...gap, ...chosen(gap) } : gap
}

const chosen = ({ options, key }: { readonly options: readonly Part[]; readonly key: string }) => {
  return { options: anonymous(options), key: textOf(options, key) }
}

const textOf = (list: readonly Part[], id: string) => list.find((one) => one.id === id)?.text

const anonymous = (list: readonly Part[]) =>
  list.map(({ id: _, ...part }) => part).toSorted((one, other) => (one.text < other.text ? -1 : 1))
