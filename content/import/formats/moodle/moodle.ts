// Moodle XML, which Moodle exports its question banks in. https://docs.moodle.org/en/Moodle_XML_format
import { MOODLE_XML } from '../../about/moodlexml.ts'
import { partFindings } from '../../adapt/part-findings.ts'
import { wordsOf, type XmlElement } from '../../containers/xml/element.ts'
import { xmlPieces } from '../../containers/xml/pieces.ts'
import {
  type Finding,
  type Imported,
  type Importer,
  type ImportFile,
  unreadable,
} from '../../importer.ts'
import { readItems } from '../../items.ts'
import { pictureStore } from '../../pictures.ts'
import { htmlWords } from '../../text/html.ts'
import { isBackup } from './backup.ts'
import { isCategory, namesOf, partsIn, pathOf, tagsOf } from './categories.ts'
import { moodleItem } from './item.ts'
import { readType } from './types.ts'

const QUIZ = /<quiz[\s>]/
const QUESTION = /<question\s+type\s*=/

export const moodle: Importer = {
  id: MOODLE_XML.id,
  title: MOODLE_XML.title,
  recognises: (file) =>
    isBackup(file) ||
    (/^\s*<[?!\w]/.test(file.text) &&
      (QUESTION.test(file.text) || QUIZ.test(file.text.slice(0, 5000)))),
  read,
}

function read(source: ImportFile): Imported {
  if (isBackup(source))
    return unreadable(
      'moodle-backup-not-export',
      'this is a backup of Moodle. In Moodle, export the questions: Question bank, Export, Moodle XML format.',
    )
  const file = xmlPieces(source.text, 'question')
  const store = pictureStore()
  const categories = file.pieces.filter(isCategory)
  const questions = file.pieces.filter((piece) => !isCategory(piece))
  const paths = [...new Set(categories.map(pathOf))].filter(Boolean)
  const partsOf = partsIn(file.pieces)
  const items = readItems(
    questions,
    (element) =>
      wordsOf(element, 'name', 'text') || htmlWords(wordsOf(element, 'questiontext', 'text')),
    (element, warn) =>
      readType(
        (element.attributes.type ?? '').trim().toLowerCase(),
        moodleItem(element, warn, store, partsOf.get(element)),
      ),
  )
  if (questions.length === 0 && file.skipped.length === 0)
    return unreadable('no-question', 'the file has no question.')
  const title = paths.length === 1 ? categories.flatMap(namesOf).at(-1) : undefined
  return {
    ...items,
    skipped: [...file.skipped, ...items.skipped],
    warnings: [...file.warnings, ...items.warnings, ...ofFile(questions, categories)].toSorted(
      (one, other) => one.line - other.line,
    ),
    ...(title !== undefined && { title }),
    pictures: store.pictures,
  }
}

const questionsOf = ({ length }: readonly unknown[]) =>
  length === 1 ? 'there is a question' : `there are ${length} questions`

/** What concerns many questions at once is said once. */
function ofFile(questions: readonly XmlElement[], categories: readonly XmlElement[]): Finding[] {
  const placeOf = ({ line, column }: XmlElement) => ({ line, column })
  const findings = partFindings(
    categories.map((one) => ({ ...placeOf(one), path: pathOf(one) })),
    questions.map((one) => ({ ...placeOf(one), tags: tagsOf(one) })),
  )
  for (const category of categories) {
    const text = htmlWords(wordsOf(category, 'info', 'text'))
    if (text === '') continue
    const reason = `the text of its category ${pathOf(category)} has no place here: "${text.slice(0, 80)}".`
    findings.push({ code: 'category-text', reason, ...placeOf(category) })
  }
  const dear = questions.filter((one) => Number(wordsOf(one, 'penalty')) > 0)
  if (dear[0])
    findings.push({
      code: 'penalty-dropped',
      reason: `${questionsOf(dear)} with points off for each further try; here further tries cost nothing.`,
      ...placeOf(dear[0]),
    })
  return findings
}
