// The published order of options: pinned options stay, the others depend on ids alone.
import { describe, expect, it } from 'vitest'
import { publishOrder } from '../../../../content/common/publish-order.ts'

const options = (...ids: string[]) =>
  ids.map((id) => ({ id: id.replace('!', ''), pinned: id.endsWith('!') }))
const order = (...ids: string[]) => publishOrder('q', options(...ids)).map(({ id }) => id)

describe('publishOrder', () => {
  it('does not depend on the order in which the author wrote them', () => {
    expect(order('a', 'b', 'c', 'd')).toEqual(order('d', 'c', 'b', 'a'))
  })

  it('keeps every option, once', () => {
    expect(order('a', 'b', 'c', 'd').toSorted()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('leaves pinned options in their place', () => {
    expect(order('a', 'b', 'c', 'none!')[3]).toBe('none')
    expect(order('four!', 'six!', 'eight!')).toEqual(['four', 'six', 'eight'])
  })

  it('puts the first option of different questions in different places', () => {
    const places = Array.from({ length: 200 }, (_, index) =>
      publishOrder(`question-${index}`, options('a', 'b', 'c', 'd')).findIndex(
        ({ id }) => id === 'a',
      ),
    )
    // 50 in each place on average; far fewer in one would be a lean.
    for (const place of [0, 1, 2, 3]) {
      expect(places.filter((at) => at === place).length).toBeGreaterThan(25)
    }
  })
})
