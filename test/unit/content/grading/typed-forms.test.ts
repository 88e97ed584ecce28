// What is read as an answer, form by form, in English and Spanish: each row is a question, what
// is typed, and the verdict.
import { describe, expect, it } from 'vitest'
import { mayBeNumber } from '../../../../content/common/numbers/may-be-number.ts'
import type { Question } from '../../../../content/model/question.ts'
import { inLanguage } from '../../../../content/translate/editions.ts'
import { feedbackOn, grade } from '../../../../worker/scoring/grade.ts'
import { TYPED_FORMS } from '../../../fixtures/content/typed-forms.ts'
import { words } from '../../../support/content/authored.ts'

/** `read X`: right, and mistyped. `nearly`: wrong, with the feedback of an expected response. */
type Verdict = 'right' | 'wrong' | 'nearly' | `read ${string}`

type Row = readonly [question: string, typed: string, verdict: Verdict]

const ENGLISH: readonly Row[] = [
  // Numbers in words.
  ['agencies', '6', 'right'],
  ['agencies', 'six', 'right'],
  ['agencies', 'Six', 'right'],
  ['agencies', 'SIX.', 'right'],
  ['agencies', ' six ', 'right'],
  ['agencies', 'sixx', 'wrong'],
  ['agencies', 'sixty', 'wrong'],
  ['agencies', 'sixteen', 'wrong'],
  ['agencies', 'seis', 'wrong'],
  ['agencies', 'eight', 'nearly'],
  ['agencies', 'a six', 'right'],
  ['agencies', 'about six', 'wrong'],
  // Words of the question around a number.
  ['agencies', 'six agencies', 'right'],
  ['agencies', '6 agencies.', 'right'],
  ['agencies', 'six regional agencies', 'right'],
  ['agencies', 'There are 6', 'right'],
  ['agencies', '1 agency', 'wrong'],
  ['agencies', 'eight agencies', 'nearly'],
  ['agencies', '6 or 7 agencies', 'wrong'],
  ['agencies', '6³ agencies', 'wrong'],
  ['agencies', '6 million agencies', 'wrong'],
  ['agencies', '6 schools', 'wrong'],
  ['agencies', 'agencies', 'wrong'],
  ['metric', '8', 'right'],
  ['metric', 'eight', 'right'],
  ['metric', '8 miles', 'wrong'],
  ['metric', '8 kilometres', 'wrong'],
  ['digits', '40 in', 'wrong'],
  ['cold', '-21 cold', 'wrong'],
  ['agencies', '', 'wrong'],
  ['agencies', 'half a dozen', 'wrong'],
  ['cold', '-21', 'right'],
  ['cold', 'minus twenty-one', 'right'],
  ['cold', 'minus twenty one °C', 'right'],
  ['cold', 'Minus Twenty-One°C', 'right'],
  ['cold', 'minus twentyone', 'right'],
  ['cold', 'twenty-one', 'wrong'],
  ['cold', 'minus twelve', 'wrong'],
  ['cold', 'mimus twenty-one', 'read minus twenty-one'],
  ['forty', 'forty', 'right'],
  ['forty', 'fourty', 'read forty'],
  ['forty', 'fotry', 'read forty'],
  ['forty', 'forthy', 'read forty'],
  ['forty', 'fourteen', 'wrong'],
  ['forty', 'fifty', 'wrong'],
  ['forty', 'four', 'wrong'],
  ['forty', 'forty-one', 'wrong'],
  ['digits', '40', 'right'],
  ['digits', '40.0', 'right'],
  ['digits', 'forty', 'wrong'],
  // Articles, plurals, hyphens.
  ['closing', 'capstone', 'right'],
  ['closing', 'Capstone', 'right'],
  ['closing', 'capstone.', 'right'],
  ['closing', 'a capstone', 'right'],
  ['closing', 'the capstone', 'right'],
  ['closing', 'The Capstone Project', 'right'],
  ['closing', 'capstones', 'right'],
  ['closing', 'capstone projects', 'right'],
  ['closing', 'the capstones', 'right'],
  ['closing', 'Capstone-Project', 'right'],
  ['closing', 'an capstone', 'right'],
  ['closing', '“capstone”', 'right'],
  ['closing', '"a capstone"', 'right'],
  ['closing', '«capston»', 'read capstone'],
  ['closing', '"', 'wrong'],
  ['spelled', '"necessary"', 'wrong'],
  ['closing', 'el capstone', 'wrong'],
  ['closing', 'the', 'wrong'],
  ['closing', 'project', 'wrong'],
  ['closing', 'some capstone', 'wrong'],
  // Slips.
  ['closing', 'capston', 'read capstone'],
  ['closing', 'capstnoe', 'read capstone'],
  ['closing', 'capstonee', 'read capstone'],
  ['closing', 'kapstone', 'read capstone'],
  ['closing', 'capstome', 'read capstone'],
  ['closing', 'cap stone', 'read capstone'],
  ['closing', 'cap stones', 'read capstone'],
  ['closing', 'capstoneproject', 'read capstone project'],
  ['closing', 'capston projekt', 'read capstone project'],
  ['closing', 'a capston', 'read capstone'],
  ['closing', 'apstone', 'read capstone'],
  ['closing', 'capsto', 'wrong'],
  ['closing', 'kapstones project', 'wrong'],
  ['closing', 'cornerstone', 'wrong'],
  ['closing', 'capstone essay', 'wrong'],
  ['closing', 'capston3', 'wrong'],
  ['closing', 'capst.one', 'wrong'],
  ['closing', 'capstöne', 'wrong'],
  ['closing', 'keystone', 'nearly'],
  ['closing', 'keystones', 'nearly'],
  ['closing', 'keyston', 'nearly'],
  ['closing', 'thesis', 'nearly'],
  ['closing', 'theses', 'nearly'],
  ['closing', 'a thesis', 'nearly'],
  ['closing', 'thesys', 'nearly'],
  ['closing', 'capsten', 'wrong'],
  ['degree', "bachelor's degree", 'right'],
  ['degree', 'bachelor’s degree', 'right'],
  ['degree', 'bachelor degree', 'right'],
  ['degree', "a bachelor's degree", 'right'],
  ['degree', "bachelor's degrees", 'right'],
  ['degree', 'bachelors degree', "read bachelor's degree"],
  ['degree', "batchelor's degree", "read bachelor's degree"],
  ['degree', "bachelor's degre", "read bachelor's degree"],
  ['degree', "bachler's degree", "read bachelor's degree"],
  ['degree', "bachelor's", 'wrong'],
  ['degree', "master's degree", 'nearly'],
  ['degree', 'masters degree', 'nearly'],
  ['degree', 'universities', 'right'],
  ['degree', 'univercity', 'read university'],
  ['degree', 'unversty', 'read university'],
  ['degree', 'universe', 'wrong'],
  ['degree', 'diversity', 'wrong'],
  ['degree', 'unvrsty', 'wrong'],
  // A negation is no slip.
  ['alone', 'independent', 'right'],
  ['alone', 'independant', 'read independent'],
  ['alone', 'indipendant', 'read independent'],
  ['alone', 'dependent', 'wrong'],
  ['alone', 'atypical', 'wrong'],
  ['alone', 'tipical', 'read typical'],
  ['spelled', 'necessary', 'right'],
  ['spelled', 'Necessary', 'right'],
  ['spelled', 'neccessary', 'nearly'],
  ['spelled', 'necesary', 'wrong'],
  ['spelled', 'the necessary', 'wrong'],
  ['month', 'October', 'right'],
  ['month', 'Octobre', 'read October'],
  ['month', 'october', 'wrong'],
  ['month', 'octobre', 'wrong'],
  ['few', 'eight', 'right'],
  ['few', '8', 'right'],
  ['few', 'eigth', 'read eight'],
  ['few', 'eighty', 'wrong'],
  ['few', '80', 'wrong'],
  // Gaps: the answer of another gap is not a slip.
  ['verbs.cause', 'affect', 'right'],
  ['verbs.cause', 'afect', 'read affect'],
  ['verbs.cause', 'effect', 'wrong'],
  ['verbs.cause', 'iffect', 'wrong'],
  ['verbs.result', 'effect', 'right'],
  ['verbs.result', 'effects', 'right'],
  ['verbs.result', 'an effect', 'right'],
  ['verbs.result', 'affect', 'wrong'],
  ['verbs.result', 'effort', 'nearly'],
  ['verbs.times', 'three', 'right'],
  ['verbs.times', '3', 'right'],
  ['verbs.times', 'thre', 'read three'],
  ['verbs.times', 'trhee', 'read three'],
  ['verbs.times', 'tree', 'read three'],
  ['verbs.times', 'thirteen', 'wrong'],
  ['verbs.times', 'three times', 'right'],
]

