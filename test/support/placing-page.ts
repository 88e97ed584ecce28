// A person who puts things in order and matches them: by the names of buttons and selects.
import type { Locator } from 'playwright-core'
import { parseMarkup, plainText } from '../../content/markup.ts'
import type { Placed } from '../../content/schema.ts'
import { BREAD, type PlacingVector } from './placing.ts'
import { QuizPage, tidy } from './quiz-page.ts'

const words = (markup: string) => plainText(parseMarkup(markup))

/** What a reader calls an item or a target. */
export function nameOf(question: string, id: string): string {
  const prompt = BREAD.questions.find((one) => one.id === question)?.prompt
  if (!prompt || !('items' in prompt)) throw new Error(`There is no question ${question}.`)
  const all: readonly Placed[] = [...prompt.items, ...('targets' in prompt ? prompt.targets : [])]
  return words(all.find((one) => one.id === id)?.text ?? id)
}

export class PlacingPage extends QuizPage {
  get items(): Locator {
    return this.element.getByRole('listitem')
  }

  async order(): Promise<string[]> {
    return (await this.items.locator('.text').allTextContents()).map(tidy)
  }

  select(name: string): Locator {
    return this.element.getByRole('combobox', { name: new RegExp(`^${name}`) })
  }

  async moveUp(name: string): Promise<void> {
    await this.button(`Move up: ${name}`).click()
  }

  async respond({ question, response }: Pick<PlacingVector, 'question' | 'response'>) {
    if (!Array.isArray(response)) {
      for (const [item, target] of Object.entries(response)) {
        await this.select(nameOf(question, item)).selectOption(nameOf(question, target))
      }
      return
    }
    await this.items.first().waitFor()
    for (const [place, id] of response.entries()) {
      const name = nameOf(question, id)
      for (let at = (await this.order()).indexOf(name); at > place; at -= 1) await this.moveUp(name)
    }
  }
}
