// A person at an outcome quiz: chooses, goes on, and reads what fits.

import { plainText } from '../../../content/common/plain-text.ts'
import type { Markup } from '../../../content/model/markup.ts'
import type { OutcomeQuestion, OutcomeQuiz } from '../../../content/model/outcome-quiz.ts'
import { parseMarkup } from '../../../content/parsing/markup.ts'
import type { OutcomeVector } from '../../fixtures/content/outcome-scoring.ts'
import { QuizPage, tidy } from './quiz-page.ts'

export const read = (markup: Markup) => plainText(parseMarkup(markup))

/** An option as a reader reads it. */
export function optionOf({ prompt }: OutcomeQuestion, id: string): string {
  return read(prompt.choices.find((choice) => choice.id === id)?.text ?? id)
}

export class OutcomePage extends QuizPage {
  /** From the first question to what fits. */
  async answerAll(quiz: OutcomeQuiz, { answers }: Pick<OutcomeVector, 'answers'>): Promise<void> {
    for (const [index, question] of quiz.questions.entries()) {
      await this.shows(read(question.prompt.text))
      const chosen = [answers[question.id] ?? []].flat()
      for (const id of chosen) await this.option(optionOf(question, id)).check()
      const isLast = index === quiz.questions.length - 1
      const next = chosen.length > 0 ? 'Next question' : 'Skip'
      await this.button(isLast ? 'See what fits' : next).click()
    }
    // Releases up to 0.1.0 had the button beside the others.
    await this.element.locator('details.more').or(this.button('Start over')).first().waitFor()
  }

  async fits(): Promise<string> {
    return tidy((await this.prompt.textContent()) ?? '')
  }

  /** What was chosen, and why it speaks for it. */
  async reasons(): Promise<string[]> {
    return (await this.element.locator('dl dd').allTextContents()).map(tidy)
  }
}
