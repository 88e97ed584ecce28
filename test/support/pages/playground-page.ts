// The playground as an author uses it.
import type { Locator, Page } from 'playwright-core'
import { QuizPage } from './quiz-page.ts'

export class PlaygroundPage {
  readonly page: Page
  readonly editor: Locator
  /** The buttons of the list, each of which leads to its line. */
  readonly notes: Locator
  readonly quiz: QuizPage

  constructor(page: Page) {
    this.page = page
    this.editor = page.getByRole('textbox', { name: 'Your quiz in Markdown' })
    this.notes = page.getByRole('list', { name: 'Errors and warnings' }).getByRole('button')
    this.quiz = new QuizPage(page)
  }

  /** Puts this text in the place of the one that is there. */
  async write(text: string): Promise<void> {
    await this.editor.press('Control+a')
    await this.page.keyboard.insertText(text)
  }

  /** The lines in sight, as the editor shows them. */
  async lines(): Promise<string[]> {
    return this.editor.locator('.cm-line').allTextContents()
  }
}
