// QTI 3.0 as other programs get it: packages without our own JSON, read by the rules of QTI alone.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readPictures } from '../../../../content/cli/pictures.ts'
import { qti3 } from '../../../../content/export/qti3/qti3.ts'
import { rightAnswer } from '../../../../content/import/right-answer.ts'
import type { Question } from '../../../../content/model/question.ts'
import type { Quiz } from '../../../../content/model/quiz.ts'
import { markupText } from '../../../../content/parsing/markup.ts'
import { ROOT } from '../../../../worker/tools/build.ts'
import { COMBS_QUIZ, PICTURES } from '../../../fixtures/content/picture-quiz.ts'
import { TYPED_QUIZ } from '../../../fixtures/content/typed-scoring.ts'
import { QUIZZES } from '../../../support/content/every-quiz.ts'
import { SETS } from '../../../support/content/golden.ts'
import { imported } from '../../../support/content/imported.ts'

const filesOf = (quiz: Quiz) => {
  const { content } = qti3.write(quiz, new Map())
  return unzipSync(content as Uint8Array)
}

const withoutJson = (quiz: Quiz) => {
  const { 'selfcheck.json': _, ...files } = filesOf(quiz)
  return zipSync(files)
}

/** A statement is a choice of two there, and fields alone or in a text are told by their number. */
const typeThere = (question: Question) => (question.type === 'truefalse' ? 'single' : question.type)

/** A unit stands behind the field there. */
const words = (text: string) => text.replaceAll(/[\s_]|\(\d\)|°C$|\$$/g, '')

/** The right answer by its words, since ids are made anew. */
function rightWords(question: Question): unknown {
  const textOf = (
    list: readonly { id: string; text: Parameters<typeof markupText>[0] }[],
    id: string,
  ) => words(markupText(list.find((one) => one.id === id)?.text ?? ''))
  const answer = rightAnswer(question)
  switch (question.type) {
    case 'single':
    case 'truefalse':
      return textOf(question.prompt.choices, String(answer))
    case 'multiple':
      return (answer as string[]).map((id) => textOf(question.prompt.choices, id)).toSorted()
    case 'order':
      return (answer as string[]).map((id) => textOf(question.prompt.items, id))
    case 'match':
      return Object.entries(answer as Record<string, string>)
        .map(([item, target]) => [
          textOf(question.prompt.items, item),
          textOf(question.prompt.targets, target),
        ])
        .toSorted()
    case 'blanks':
      return question.prompt.blanks.map(({ id, choices }) => {
        const one = (answer as Record<string, string>)[id] ?? ''
        return choices ? textOf(choices, one) : one
      })
    default:
      return answer
  }
}

describe('a package without our JSON', () => {
  it.each(SETS.map(({ quiz }) => [quiz.id, quiz] as const))(
    'has the questions of %s with their types and right answers',
    async (_, quiz) => {
      const { questions, skipped } = await imported(withoutJson(quiz))
      expect(skipped).toEqual([])
      const read = questions.map(({ question }) => question as Question)
      expect(read.map((one) => [one.type, rightWords(one)])).toEqual(
        quiz.questions.map((one) => [typeThere(one), rightWords(one)]),
      )
      expect(read.map(({ prompt }) => words(markupText(prompt.text)))).toEqual(
        quiz.questions.map(({ prompt }) => words(markupText(prompt.text))),
      )
    },
  )
})

it('is read as the QTI of others once it was changed, and says so', async () => {
  const [{ quiz } = { quiz: COMBS_QUIZ }] = SETS
  const files = filesOf(quiz)
  const path = `items/${quiz.questions[0]?.id}.xml`
  const text = strFromU8(files[path] ?? new Uint8Array())
  const changed = text.replace('<p>', '<p>Changed: ')
  const read = await imported(zipSync({ ...files, [path]: strToU8(changed) }))
  expect(read.warnings[0]).toMatchObject({ code: 'changed-since-export' })
  expect(markupText(read.questions[0]?.question.prompt.text ?? '')).toMatch(/^Changed: /)
})

it('has the pictures of a quiz, and gives them back with it', async () => {
  const pictures = await readPictures(PICTURES, `${ROOT}/test/fixtures`)
  const { content, losses } = qti3.write(COMBS_QUIZ, pictures)
  expect(losses.map(({ code }) => code)).toEqual(['guide'])
  const files = unzipSync(content as Uint8Array)
  expect(Object.keys(files)).toContain('pictures/comb.png')
  expect(strFromU8(files['items/in-cells.xml'] ?? new Uint8Array())).toContain(
    '<img src="../pictures/comb.png" alt="Cells of a comb" />',
  )
})

it('is the same bytes each time, with a resource for each file', () => {
  for (const quiz of QUIZZES.slice(0, 2)) {
    expect(qti3.write(quiz, new Map())).toEqual(qti3.write(quiz, new Map()))
    const files = filesOf(quiz)
    const manifest = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array())
    for (const path of Object.keys(files).filter((one) => one !== 'imsmanifest.xml'))
      expect(manifest).toContain(`<file href="${path}" />`)
  }
})

it('compares a text only once it was typed, since some players fail on none', () => {
  const files = filesOf(TYPED_QUIZ)
  for (const { id } of TYPED_QUIZ.questions.filter(({ type }) => type === 'text')) {
    const item = strFromU8(files[`items/${id}.xml`] ?? new Uint8Array())
    expect(item).toContain(
      '<qti-response-processing><qti-response-condition><qti-response-if><qti-not><qti-is-null><qti-variable identifier="RESPONSE" /></qti-is-null></qti-not><qti-set-outcome-value identifier="SCORE">',
    )
    const [before = ''] = item.split('<qti-string-match')
    expect(before).toMatch(/<qti-response-if><qti-is-null>.*<qti-response-else-if>/)
  }
})
