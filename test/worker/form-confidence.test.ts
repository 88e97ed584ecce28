// How sure the reader is, asked by the form without JavaScript: optional, and never scored.
import { describe, expect, it } from 'vitest'
import { SharedResult } from '../../content/wire/index.ts'
import { ask, FORM, postForm, read } from './ask.ts'
import { elements, words } from './html.ts'

type Field = readonly [name: string, value: string]

const RIGHT: Field = ['why-honey-keeps', 'dry']
const WRONG: Field = ['why-honey-keeps', 'lid']
const sure: Field = ['why-honey-keeps.confidence', 'sure']

async function submit(...fields: readonly Field[]): Promise<string> {
  const response = await postForm(FORM, fields)
  expect(response.status).toBe(200)
  return response.text()
}

describe('the form', () => {
  it('asks each question how sure the reader is, with nothing chosen', async () => {
    const form = await (await ask(FORM)).text()
    const levels = await elements(form, '#why-honey-keeps .levels input')
    expect(levels.map(({ attributes }) => attributes)).toEqual(
      ['guess', 'think', 'sure'].map((value) => ({
        type: 'radio',
        name: 'why-honey-keeps.confidence',
        value,
      })),
    )
    expect(await words(form, '#why-honey-keeps .levels')).toMatch(
      /^How sure are you\? ?A guess ?I think so ?Sure$/,
    )
    const cards = await elements(form, 'fieldset.card')
    expect(await elements(form, 'fieldset.card > .levels')).toHaveLength(cards.length)
  })

  it('asks it in Spanish of those who read it there', async () => {
    const form = await (await ask(`${FORM}?lang=es`)).text()
    expect(await words(form, '#why-honey-keeps .levels legend')).toBe('¿Cuánta seguridad tienes?')
  })

  it('does not ask it where nothing is right or wrong', async () => {
    const form = await (await ask('/q/which-bee-task')).text()
    expect(await elements(form, '.levels')).toEqual([])
  })
})

describe('the page of the answers', () => {
  it('begins the ways on with what the reader was sure of and had wrong', async () => {
    const page = await submit(WRONG, sure, ['bee-on-a-flower', 'worker'])
    const result = await words(page, '.result')
    expect(result).toMatch(/How sure you were ?Sure ?0 of 1 right/)
    expect(result).toContain('the correction sticks best')
    const [first] = await elements(page, '.worth a')
    expect(new URL(first?.attributes.href ?? '').hash).toBe('#honey')
  })

  it('says it in Spanish', async () => {
    const response = await postForm(`${FORM}?lang=es`, [WRONG, sure])
    expect(await words(await response.text(), '.result')).toContain('Por eso va primero')
  })

  it('counts each level apart, from the surest', async () => {
    const page = await submit(
      RIGHT,
      sure,
      ['all-in-hives', 'true'],
      ['all-in-hives.confidence', 'guess'],
    )
    expect(await words(page, '.tallies')).toMatch(/^Sure ?1 of 1 right ?A guess ?0 of 1 right$/)
  })

  it.each<[string, readonly Field[]]>([
    ['no question says how sure', [RIGHT]],
    ['the question was left open', [sure]],
    ['the level is none of ours', [RIGHT, ['why-honey-keeps.confidence', 'zzcanary']]],
    ['the question changed meanwhile', [RIGHT, sure, ['why-honey-keeps.revision', '99']]],
  ])('says nothing of it where %s', async (_, fields) => {
    const page = await submit(...fields)
    expect(await elements(page, '.tallies')).toEqual([])
    expect(page).not.toContain('zzcanary')
  })

  it('scores the same with it as without', async () => {
    const score = async (...fields: Field[]) => words(await submit(...fields), '#result')
    expect(await score(RIGHT, sure)).toBe(await score(RIGHT))
    expect(await score(WRONG, sure)).toBe(await score(WRONG))
  })

  it('passes it on by the link that shares the result', async () => {
    const page = await submit(WRONG, sure)
    const [link] = await elements(page, '.result a.button')
    const code = new URL(link?.attributes.href ?? '').pathname.split('/').pop()
    const response = await ask(`/api/v1/results/${code}`)
    const { questions } = await read(response, SharedResult)
    expect(questions.find(({ question }) => question === 'why-honey-keeps')).toMatchObject({
      confidence: 'sure',
    })
  })
})
