// The view of each question type. A type that is missing here does not compile.
import type { PublicQuestion, QuestionType } from '../../../content/wire/index.ts'
import { html } from '../../ui/html.ts'
import { wholeQuizLink } from '../views/whole-quiz-link.ts'
import { lazyView } from './lazy-view.ts'
import { multiple } from './multiple.ts'
import type { QuestionView, ViewsOf } from './question-view.ts'
import { single } from './single.ts'
import { truefalse } from './truefalse.ts'

const VIEWS: ViewsOf<QuestionType> = {
  single,
  multiple,
  truefalse,
  order: lazyView('order', 'placing'),
  match: lazyView('match', 'placing'),
  number: lazyView('number', 'typed'),
  text: lazyView('text', 'typed'),
  blanks: lazyView('blanks', 'typed'),
}

/** A newer server may send a type that this build does not have. */
const UNKNOWN: QuestionView = {
  draw: (props) => html`<p>${props.strings.unknownType} ${wholeQuizLink(props)}</p>`,
}

export function viewOf({ type }: PublicQuestion): QuestionView {
  const views: Readonly<Record<string, QuestionView | undefined>> = VIEWS
  return views[type] ?? UNKNOWN
}