const SPANISH: readonly Row[] = [
  ['agencies', 'seis', 'right'],
  ['agencies', 'Seis', 'right'],
  ['agencies', 'séis', 'right'],
  ['agencies', 'six', 'wrong'],
  ['agencies', 'seis agencias', 'right'],
  ['agencies', 'Hay 6', 'right'],
  ['agencies', 'siete agencias', 'wrong'],
  ['metric', '8', 'right'],
  ['metric', '8 millas', 'wrong'],
  ['agencies', 'sesenta', 'wrong'],
  ['agencies', 'dieciséis', 'wrong'],
  ['agencies', 'siete', 'wrong'],
  ['agencies', 'ocho', 'nearly'],
  ['cold', 'menos veintiuno', 'right'],
  ['cold', 'menos veintiuna', 'right'],
  ['cold', 'menos veintiuno °C', 'right'],
  ['cold', 'menos vientiuno', 'read menos veintiuno'],
  ['cold', 'veintiuno', 'wrong'],
  ['cold', 'menos veintidós', 'wrong'],
  ['forty', 'cuarenta', 'right'],
  ['forty', 'quarenta', 'read cuarenta'],
  ['forty', 'cuarneta', 'read cuarenta'],
  ['forty', 'cincuenta', 'wrong'],
  ['digits', 'cuarenta', 'wrong'],
  ['closing', 'proyecto final', 'right'],
  ['closing', 'el proyecto final', 'right'],
  ['closing', 'un proyecto final', 'right'],
  ['closing', 'proyectos finales', 'right'],
  ['closing', 'los proyectos finales', 'right'],
  ['closing', 'capstone', 'right'],
  ['closing', 'el capstone', 'right'],
  ['closing', 'capston', 'read capstone'],
  ['closing', 'proyeto final', 'read proyecto final'],
  ['closing', 'Proyecto Fianl', 'read proyecto final'],
  ['closing', 'proyecto', 'wrong'],
  ['closing', 'remates', 'right'],
  ['closing', 'rematte', 'read remate'],
  ['closing', 'tesis', 'nearly'],
  ['closing', 'la tesis', 'nearly'],
  ['closing', 'tésis', 'wrong'],
  ['closing', 'reflejos', 'nearly'],
  ['degree', 'licenciatura', 'right'],
  ['degree', 'una licenciatura', 'right'],
  ['degree', 'licenciaturas', 'right'],
  ['degree', 'lisensiatura', 'read licenciatura'],
  ['degree', 'licensiatura', 'read licenciatura'],
  ['degree', 'universidades', 'right'],
  ['degree', 'las universidades', 'right'],
  ['degree', 'unibersidad', 'read universidad'],
  ['degree', 'diversidad', 'wrong'],
  ['degree', 'títulos', 'right'],
  ['degree', 'titulo', 'wrong'],
  ['degree', 'tíulo', 'read título'],
  ['degree', 'maestría', 'nearly'],
  ['degree', 'maestrías', 'nearly'],
  ['alone', 'independiente', 'right'],
  ['alone', 'independientes', 'right'],
  ['alone', 'indepediente', 'read independiente'],
  ['alone', 'dependiente', 'wrong'],
  ['alone', 'atípico', 'wrong'],
  ['alone', 'tipico', 'wrong'],
  ['spelled', 'necesario', 'right'],
  ['spelled', 'nesesario', 'nearly'],
  ['spelled', 'necesarios', 'wrong'],
  ['month', 'Octubre', 'right'],
  ['month', 'Ocutbre', 'read Octubre'],
  ['month', 'octubre', 'wrong'],
  ['few', '8', 'right'],
  ['few', 'ochos', 'right'],
  ['few', 'ochenta', 'wrong'],
  ['verbs.cause', 'afectar', 'right'],
  ['verbs.cause', 'afetcar', 'read afectar'],
  ['verbs.cause', 'efectar', 'read afectar'],
  ['verbs.result', 'efecto', 'right'],
  ['verbs.result', 'un efecto', 'right'],
  ['verbs.result', 'los efectos', 'right'],
  ['verbs.result', 'efeto', 'read efecto'],
  ['verbs.result', 'afecto', 'nearly'],
  ['verbs.result', 'ifecto', 'nearly'],
  ['verbs.times', 'tres', 'right'],
  ['verbs.times', 'trece', 'wrong'],
]

