// The files of a package of QTI 3: a manifest, a test, an item for each question, and the quiz in
// JSON of our own, which holds what QTI has no place for. Other programs leave that file alone.
import type { Element } from 'hast'
import type { Quiz } from '../../model/quiz.ts'
import { readQuiz } from '../../publish/read-texts.ts'
import { quizOfJson } from '../json/read.ts'
import { quizJson } from '../json/write.ts'
import { element, xmlText } from '../markup/element.ts'
import { itemElement, NAMESPACE } from './item.ts'

export const OWN_FILE = 'selfcheck.json'
export const MANIFEST = 'imsmanifest.xml'

/** By path. Pictures are not among them; `hasPicture` says which of them are in the package. */
export function packageFiles(
  quiz: Quiz,
  hasPicture: (src: string) => boolean,
): ReadonlyMap<string, string> {
  const json = quizJson(quiz)
  // As whoever reads the JSON has it: a formula in a table may be written in another way there.
  const again = quizOfJson(JSON.parse(json))
  const read = readQuiz(again.ok ? again.value : quiz)
  const isShuffled = quiz.shuffle === true || quiz.shuffle === 'options'
  const picture = (src: string) => (hasPicture(src) ? `../${addressOf(src)}` : undefined)
  const items = read.questions.map((question) => {
    const item = itemElement(question, read.lang, { isShuffled, picture })
    return [itemPath(question.id), xmlText(item)] as const
  })
  return new Map([['test.xml', xmlText(testElement(read))], ...items, [OWN_FILE, json]])
}

const itemPath = (id: string) => `items/${id}.xml`
const addressOf = (path: string) => path.split('/').map(encodeURIComponent).join('/')

/** A draw takes some of the questions, those with `always` in any case. */
function testElement({ id, title, draw, shuffle, sets = {}, questions }: Quiz): Element {
  const refs = questions.map((question) => {
    const inSets = Object.keys(sets).filter((name) => sets[name]?.includes(question.id))
    return element('qti-assessment-item-ref', {
      identifier: question.id,
      href: itemPath(question.id),
      required: 'always' in question ? 'true' : undefined,
      category: inSets.length > 0 ? inSets.join(' ') : undefined,
    })
  })
  const isMixed = shuffle === true || shuffle === 'questions'
  const section = element(
    'qti-assessment-section',
    { identifier: 'section', title, visible: 'true' },
    draw === undefined ? undefined : element('qti-selection', { select: draw }),
    isMixed ? element('qti-ordering', { shuffle: 'true' }) : undefined,
    refs,
  )
  const modes = { 'navigation-mode': 'nonlinear', 'submission-mode': 'individual' }
  return element(
    'qti-assessment-test',
    { ...NAMESPACE, identifier: id, title },
    element('qti-test-part', { identifier: 'part', ...modes }, section),
  )
}

const CONTENT = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1'

/** Each file is a resource, and the test needs all others. */
export function manifestText(id: string, paths: readonly string[]): string {
  const typeOf = (path: string) => {
    if (path === 'test.xml') return 'imsqti_test_xmlv3p0'
    return path.startsWith('items/') ? 'imsqti_item_xmlv3p0' : 'webcontent'
  }
  const resources = paths.map((path, at) =>
    element(
      'resource',
      { identifier: `resource.${at + 1}`, type: typeOf(path), href: addressOf(path) },
      element('file', { href: addressOf(path) }),
      path === 'test.xml'
        ? paths
            .slice(1)
            .map((_, other) => element('dependency', { identifierref: `resource.${other + 2}` }))
        : undefined,
    ),
  )
  const metadata = element(
    'metadata',
    {},
    element('schema', {}, 'QTI Package'),
    element('schemaversion', {}, '3.0.0'),
  )
  return xmlText(
    element(
      'manifest',
      { xmlns: CONTENT, identifier: `package.${id}` },
      metadata,
      element('organizations', {}),
      element('resources', {}, resources),
    ),
  )
}
