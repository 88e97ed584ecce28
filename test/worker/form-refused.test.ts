// POST /q/:quiz with an answer that cannot be graded, such as words where a number belongs: the form
// comes back with what was filled in, and says what is missing.
import { describe, expect, it } from 'vitest'
import { AUTHORED, authoredOf } from '../support/content/authored.ts'
import { type Field, fieldsOf } from '../support/pages/form-fields.ts'
import { ask, FORM, postForm } from './ask.ts'
import { elements, words } from './html.ts'

const number = authoredOf('number')
const everythingElse = AUTHORED.filter(({ id }) => id !== number.id).flatMap(
  ({ source, responses }) => fieldsOf(source, responses.right),
)
const SURE: Field = [`${AUTHORED[0]?.id}.confidence`, 'sure']

/** What a browser sends of this page, but for hidden fields. */
async function filledIn(page: string): Promise<Field[]> {
  const inputs = await elements(page, 'form.quiz input[checked], form.quiz input[type=text][value]')
  const fields = inputs.map(({ attributes: { name = '', value = '' } }): Field => [name, value])
  let select = ''
  for (const { tag, attributes } of await elements(
    page,
    'form.quiz select, form.quiz option[selected]',
  )) {
    if (tag === 'select') select = attributes.name ?? ''
    else fields.push([select, attributes.value ?? ''])
  }
  return fields
}

const sorted = (fields: readonly Field[]) => fields.map((field) => field.join('=')).toSorted()

async function refused(fields: readonly Field[], path = FORM): Promise<string> {
  const response = await postForm(path, fields)
  expect(response.status).toBe(422)
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  return response.text()
}

describe('a number in words that are none', () => {
  it.each(['about half a dozen', '12/2'])(
    'as %j brings back the form, filled in',
    async (typed) => {
      const sent: Field[] = [...everythingElse, SURE, [number.id, typed]]
      const page = await refused(sent)
      expect(sorted(await filledIn(page))).toEqual(sorted(sent))
      expect(await elements(page, '.result, #result, li[data-question]')).toEqual([])
    },
  )

  it('is complained about at its field, with an example, and above the form', async () => {
    const page = await refused([[number.id, '12/2']])
    const complaint = 'Please enter a number, such as 12.5.'
    const [field, ...others] = await elements(page, '[aria-invalid]')
    expect(others).toEqual([])
    expect(field?.attributes).toMatchObject({ name: number.id, value: '12/2' })
    const [about] = await elements(page, `[id="${field?.attributes['aria-describedby']}"]`)
    expect(about?.tag).toBe('p')
    expect(await words(page, '.complaint')).toBe(complaint)
    const [link] = await elements(page, '.refused a')
    expect(link?.attributes.href).toBe(`#${number.id}`)
    expect(await words(page, '.refused')).toContain(`your answers are still here.${complaint}`)
  })

  it('is complained about in the language of the form', async () => {
    const page = await refused([[number.id, '12/2']], `${FORM}?lang=es`)
    expect(await words(page, '.complaint')).toBe('Escribe un número, por ejemplo 12,5.')
    const [form] = await elements(page, 'form.quiz')
    expect(form?.attributes.action).toBe(`${FORM}?lang=es`)
  })

  it('keeps the questions that were asked, and leaves no trace in what was not sent', async () => {
    const page = await refused([
      ['quiz.only', number.id],
      [number.id, '12/2'],
    ])
    const cards = await elements(page, 'fieldset.card')
    expect(cards.map(({ attributes }) => attributes.id)).toEqual([number.id])
    expect(await filledIn(await (await ask(FORM)).text())).toEqual([])
  })
})

describe('every other answer that cannot be read', () => {
  it.each<[string, Field]>([
    ['a text that is too long', [authoredOf('text').id, 'x'.repeat(201)]],
    ['an option that is not there', [AUTHORED[0]?.id ?? '', 'nothing']],
  ])('brings back the rest: %s', async (_, field) => {
    const kept: Field = [number.id, '6']
    const page = await refused([kept, field])
    expect(await filledIn(page)).toContainEqual(kept)
    expect(await words(page, '.complaint')).toBe(
      'We couldn’t read this answer. Please enter it again.',
    )
  })
})
