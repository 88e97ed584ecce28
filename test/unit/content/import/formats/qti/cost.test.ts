// The feedback of an item of QTI costs as much as the item is long. A file of a stranger can have
// thousands of conditions and feedbacks. What is counted is each look at an element, and each
// comparison of conditions, which are compared as JSON.
import { afterEach, expect, it, vi } from 'vitest'
import {
  descendantsOf,
  type XmlElement,
} from '../../../../../../content/import/containers/xml/element.ts'
import { parseXml } from '../../../../../../content/import/containers/xml/parse.ts'
import type { QtiItem } from '../../../../../../content/import/formats/qti/item.ts'
import { conditionsOf } from '../../../../../../content/import/formats/qti/v1/conditions.ts'
import { feedbackOf as feedbackOfVersion1 } from '../../../../../../content/import/formats/qti/v1/feedback.ts'
import { feedbackOf as feedbackOfVersion2 } from '../../../../../../content/import/formats/qti/v2/feedback.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at)

function version1(count: number): string {
  const each = (write: (at: number) => string) => numbers(count).map(write).join('')
  return `<item><presentation><response_lid ident="r"><render_choice>${each(
    (at) => `<response_label ident="o${at}"/>`,
  )}</render_choice></response_lid></presentation><resprocessing>${each(
    (at) =>
      `<respcondition><conditionvar><varequal respident="r">o${at}</varequal></conditionvar><setvar>1</setvar><displayfeedback linkrefid="f${at}"/></respcondition>`,
  )}</resprocessing>${each(
    (at) =>
      `<itemfeedback ident="f${at}"><material><mattext>F${at}</mattext></material></itemfeedback>`,
  )}</item>`
}

function version2(count: number): string {
  const each = (write: (at: number) => string) => numbers(count).map(write).join('')
  return `<assessmentItem><itemBody><choiceInteraction>${each(
    (at) => `<simpleChoice identifier="o${at}">O${at}</simpleChoice>`,
  )}</choiceInteraction></itemBody><responseProcessing>${each(
    (at) =>
      `<responseCondition><responseIf><match><variable identifier="R"/><baseValue>o${at}</baseValue></match><setOutcomeValue identifier="F"><baseValue>f${at}</baseValue></setOutcomeValue></responseIf></responseCondition>`,
  )}</responseProcessing>${each(
    (at) => `<modalFeedback outcomeIdentifier="F" identifier="f${at}">F${at}</modalFeedback>`,
  )}</assessmentItem>`
}

afterEach(() => vi.restoreAllMocks())

/** How many looks at elements, and how many comparisons, `read` needs for an item. */
function costOf(xml: string, read: (item: QtiItem) => unknown): number {
  const parsed = parseXml(xml)
  if (!parsed.ok) throw new Error(parsed.error.message)
  let cost = 0
  const counted = (element: XmlElement): XmlElement => {
    const children = element.children.map((one) => (typeof one === 'string' ? one : counted(one)))
    return {
      ...element,
      get children() {
        cost += 1
        return children
      },
      get attributes() {
        cost += 1
        return element.attributes
      },
    }
  }
  const stringify = vi.spyOn(JSON, 'stringify')
  const options = { report: () => undefined }
  read({ element: counted(parsed.value.root), warn: () => undefined, options })
  const comparisons = stringify.mock.calls.length
  stringify.mockRestore()
  return cost + comparisons
}

const readVersion1 = (item: QtiItem) =>
  feedbackOfVersion1(item, conditionsOf(item.element), descendantsOf(item.element, 'response_lid'))

it.each([
  ['QTI 1.2', version1, readVersion1],
  ['QTI 2', version2, feedbackOfVersion2],
] as const)('%s: twice as many feedbacks cost twice as much', (_, write, read) => {
  const [few, many] = [costOf(write(100), read), costOf(write(200), read)]
  expect(few).toBeGreaterThan(500)
  expect(many).toBeLessThan(2.1 * few)
})
