// A text as a quiz, with all that `content -- check` says of it. What only a site can answer, its
// guides and its pictures, is a note and no mistake.
import { err } from '../../../../../content/common/result.ts'
import { inspectCatalogue } from '../../../../../content/lint/check.ts'
import { pictureAt, placeOf } from '../../../../../content/lint/support/locate.ts'
import { withIdsAtHeadings } from '../../../../../content/markdown/ids.ts'
import { type Guides, readQuiz } from '../../../../../content/markdown/read-quiz.ts'
import { slugOf } from '../../../../../content/markdown/slug.ts'
import type { Quiz } from '../../../../../content/model/quiz.ts'
import { picturesIn } from '../../../../../content/publish/pictures.ts'
import { readQuiz as readTexts } from '../../../../../content/publish/read-texts.ts'
import type { Note } from '../messages.ts'

export interface ReadText {
  readonly id: string
  readonly notes: readonly Note[]
  /** Absent if it has no question that can be read. */
  readonly quiz?: Quiz
  readonly questions: readonly { readonly id: string; readonly line: number }[]
}

/** Pictures are then named as the author wrote them. */
const FOLDER = ''
const NO_GUIDES: Guides = new Map()

export function checkText(text: string): ReadText {
  const { value, problems, lines } = readQuiz('quiz', text, NO_GUIDES, FOLDER)
  const id = slugOf(value?.title ?? '', new Set(), 'my-quiz')
  const needsGuide = problems.some(({ code }) => code === 'guide')
  const ofText: Note[] = problems.map((problem) =>
    problem.code === 'guide' ? guideNote(text) : problem,
  )
  const questions = [...lines].map(([question, line]) => ({ id: question, line }))
  if (!value) return { id, notes: inOrder(ofText), questions }
  const quiz: Quiz = { ...value, id }
  const addresses = picturesIn((read) => readTexts(quiz, read))
  const elsewhere = addresses.filter(isElsewhere)
  const { findings } = inspectCatalogue(
    { guides: [], quizzes: [quiz] },
    { [`content/quizzes/${id}.quiz.md`]: withIdsAtHeadings(text, lines) },
    new Map(elsewhere.map((address) => [address, err('elsewhere')])),
  )
  const ofGuides = needsGuide ? OF_NAMED_GUIDE : NO_GUIDE
  const ofRules = findings
    .filter(({ code }) => !ofGuides.has(code))
    .map(({ severity, message, line = 1, column = 1 }) => ({ severity, message, line, column }))
  const ofPictures = addresses
    .filter((address) => !isElsewhere(address))
    .map((address) => pictureNote(text, address))
  const notes = inOrder([...ofText, ...ofRules, ...ofPictures])
  return { id, notes, questions, ...(quiz.questions.length > 0 && { quiz }) }
}

/** What the rules say of a section and of its words, which are in the guide. */
const OF_NAMED_GUIDE: ReadonlySet<string> = new Set(['unknown-section', 'evidence'])
/** That a quiz has no guide at all. */
const NO_GUIDE: ReadonlySet<string> = new Set(['no-passage'])

function guideNote(text: string): Note {
  const message =
    'the guide isn’t here, so the preview shows no passages; they’re checked once this file is in content/quizzes/'
  const line = text.split('\n').findIndex((one) => one.startsWith('guide:')) + 1
  return { severity: 'warning', message, line: Math.max(line, 1), column: 1 }
}

const isElsewhere = (address: string) => /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(address)

function pictureNote(text: string, address: string): Note {
  const message = `the picture "${address}" isn’t here, so the preview shows its text instead; put the file beside the quiz, and readers see it`
  return {
    severity: 'warning',
    message,
    ...(placeOf(text, [pictureAt(address)]) ?? { line: 1, column: 1 }),
  }
}

function inOrder(notes: readonly Note[]): Note[] {
  return notes
    .map(({ severity, line, column, message }) => ({ severity, line, column, message }))
    .toSorted((one, other) => one.line - other.line || one.column - other.column)
}
