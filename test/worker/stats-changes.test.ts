// What an author can change in the figures: leave revisions out, and begin anew.
import { beforeAll, describe, expect, it } from 'vitest'
import { elements } from './html.ts'
import { readMarkup } from './markup.ts'
import { AUTHOR, analysis, count, countAnew, PAGE, send } from './tea-statistics.ts'

beforeAll(() => countAnew(24))

describe('a change', () => {
  const whole = { revision: '1', confirm: 'yes' }

  it.each([
    ['Sec-Fetch-Site: cross-site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['Sec-Fetch-Site: same-site', { 'Sec-Fetch-Site': 'same-site' }],
    ['Origin: https://evil.example', { Origin: 'https://evil.example' }],
    ['Origin: null', { Origin: 'null' }],
  ])('is refused from another site: %s', async (_, headers) => {
    for (const [path, fields] of [
      ['reset', { confirm: 'yes' }],
      ['exclude', whole],
    ] as const) {
      const response = await send(`${PAGE}/${path}`, fields, { ...AUTHOR, ...headers })
      expect(response.status, path).toBe(403)
    }
    expect((await analysis()).attempts).toBe(24)
  })

  it('asks once more, on a page whose form leads on', async () => {
    const asked = await send(`${PAGE}/exclude`, { revision: 'pour 1' })
    expect(asked.status).toBe(200)
    const html = await asked.text()
    const fields = (await elements(html, 'input')).map(({ attributes: { name, value } }) => [
      name,
      value,
    ])
    expect(fields).toEqual([
      ['revision', 'pour 1'],
      ['confirm', 'yes'],
    ])
    expect((await analysis()).questions[0]?.n).toBe(24)
  })

  it('asks with what was sent as text', async () => {
    const text = '"><script>zz()</script>'
    const asked = await send(`${PAGE}/exclude`, { revision: '1', [text]: text })
    const { dangers, texts } = readMarkup(await asked.text())
    expect(dangers).toEqual([])
    expect(texts).toContain(text)
  })

  it('leaves out a revision of a question, and counts it again', async () => {
    const own = { 'Sec-Fetch-Site': 'same-origin', Origin: 'null', ...AUTHOR }
    const out = await send(`${PAGE}/exclude`, { revision: 'pour 1', confirm: 'yes' }, own)
    expect(out.status).toBe(303)
    expect(out.headers.get('Location')).toBe(PAGE)
    const without = await analysis()
    expect(without.questions.map(({ question, n }) => [question, n])).toEqual(
      expect.arrayContaining([
        ['pour', 0],
        ['steep', 24],
      ]),
    )
    expect(without.excluded).toEqual([{ question: 'pour', revision: 1 }])
    const again = { revision: 'pour 1', include: 'yes', confirm: 'yes' }
    expect((await send(`${PAGE}/exclude`, again)).status).toBe(303)
    expect((await analysis()).questions[0]?.n).toBe(24)
  })

  it('leaves out a revision of the quiz', async () => {
    expect((await send(`${PAGE}/exclude`, whole)).status).toBe(303)
    const { attempts, questions } = await analysis()
    expect(attempts).toBe(0)
    expect(questions.every(({ n }) => n === 0)).toBe(true)
    expect((await send(`${PAGE}/exclude`, { ...whole, include: 'yes' })).status).toBe(303)
    expect((await analysis()).attempts).toBe(24)
  })

  it.each(['', '0', '2', 'nothing 1', 'pour 2', 'pour', '1; DROP TABLE items'])(
    'names a revision that there is: not %j',
    async (revision) => {
      const response = await send(`${PAGE}/exclude`, { revision, confirm: 'yes' })
      expect(response.status).toBe(422)
    },
  )

  it('deletes all figures once it is confirmed', async () => {
    expect((await send(`${PAGE}/reset`)).status).toBe(200)
    expect((await analysis()).attempts).toBe(24)
    expect((await send(`${PAGE}/reset`, { confirm: 'yes' })).status).toBe(303)
    expect(await analysis()).toMatchObject({ attempts: 0, days: [], excluded: [] })
    await count(1)
    expect((await analysis()).attempts).toBe(1)
  })
})
