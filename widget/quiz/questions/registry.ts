// Which view shows which type. Choices are in this chunk; what else there is comes with
// the late one, and behind it (others.ts).
import type { PublicQuestion } from '../../../content/wire/index.ts'
import { lateMissing } from '../views/card.ts'
import type { View } from '../views/view-props.ts'
import { choiceView } from './choice.ts'

export function responseView(view: View, question: PublicQuestion): unknown {
  return 'choices' in question
    ? choiceView(view, question)
    : view.late
      ? view.late.otherView(view, question)
      : lateMissing(view)
}
