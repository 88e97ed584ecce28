// The self-check as somebody meets it in another language: its words are those of the
// table, what authors wrote stays what it is.
import type { Locator, Page } from 'playwright-core'
import type { Strings } from '../../../widget/strings/en.ts'
import { all } from '../../../widget/strings/languages/all.ts'
import { saidIn } from '../content/said-in.ts'
import { ENGLISH as en } from './english.ts'
import { FIRST, tidy } from './quiz-page.ts'

export const LANGUAGES = Object.keys(all)

export function wordsIn(lang: string): Strings {
  return all[lang]?.strings ?? en
}

type Name = { [K in keyof Strings]: Strings[K] extends string ? K : never }[keyof Strings]

export class TranslatedPage {
  readonly page: Page
  readonly element: Locator
  readonly words: Strings
  readonly #lang: string

  constructor(page: Page, lang: string, element: Locator = page.locator('self-check').first()) {
    this.page = page
    this.element = element
    this.words = wordsIn(lang)
    this.#lang = lang
  }

  /** Everything inside, once it speaks this language. */
  get root(): Locator {
    return this.element.locator(`.root[lang=${this.#lang}]`)
  }

  button(name: Name): Locator {
    return this.root.getByRole('button', { name: this.words[name], exact: true })
  }

  /** By its English name. */
  option(name: string): Locator {
    return this.root.getByRole('radio', { name: saidIn(this.#lang, name) })
  }

  get feedback(): Locator {
    return this.root.locator('fieldset:has([data-focus=feedback])')
  }

  /** Of the first question: chooses, checks, and gives the verdict's words. */
  async answer(option = FIRST.wrong[0] ?? ''): Promise<string> {
    await this.option(option).check()
    await this.button('check').click()
    return tidy((await this.feedback.locator('[id=verdict]').textContent()) ?? '')
  }

  /** From the question shown to the result, with nothing more answered. */
  async skipToEnd(): Promise<void> {
    const onward = this.button('skip').or(this.button('next')).or(this.button('finish'))
    await onward.waitFor()
    await this.element.evaluate(
      (host, names) => {
        for (let steps = 0; steps < 100; steps += 1) {
          const buttons = [...(host.shadowRoot?.querySelectorAll('button') ?? [])]
          const next = buttons.find((one) => names.includes(one.textContent?.trim() ?? ''))
          if (!next) return
          next.click()
        }
      },
      [this.words.skip, this.words.next, this.words.finish],
    )
    await this.root.locator('[part~=score]').waitFor()
  }
}
