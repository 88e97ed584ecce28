// Whether a text names the right answer of a question, for every type of question.
import { describe, expect, it } from 'vitest'
import { namesKey } from '../../../../content/grading/named-key.ts'
import type { Question } from '../../../../content/model/question.ts'
import { blanks } from '../../../../content/questions/blanks.ts'
import { match } from '../../../../content/questions/match.ts'
import { multiple } from '../../../../content/questions/multiple.ts'
import { number } from '../../../../content/questions/number.ts'
import { order } from '../../../../content/questions/order.ts'
import { single } from '../../../../content/questions/single.ts'
import { text } from '../../../../content/questions/text.ts'
import { trueFalse } from '../../../../content/questions/truefalse.ts'

const names = (question: Question, said: string, { lang = 'en', about = '' } = {}) =>
  namesKey(question, said, lang, about === '' ? undefined : about)

const six = number({ id: 'legs', prompt: 'How many legs has an insect?', key: 6 })
const twentyOne = number({ id: 'age', prompt: 'How old?', key: 21 })
const cold = number({ id: 'cold', prompt: 'How cold?', key: -40 })
const pi = number({ id: 'pi', prompt: 'What is pi?', key: { from: 3.1, to: 3.2 } })

describe('a number', () => {
  it.each([
    [six, 'There are six of them.'],
    [six, 'Six!'],
    [six, 'It has 6.'],
    [six, 'It has **6** legs'],
    [six, 'It has 6.0 legs, not 8'],
    [six, 'The sixth is the last.'],
    [six, 'A six-legged animal'],
    [twentyOne, 'In her twenty-first year'],
    [twentyOne, 'She was twenty one.'],
    [twentyOne, 'She was twenty-one.'],
    [cold, 'It was 40 below.'],
    [pi, 'About 3.14, then'],
  ])('%j is named by: %s', (question, said) => {
    expect(names(question, said)).toBe(true)
  })

  it.each([
    [six, 'There are fewer than eight.'],
    [six, 'Sixty would be a lot, and 16 as well.'],
    [six, 'It has more than 3, and fewer than 10.'],
    [six, 'It has sixteen, or 26.'],
    [twentyOne, 'She was not yet twenty, and one more.'],
    [pi, 'It is more than three.'],
    [six, ''],
  ])('%j is not named by: %s', (question, said) => {
    expect(names(question, said)).toBe(false)
  })

  it.each([
    [six, 'Son seis.', true],
    [six, 'Es la sexta.', true],
    [six, 'Son dieciséis.', false],
    [twentyOne, 'Tiene veintiún años.', true],
    [twentyOne, 'Son veintiuna.', true],
    [number({ id: 'n', prompt: '?', key: 31 }), 'Son treinta y uno.', true],
    [number({ id: 'n', prompt: '?', key: 30 }), 'Son treinta y uno.', false],
    [number({ id: 'n', prompt: '?', key: 3 }), 'El tercer intento', true],
  ])('in Spanish, %j and “%s”: %s', (question, said, isNamed) => {
    expect(names(question, said, { lang: 'es' })).toBe(isNamed)
  })
})

describe('a word', () => {
  const capstone = text({ id: 'c', prompt: 'Called?', accept: ['capstone', 'capstone project'] })
  const gold = text({ id: 'g', prompt: 'Its symbol?', accept: ['Au'] })

  it.each([
    [capstone, 'It is called a capstone.'],
    [capstone, 'CAPSTONES, they are called'],
    [capstone, 'It is “capstone”, of course'],
    [gold, 'Its symbol is Au.'],
  ])('%j is named by: %s', (question, said) => {
    expect(names(question, said)).toBe(true)
  })

  it.each([
    [capstone, 'It begins with “cap”.'],
    [capstone, 'A stone, and a project'],
    [gold, 'Written small, au is no symbol.'],
  ])('%j is not named by: %s', (question, said) => {
    expect(names(question, said)).toBe(false)
  })
})

describe('options', () => {
  const option = (words: string) => ({ text: words, feedback: 'So.' })
  const three = { less: option('Much less'), same: option('The same'), more: option('More') }
  const one = single({ id: 's', prompt: 'What does it cost?', options: three, key: 'less' })
  const several = multiple({ id: 'm', prompt: 'Which?', options: three, key: ['less', 'same'] })

  it('are named by the text of the right one', () => {
    expect(names(one, 'It costs *much less*, in fact.')).toBe(true)
    expect(names(one, 'It does not cost the same.')).toBe(false)
    expect(names(one, 'Less, and much so')).toBe(false)
  })

  it('of several right ones, by another one than the text is about', () => {
    expect(names(several, 'Yes: much less.', { about: 'less' })).toBe(false)
    expect(names(several, 'Yes: much less.', { about: 'same' })).toBe(true)
  })

  it('that are two are not named: whoever got one wrong knows the other', () => {
    const { less, same } = three
    const pair = single({ id: 's', prompt: 'What?', options: { less, same }, key: 'less' })
    const statement = trueFalse({ id: 't', prompt: 'It is so.', key: true })
    expect(names(pair, 'Much less')).toBe(false)
    expect(names(statement, 'It is so. True.')).toBe(false)
  })
})

describe('places', () => {
  const steps = order({
    id: 'o',
    prompt: 'In which order?',
    items: { boil: { text: 'Boil it' }, pour: { text: 'Pour it' }, wait: { text: 'Wait' } },
  })
  const pairs = match({
    id: 'p',
    prompt: 'Where?',
    targets: { sea: 'In the sea', land: 'On land', air: 'In the air' },
    items: { whale: { text: 'Whale', target: 'sea' }, cow: { text: 'Cow', target: 'land' } },
  })

  it('in an order are named by a neighbour', () => {
    expect(names(steps, 'First boil it.', { about: 'pour' })).toBe(true)
    expect(names(steps, 'This comes earlier.', { about: 'pour' })).toBe(false)
  })

  it('in a match are named by the right target', () => {
    expect(names(pairs, 'It lives in the sea.', { about: 'whale' })).toBe(true)
    expect(names(pairs, 'It lives in the sea.', { about: 'cow' })).toBe(false)
  })
})

it('gaps are named by the answer of any of them', () => {
  const gaps = blanks({
    id: 'b',
    prompt: 'A [[kind]] has [[legs]] legs.',
    blanks: { kind: { accept: ['beetle'] }, legs: { key: 6 } },
  })
  expect(names(gaps, 'A beetle, that is', { about: 'legs' })).toBe(true)
  expect(names(gaps, 'It has six.', { about: 'kind' })).toBe(true)
  expect(names(gaps, 'Count them.', { about: 'kind' })).toBe(false)
})
