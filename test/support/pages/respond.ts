// A person who answers a question of any type, in the widget or in the form without
// JavaScript: by the names of options, buttons, lists and fields alone.
import type { Locator } from 'playwright-core'
import type {
  BlanksQuestion,
  MatchQuestion,
  OrderQuestion,
  Question,
} from '../../../content/model/question.ts'
import type { Placed } from '../../../content/model/question-parts.ts'
import type { Response } from '../../../content/wire/index.ts'
import { tidy, words } from '../content/authored.ts'

/** In the widget: `element` shows the question. */
export async function respond(
  element: Locator,
  question: Question,
  response: Response,
): Promise<void> {
  if (question.type === 'order') return putInOrder(element, question, listOf(response))
  return respondByFields(element, question, response)
}

/** In the form: `group` is the question's own. */
export async function respondInForm(
  group: Locator,
  question: Question,
  response: Response,
): Promise<void> {
  if (question.type !== 'order') return respondByFields(group, question, response)
  for (const [index, id] of listOf(response).entries()) {
    const field = named(group, 'combobox', nameIn(question.prompt.items, id))
    await field.selectOption(String(index + 1))
  }
}

async function respondByFields(
  scope: Locator,
  question: Question,
  response: Response,
): Promise<void> {
  switch (question.type) {
    case 'number':
    case 'text':
      return named(scope, 'textbox', 'Your answer').fill(String(response))
    case 'blanks':
      return fillGaps(scope, question, recordOf(response))
    case 'match':
      return matchAll(scope, question, recordOf(response))
    case 'order':
      throw new Error('An order has no fields of its own in the widget.')
    default: {
      const role = question.type === 'multiple' ? 'checkbox' : 'radio'
      for (const id of [response].flat()) {
        await named(scope, role, nameIn(question.prompt.choices, String(id))).check()
      }
    }
  }
}

/** By its buttons, the first place first. */
async function putInOrder(element: Locator, question: OrderQuestion, ids: readonly string[]) {
  const items = element.getByRole('listitem')
  await items.first().waitFor()
  const shown = async () => (await items.locator('.text').allTextContents()).map(tidy)
  for (const [place, id] of ids.entries()) {
    const name = nameIn(question.prompt.items, id)
    const button = element.getByRole('button', { name: `Move up: ${name}`, exact: true })
    for (let at = (await shown()).indexOf(name); at > place; at -= 1) await button.click()
  }
}

async function matchAll(
  scope: Locator,
  { prompt }: MatchQuestion,
  pairs: Readonly<Record<string, string>>,
) {
  for (const [item, target] of Object.entries(pairs)) {
    const field = named(scope, 'combobox', nameIn(prompt.items, item))
    await field.selectOption({ label: nameIn(prompt.targets, target) })
  }
}

async function fillGaps(
  scope: Locator,
  { prompt }: BlanksQuestion,
  filled: Readonly<Record<string, string>>,
) {
  for (const [id, text] of Object.entries(filled)) {
    const index = prompt.blanks.findIndex((blank) => blank.id === id)
    const { choices } = prompt.blanks[index] ?? { id }
    const name = `Gap ${index + 1}`
    if (!choices) await named(scope, 'textbox', name).fill(text)
    else {
      const label = choices.some((one) => one.id === text) ? nameIn(choices, text) : undefined
      // An empty one is a list that is left alone, or put back.
      const field = named(scope, 'combobox', name)
      await field.selectOption(label === undefined ? { index: 0 } : { label })
    }
  }
}

/** What a reader calls an option, an item or a target. */
export function nameIn(list: readonly Placed[], id: string): string {
  const one = list.find((each) => each.id === id)
  if (!one) throw new Error(`There is no ${id}.`)
  return words(one.text)
}

/** Names begin with their words; once checked, how each stands follows them. */
export function named(
  scope: Locator,
  role: 'textbox' | 'combobox' | 'radio' | 'checkbox',
  name: string,
): Locator {
  const start = new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
  return scope.getByRole(role, { name: start })
}

function listOf(response: Response): readonly string[] {
  if (!Array.isArray(response)) throw new Error('An order is a list.')
  return response
}

function recordOf(response: Response): Readonly<Record<string, string>> {
  if (typeof response !== 'object' || Array.isArray(response)) throw new Error('Pairs are asked.')
  return response
}
