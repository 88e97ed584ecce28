// The self-check as a person meets it: everything is found by role and by name, and
// each step waits for what it leads to. Right answers come from the authored quiz.
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Question } from '../../../content/model/question.ts'
import type { Response } from '../../../content/wire/index.ts'
import { SOON } from '../browser/browse.ts'
import { AUTHORED, type AuthoredQuestion, tidy } from '../content/authored.ts'
import { respond } from './respond.ts'

export {
  AUTHORED,
  AUTHORED_CHOICES,
  type AuthoredChoice,
  type AuthoredQuestion,
  authored,
  authoredOf,
  FIRST,
  SECOND,
  THIRD,
  tidy,
} from '../content/authored.ts'

/** The verdict's words, as its group is named by them. */
const VERDICT = /^(Right|Not quite)/

export class QuizPage {
  readonly page: Page
  readonly element: Locator
  readonly prompt: Locator
  readonly options: Locator
  readonly status: Locator
  /** The question once it is checked: what came of the answer. */
  readonly feedback: Locator

  constructor(page: Page, element: Locator = page.locator('self-check').first()) {
    this.page = page
    this.element = element
    this.prompt = element.getByRole('heading').first()
    const list = element.locator('[part~=options]')
    this.options = list.getByRole('radio').or(list.getByRole('checkbox'))
    this.status = element.getByRole('status')
    const verdict = page.getByRole('group', { name: VERDICT })
    this.feedback = element.locator('fieldset').filter({ has: verdict })
  }

  /** What is needed after an answer is here. */
  async ready(): Promise<void> {
    await this.prompt.waitFor()
    const isHere = () =>
      this.element.evaluate(({ shadowRoot }) =>
        [...(shadowRoot?.adoptedStyleSheets ?? [])].some((sheet) =>
          [...sheet.cssRules].some(({ cssText }) => cssText.startsWith('.feedback')),
        ),
      )
    await expect.poll(isHere, SOON).toBe(true)
  }

  /** An option, item or gap of a checked question, with what is said of it. */
  part(name: string): Locator {
    return this.element.locator('.marked').filter({ hasText: name })
  }

  button(name: string): Locator {
    return this.element.getByRole('button', { name, exact: true })
  }

  /** A button behind *More*, which is opened. */
  async more(name: string): Promise<Locator> {
    const details = this.element.locator('details.more')
    await details.waitFor()
    if ((await details.getAttribute('open')) === null) await details.locator('> summary').click()
    return this.button(name)
  }

  /** Its name begins with its words; once checked, how it stands follows them. */
  option(name: string): Locator {
    const start = new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
    return this.element
      .getByRole('radio', { name: start })
      .or(this.element.getByRole('checkbox', { name: start }))
  }

  radio(name: string): Locator {
    return this.element.getByRole('radio', { name, exact: true })
  }

  /** Until the quiz is shown, the element may hold a form with the same options, which is hidden. */
  async choose(...names: readonly string[]): Promise<void> {
    await this.prompt.waitFor()
    for (const name of names) await this.option(name).check()
  }

  /** Chooses, checks, and gives the verdict's words. */
  async answer(...names: readonly string[]): Promise<string> {
    await this.choose(...names)
    await this.button('Check').click()
    return this.verdict()
  }

  /** Answers a question of any type. */
  async respond(question: Question, response: Response): Promise<void> {
    await respond(this.element, question, response)
  }

  /** Answers by a response that is right or earns nothing, checks, and gives the verdict's words. */
  async giveIn(question: AuthoredQuestion, how: 'right' | 'wrong'): Promise<string> {
    await this.respond(question.source, question.responses[how])
    await this.button('Check').click()
    return this.verdict()
  }

  async verdict(): Promise<string> {
    return tidy((await this.feedback.locator('[id=verdict]').textContent()) ?? '')
  }

  async shows(prompt: string): Promise<void> {
    await this.element.getByRole('heading', { name: prompt, exact: true }).waitFor()
  }

  /** From the question shown to the result, each answered right or not at all so. */
  async finish(isRight: (question: AuthoredQuestion) => boolean = () => true): Promise<void> {
    for (const question of AUTHORED) {
      await this.shows(question.prompt)
      await this.giveIn(question, isRight(question) ? 'right' : 'wrong')
      await this.goOn()
    }
    await this.score.waitFor()
  }

  async skipTo({ prompt }: Pick<AuthoredQuestion, 'prompt'>): Promise<void> {
    await this.prompt.waitFor()
    await this.#goOnUntil(prompt)
    await this.shows(prompt)
  }

  /** From the question shown to the result, with nothing more answered. */
  async skipToEnd(): Promise<void> {
    await this.askForResult()
    await this.score.waitFor()
  }

  /** The same where the result may not come. */
  async askForResult(): Promise<void> {
    await this.prompt.waitFor()
    await this.#goOnUntil()
    await this.button('See how you did').click()
  }

  /**
   * In one go, as it is not what a test is about: to the prompt given, or the last. While the view of
   * that question is loading, a line stands in its place. The buttons below it move when the view comes,
   * and a click that began before it would be lost.
   */
  async #goOnUntil(prompt?: string): Promise<void> {
    await this.element.evaluate((host, wanted) => {
      const find = (selector: string, text: string[]) =>
        [...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].find((one) =>
          text.includes(one.textContent?.trim() ?? ''),
        )
      for (let steps = 0; steps < 100; steps += 1) {
        if (wanted !== undefined && find('[role=heading]', [wanted])) return
        const onward = find('button', ['Skip', 'Next question'])
        if (!onward) return
        onward.click()
      }
    }, prompt)
    await this.element
      .locator('.room > .label[role=status] + [part=actions]')
      .waitFor({ state: 'detached' })
  }

  async goOn(): Promise<void> {
    await this.button('Next question').or(this.button('See how you did')).click()
  }

  /** The heading of the result: "2 right, 1 to revisit", or that nothing is answered. */
  get score(): Locator {
    return this.element.getByRole('heading', {
      name: /^\d+ (right|nearly|to revisit)|^0 of \d+ answered$/,
    })
  }
}

export interface Heard {
  readonly type: string
  readonly detail: Readonly<Record<string, unknown>>
}

const EVENTS = ['ready', 'start', 'answer', 'complete', 'share', 'resize', 'error'].map(
  (name) => `self-check:${name}`,
)

/** What the elements tell their page, from now on. To be called before the page is opened. */
export async function hear(page: Page): Promise<Heard[]> {
  const heard: Heard[] = []
  await page.exposeFunction('selfCheckHeard', (one: Heard) => heard.push(one))
  await page.addInitScript((types) => {
    // A frame is a page of its own.
    if (window !== window.top) return
    for (const type of types) {
      document.addEventListener(type, (event) => {
        const report: unknown = Reflect.get(window, 'selfCheckHeard')
        const detail = event instanceof CustomEvent ? event.detail : undefined
        if (typeof report === 'function') report({ type, detail })
      })
    }
  }, EVENTS)
  return heard
}
