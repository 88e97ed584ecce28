// What a reader has seen when they leave a question: all its texts, its right answer, and the
// highlighted sentence of the passage.
import type { Question } from '../../model/question.ts'
import type { CheckQuiz } from '../../model/quiz.ts'
import { markupText } from '../../parsing/markup.ts'
import { sentenceOf } from '../../publish/evidence.ts'
import { readGuide } from '../../publish/read-texts.ts'
import { shownAnswers } from '../questions/registry.ts'
import { isTag } from '../support/language.ts'
import { textsOf } from '../support/texts.ts'
import { type Sentence, sentencesOf, wordsOf } from './words.ts'

export interface SeenText {
  readonly name: string
  readonly sentences: readonly Sentence[]
}

export function seenTexts(question: Question, { guide, lang }: CheckQuiz): SeenText[] {
  const { prompt, section, solution } = question
  // An invalid tag is reported by its own rule.
  const isReadable = guide && isTag(guide.lang)
  const evidence = isReadable && sentenceOf(readGuide(guide), section, solution.evidence)
  return [
    ...textsOf(question).map(({ name, source }) => {
      return { name, sentences: sentencesOf(markupText(source), lang) }
    }),
    ...shownAnswers(question).map((answer) => {
      // Prompt and answer make one statement.
      const statement = `${markupText(prompt.text)} ${markupText(answer)}`
      return { name: `the answer "${markupText(answer)}"`, sentences: [wordsOf(statement, lang)] }
    }),
    ...(evidence
      ? [{ name: 'the highlighted sentence', sentences: sentencesOf(evidence, lang) }]
      : []),
  ]
}