describe.each([
  ['en', ENGLISH],
  ['es', SPANISH],
] as const)('in the language %s', (lang, rows) => {
  it.each(rows)('%s: “%s” is %s', (question, typed, verdict) => {
    expect(verdictOn(lang, question, typed)).toBe(verdict)
  })
})

it('at least 120 forms are tried, and none twice', () => {
  for (const rows of [ENGLISH, SPANISH]) {
    expect(new Set(rows.map(([question, typed]) => `${question} ${typed}`)).size).toBe(rows.length)
  }
  expect(ENGLISH.length + SPANISH.length).toBeGreaterThanOrEqual(120)
})

function verdictOn(lang: string, id: string, typed: string): Verdict {
  const [question = '', gap] = id.split('.')
  const source = questionIn(lang, question)
  const graded = grade(source, gap ? { [gap]: typed } : typed, lang)
  if (!graded.ok) throw new Error(graded.error)
  // A page does not send what cannot be a number.
  if (source.type === 'number' && graded.value.correct) {
    const { text: prompt, unit } = source.prompt
    expect(mayBeNumber(typed, { prompt: words(prompt), unit }, lang)).toBe(true)
  }
  const { readAs, score, chosen } = graded.value
  const read = typeof readAs === 'object' ? readAs[gap ?? ''] : readAs
  if (read !== undefined) return `read ${read}`
  if (score > 0) return 'right'
  const texts = feedbackOn(source, { ...graded.value, chosen: chosen.filter(isOf(gap)) }).chosen
  return texts.some(({ text }) => text === 'Nearly.' || text === 'Casi.') ? 'nearly' : 'wrong'
}

const isOf =
  (gap = '') =>
  (name: string) =>
    name.startsWith(gap)

function questionIn(lang: string, id: string): Question {
  const quiz = inLanguage(TYPED_FORMS, lang).quizzes[0]
  const found = quiz?.kind === 'check' && quiz.questions.find((one) => one.id === id)
  if (!found) throw new Error(`There is no question ${id}.`)
  return found
}
