// What the tests of a package say: the order of their items, files that are not there, and texts that
// have no place in a quiz.
import { descendantsOf, type XmlElement } from '../../../containers/xml/element.ts'
import { parseXml } from '../../../containers/xml/parse.ts'
import type { Finding } from '../../../importer.ts'
import { contentWords } from '../v2/body.ts'
import { asVersion2 } from '../v2/normalise.ts'
import { folderOf, pathFrom } from './paths.ts'

export interface Tests {
  /** Of their items, in their order. */
  readonly paths: readonly string[]
  readonly skipped: readonly Finding[]
  readonly warnings: readonly Finding[]
}

/** `texts` are those of tests and sections, by path. */
export function readTests(
  texts: ReadonlyMap<string, string>,
  has: (path: string) => boolean,
): Tests {
  const all = [...texts].flatMap(([path, text]): Tests[] => {
    const file = parseXml(text)
    return file.ok ? [readTest(asVersion2(file.value.root), path, has)] : []
  })
  return {
    paths: all.flatMap(({ paths }) => paths),
    skipped: all.flatMap(({ skipped }) => skipped),
    warnings: all.flatMap(({ warnings }) => warnings),
  }
}

function readTest(root: XmlElement, path: string, has: (path: string) => boolean): Tests {
  const at = ({ line, column }: XmlElement) => ({ line, column, inside: path })
  const refs = descendantsOf(root, 'assessmentItemRef', 'assessmentSectionRef')
  const found = refs.map((element) => {
    return { element, item: pathFrom(folderOf(path), element.attributes.href ?? '') }
  })
  const missing = found.filter(({ item }) => item !== undefined && !has(item))
  const texts = descendantsOf(root, 'rubricBlock', 'testFeedback').flatMap((element) => {
    const words = contentWords(element).slice(0, 80)
    if (words === '') return []
    return element.name === 'testFeedback'
      ? [
          {
            ...at(element),
            code: 'feedback-dropped',
            reason: `its feedback for the whole test has no place here: "${words}".`,
          },
        ]
      : [
          {
            ...at(element),
            code: 'left-out',
            reason: `a text that its test shows with several questions was left out: "${words}".`,
          },
        ]
  })
  const [weight] = descendantsOf(root, 'weight').filter(
    ({ attributes }) => attributes.value !== '1',
  )
  return {
    paths: found.flatMap(({ item }) => (item === undefined ? [] : [item])),
    skipped: missing.map(({ element, item = '' }) => {
      const reason = `"${item.slice(0, 100)}" is not in the package. Skipped.`
      return { ...at(element), code: 'qti-missing-file', reason }
    }),
    warnings: weight
      ? [
          ...texts,
          {
            ...at(weight),
            code: 'weights-dropped',
            reason: 'the weights that its test gives to questions were left out.',
          },
        ]
      : texts,
  }
}
