// The sheet to print: one file, no script, nothing from elsewhere, and the key behind the questions.
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { readPictures } from '../../../../content/cli/pictures.ts'
import { html } from '../../../../content/export/html/sheet.ts'
import type { CheckQuiz } from '../../../../content/model/quiz.ts'
import { match } from '../../../../content/questions/match.ts'
import { order } from '../../../../content/questions/order.ts'
import { single } from '../../../../content/questions/single.ts'
import { text } from '../../../../content/questions/text.ts'
import { ROOT } from '../../../../worker/tools/build.ts'
import { whichBeeTask } from '../../../fixtures/content/outcome-quiz.ts'
import { COMBS_QUIZ, PICTURES } from '../../../fixtures/content/picture-quiz.ts'
import { TYPED_QUIZ } from '../../../fixtures/content/typed-scoring.ts'
import { CHECKS } from '../../../support/content/every-quiz.ts'

const sheet = (quiz: (typeof CHECKS)[number]) => String(html.write(quiz, new Map()).content)

describe.each(CHECKS.map((quiz) => [quiz.id, quiz] as const))('%s', (_, quiz) => {
  it('is HTML without a script or an address that would be loaded', () => {
    const text = sheet(quiz)
    const errors: string[] = []
    parse(text, { onParseError: ({ code }) => errors.push(code) })
    expect(errors).toEqual([])
    expect(text).not.toMatch(/<script|<link|\son\w+=|url\(|src="(?!data:)/)
    expect(text).toMatch(/^<!doctype html><html lang="\w+" dir="ltr">/)
  })

  it('has every question twice: to answer, and in the key', () => {
    const [questions = '', key = ''] = sheet(quiz).split('<section class="key">')
    for (const { id } of quiz.questions) expect(questions).toContain(`<li id="${id}">`)
    expect(key.match(/<div class="right">/g)).toHaveLength(quiz.questions.length)
  })
})

it('tells no answer before the key', () => {
  const [questions] = sheet(TYPED_QUIZ).split('<section class="key">')
  expect(questions).not.toContain('canary-')
})

it('escapes what an author wrote', () => {
  const [first] = CHECKS
  if (!first) return
  const question = single({
    id: 'script',
    prompt: 'Is `<script>alert(1)</script>` a tag?',
    options: { yes: { text: '"Yes" & <b>so</b>' }, no: { text: 'No' } },
    key: 'yes',
  })
  const text = sheet({ ...first, title: '</title><script>', questions: [question] })
  expect(text).not.toContain('<script')
  expect(text).toContain('&#x3C;script>alert(1)&#x3C;/script>')
})

it('holds its pictures', async () => {
  const pictures = await readPictures(PICTURES, `${ROOT}/test/fixtures`)
  const { content, losses } = html.write(COMBS_QUIZ, pictures)
  expect(content).toContain('<img src="data:image/png;base64,')
  expect(losses.map(({ code }) => code)).not.toContain('picture-file')
})

it('names what paper has no place for', () => {
  const quiz: CheckQuiz = {
    ...{ kind: 'check', id: 'much', title: 'Much', description: '', lang: 'en' },
    guide: { id: 'combs', title: '', description: '', lang: 'en', sections: {} },
    bands: [{ id: 'low', from: 0, title: 'Low', text: 'Read on.' }],
    draw: 2,
    sets: { first: ['order'] },
    tries: 2,
    printedKey: false,
    questions: [
      single({
        id: 'option',
        prompt: 'Which?',
        options: { a: { text: 'A', feedback: 'An a.' }, b: { text: 'B' } },
        key: 'a',
        explanation: 'The key has this.',
      }),
      order({
        id: 'order',
        prompt: 'In which order?',
        items: { a: { text: 'A' }, b: { text: 'B' }, c: { text: 'C' } },
        feedback: 'Not so.',
        hints: ['A hint.'],
      }),
      match({
        id: 'pairs',
        prompt: 'Which?',
        targets: { x: 'X', y: 'Y' },
        items: {
          a: { text: 'A', target: 'x', pairs: { y: 'Why?' } },
          b: { text: 'B', target: 'y' },
        },
      }),
      text({ id: 'nothing', prompt: 'What?', accept: ['A'] }),
    ],
  }
  const { losses } = html.write(quiz, new Map())
  expect(losses.map(({ code, question }) => [question, code])).toEqual([
    [undefined, 'guide'],
    [undefined, 'bands'],
    [undefined, 'settings'],
    [undefined, 'printed-key'],
    ['option', 'feedback'],
    ['order', 'feedback'],
    ['order', 'hints'],
    ['pairs', 'feedback'],
  ])
  expect(losses[2]?.reason).toMatch(/ draw, sets, tries\.$/)
})

it('is in the language of the quiz, and has nothing of an outcome quiz', () => {
  const [first] = CHECKS
  expect(first && sheet({ ...first, lang: 'es' })).toContain('<h2>Soluciones: ')
  expect(first && sheet({ ...first, lang: 'ar' })).toContain('<html lang="ar" dir="rtl">')
  expect(html.write(whichBeeTask, new Map()).questions).toBe(0)
})
