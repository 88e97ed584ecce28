// Every type of question, as our pages show it. One that the schema has and this list has not
// does not compile.
import type { QuestionType } from '../../../content/wire/index.ts'
import { blanks } from './blanks.tsx'
import { multiple, single } from './choice.tsx'
import { match } from './match.tsx'
import { number } from './number.tsx'
import { order } from './order.tsx'
import type { PageKind } from './question-page.ts'
import { text } from './text.tsx'

const KINDS: { readonly [T in QuestionType]: PageKind<T> } = {
  single,
  multiple,
  truefalse: single,
  order,
  match,
  number,
  text,
  blanks,
}

export function pageKindOf({ type }: { readonly type: QuestionType }): PageKind<QuestionType> {
  return KINDS[type]
}
