// What a reader gets before a second try (`reveal: false`): nothing that names the right answer,
// whatever the author wrote. `check` warns of such texts (lint/leaks/named-key.ts).
import { describe, expect, it } from 'vitest'
import { defineQuiz } from '../../content/define/quiz.ts'
import { blanks } from '../../content/questions/blanks.ts'
import { match } from '../../content/questions/match.ts'
import { multiple } from '../../content/questions/multiple.ts'
import { number } from '../../content/questions/number.ts'
import { order } from '../../content/questions/order.ts'
import { single } from '../../content/questions/single.ts'
import { text } from '../../content/questions/text.ts'
import { CheckResult } from '../../content/wire/index.ts'
import { read } from './ask.ts'
import { appOf } from './canaries.ts'
import { visit } from './routes.ts'

const quiz = defineQuiz({
  id: 'tries',
  kind: 'check',
  title: 'Tries',
  description: '',
  lang: 'en',
  tries: 2,
  questions: [
    number({
      id: 'number',
      prompt: 'How many?',
      key: 6,
      feedback: { other: 'There are **six** of them.' },
      expected: [{ key: 5, feedback: 'One more.' }],
    }),
    text({
      id: 'text',
      prompt: 'Which metal?',
      accept: ['copper'],
      feedback: { other: 'It is copper.' },
      expected: [{ accept: ['iron'], feedback: 'Iron rusts.' }],
    }),
    single({
      id: 'single',
      prompt: 'Which?',
      options: {
        north: { text: 'To the north', feedback: 'Yes.' },
        south: { text: 'To the south', feedback: 'It flies to the north.' },
        west: { text: 'To the west', feedback: 'Look at a compass.' },
      },
      key: 'north',
    }),
    multiple({
      id: 'multiple',
      prompt: 'Which ones?',
      options: {
        oak: { text: 'An oak', feedback: 'It is a tree.' },
        elm: { text: 'An elm', feedback: 'It is a tree as well.' },
        fern: { text: 'A fern', feedback: 'No, but an elm is one.' },
      },
      key: ['oak', 'elm'],
    }),
    order({
      id: 'order',
      prompt: 'In order?',
      items: {
        boil: { text: 'Boil water', feedback: 'It comes before you pour it.' },
        pour: { text: 'Pour it', feedback: 'It follows when you boil water.' },
        wait: { text: 'Wait a while', feedback: 'You need something to wait for.' },
      },
    }),
    match({
      id: 'match',
      prompt: 'Where?',
      targets: { sea: 'In the sea', land: 'On the land', air: 'In the air' },
      items: {
        whale: { text: 'Whale', target: 'sea', feedback: 'A whale lives in the sea.' },
        cow: { text: 'Cow', target: 'land', pairs: { air: 'A cow has no wings.' } },
      },
    }),
    blanks({
      id: 'blanks',
      prompt: 'A [[kind]] has [[legs]] legs.',
      blanks: {
        kind: { accept: ['beetle'], feedback: { right: 'Yes, a beetle.', other: 'Not that.' } },
        legs: { key: 6, feedback: { other: 'An insect has six.' } },
      },
    }),
  ],
})
const app = appOf({ guides: [], quizzes: [quiz] })

async function check(question: string, response: unknown, reveal: boolean) {
  const headers = { 'Content-Type': 'application/json' }
  const body = JSON.stringify({ question, response, reveal })
  const init = { method: 'POST', headers, body }
  const { feedback } = await read(
    await visit(app, '/api/v1/quizzes/tries/check', init),
    CheckResult,
  )
  return feedback.chosen.map((said) => said.id ?? 'said')
}

describe('before a second try', () => {
  it.each<[question: string, response: unknown, all: string[], before: string[]]>([
    ['number', '7', ['said'], []],
    ['number', '5', ['said'], ['said']],
    ['text', 'tin', ['said'], []],
    ['text', 'iron', ['said'], ['said']],
    ['single', 'south', ['south'], []],
    ['single', 'west', ['west'], ['west']],
    ['multiple', ['oak', 'fern'], ['oak', 'fern'], ['oak']],
    ['order', ['wait', 'pour', 'boil'], ['boil', 'wait'], ['wait']],
    ['order', ['pour', 'boil', 'wait'], ['boil', 'pour'], []],
    ['match', { whale: 'air', cow: 'air' }, ['whale', 'cow'], ['cow']],
    ['blanks', { kind: 'spider', legs: '8' }, ['kind', 'legs'], ['kind']],
    ['blanks', { kind: 'beetle', legs: '8' }, ['kind', 'legs'], []],
  ])(
    'of %s, the response %j gets no text that names the answer',
    async (id, response, all, before) => {
      expect((await check(id, response, true)).toSorted()).toEqual(all.toSorted())
      expect((await check(id, response, false)).toSorted()).toEqual(before.toSorted())
    },
  )
})
