// A person who puts things in order and matches them: by the names of buttons and selects.
import type { Locator } from 'playwright-core'
import type { Question } from '../../../content/model/question.ts'
import { BREAD, type PlacingVector } from '../../fixtures/content/placing-scoring.ts'
import { tidy } from '../content/authored.ts'
import { QuizPage } from './quiz-page.ts'
import { named, nameIn } from './respond.ts'

function questionOf(id: string): Question {
  const question = BREAD.questions.find((one) => one.id === id)
  if (!question) throw new Error(`There is no question ${id}.`)
  return question
}

/** What a reader calls an item or a target. */
export function nameOf(question: string, id: string): string {
  const { prompt } = questionOf(question)
  if (!('items' in prompt)) throw new Error(`${question} has no items.`)
  return nameIn([...prompt.items, ...('targets' in prompt ? prompt.targets : [])], id)
}

export class PlacingPage extends QuizPage {
  get items(): Locator {
    return this.element.getByRole('listitem')
  }

  async order(): Promise<string[]> {
    return (await this.items.locator('.text').allTextContents()).map(tidy)
  }

  select(name: string): Locator {
    return named(this.element, 'combobox', name)
  }

  async moveUp(name: string): Promise<void> {
    await this.button(`Move up: ${name}`).click()
  }

  async give({ question, response }: Pick<PlacingVector, 'question' | 'response'>) {
    await this.respond(questionOf(question), response)
  }
}
