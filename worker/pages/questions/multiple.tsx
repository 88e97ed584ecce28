// Any number of options: checkboxes.

import type { QuestionPage } from './question-page.ts'
import {
  OptionAnswer,
  OptionFields,
  OptionKey,
  optionValues,
  suggestedAnswers,
} from './shared/choice.tsx'
import { PaperBoxes } from './shared/paper.tsx'

export const multiple: QuestionPage<'multiple'> = {
  Field: ({ question, sent }) => <OptionFields question={question} type="checkbox" sent={sent} />,
  help: (strings) => strings.chooseAll,
  read(question, form) {
    const values = optionValues(question, form)
    return values && { response: values }
  },
  PaperField: ({ question, strings }) => (
    <>
      <p class="help">{strings.paper.tickAll}</p>
      <PaperBoxes mark="box" texts={question.choices} />
    </>
  ),
  Key: OptionKey,
  Answer: OptionAnswer,
  describe: (question) => ({ eduQuestionType: 'Checkbox', ...suggestedAnswers(question) }),
}
